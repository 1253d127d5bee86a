// What each word that a pack knows does in a sentence that has a place for it: LANGUAGE.txt beside this. Words that do there what a word
// does that the pack does not know are left out. Where a change is meant, `npx vitest run tests/language/each-word --update` writes it anew.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { languagePack, languageTags, type LanguagePack, type WordList } from '../../../src/language/index.js';
import { documents, type DocumentPlace } from './document-hosts.js';
import { addToGroup } from '../../../src/model/collections/add-to-group.js';
import { foundInDocument } from './documents.js';
import { foundAt } from './found.js';
import { hosts, type Place } from './hosts.js';
import { placesOf } from './places.js';

/** Of longer lists, as a program makes of parts with thousands of phrases, so many are looked at: fewer where a document is read for them. */
const most = 60;
const mostInDocuments = 20;
/** In a longer document each takes longer. */
const partsOfDocument = 30;

const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

type AnyPlace = Place | DocumentPlace;

/** The phrases of a pack by the places that they are put in, in an order that does not tell how the pack is parted into files. */
const phrasesByPlace = (pack: LanguagePack): Map<AnyPlace, Set<string>> => {
  const found = new Map<AnyPlace, Set<string>>();
  for (const [name, value] of Object.entries(pack).sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (!isWords(value)) continue;
    for (const place of placesOf(name as WordList)) {
      const phrases = found.get(place) ?? new Set();
      const step = Math.ceil(value.length / (isDocumentPlace(place) ? mostInDocuments : most));
      const some = value.filter((_, index) => index % step === 0);
      for (const phrase of some) phrases.add(asWritten(phrase));
      found.set(place, phrases);
    }
  }
  return found;
};

/** An elided word stands close to the next. */
const asWritten = (phrase: string): string => phrase.replaceAll("' ", "'");

/** What is found in a sentence, or a document, with each of some words in a place of it. */
const foundWith = async (tag: string, place: AnyPlace, words: readonly string[]): Promise<string[]> => {
  if (isDocumentPlace(place)) {
    const found: string[] = [];
    for (let from = 0; from < words.length; from += partsOfDocument)
      found.push(...(await foundInDocument(tag, place, words.slice(from, from + partsOfDocument))));
    return found;
  }
  const host = hosts[tag]?.[place] ?? '…';
  return words.map((word) => foundAt(tag, place, raised(host.replace('…', word).replaceAll("' ", "'"))));
};

const isDocumentPlace = (place: AnyPlace): place is DocumentPlace => place in documents;

const raised = (text: string): string => text.replace(/\p{L}/u, (letter) => letter.toUpperCase());

const writtenPlace = async (tag: string, place: AnyPlace, phrases: readonly string[]): Promise<string[]> => {
  const found = await foundWith(tag, place, [...phrases, unknown]);
  const told = found.map((one, index) => {
    const word = phrases[index] ?? unknown;
    return one.replaceAll(word, '…').replaceAll(raised(word), '…');
  });
  const groups = new Map<string, string[]>();
  for (const [index, phrase] of phrases.entries()) addToGroup(groups, told[index] ?? '', phrase);
  groups.delete(told.at(-1) ?? '');
  return ['', place, ...[...groups].map(([one, some]) => `   ${one}\n      ${some.join(' | ')}`)];
};
/** A word of no language. */
const unknown = 'qwxzt';

it.each(languageTags)('each word does what it did (%s)', async (tag) => {
  const lines: string[] = [];
  for (const [place, phrases] of phrasesByPlace(languagePack(tag)))
    lines.push(...(await writtenPlace(tag, place, [...phrases])));
  await expect(`${lines.join('\n').trim()}\n`).toMatchFileSnapshot(join(import.meta.dirname, `${tag}.txt`));
});
