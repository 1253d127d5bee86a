import { phraseAt, startsUpperCase, wordsOf, type LanguagePack, type Word } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Sentence } from '../../annotate/reading.js';
import { isPerson } from '../../annotate/short-forms/people.js';
import { mentionsOf } from '../../annotate/structure/speakers/mentions.js';
import { titleWords } from '../../annotate/title-words.js';

/**
 * The nearest sentence above some that names a person whom they speak of by a pronoun alone: "She did not scold. She tapped the jar." behind "The jar swayed and
 * stood still." Undefined where one of them names somebody before the pronoun, the title does, or nobody is named above in their section.
 *
 * @param told sentences that are told together, in order
 */
export const namedAbove = (annotation: Annotation, told: readonly number[]): number | undefined => {
  const { reading, attributions } = annotation;
  const [first = -1] = told;
  for (const index of told) {
    const own = reading.sentences[index];
    if (own === undefined || own.item !== undefined || own.turn !== undefined) return undefined;
    const at = barePronoun(own, reading.text, reading.pack);
    const people = namesAt(annotation, index);
    if (at === undefined || attributions[index] !== undefined || people.some((start) => start < at)) {
      if (people.length > 0 || attributions[index] !== undefined) return undefined;
      continue;
    }
    return lastNamed(annotation, first);
  }
  return undefined;
};

/** Where the nearest person is named before a sentence, in its section and turn. */
const lastNamed = (annotation: Annotation, first: number): number | undefined => {
  const { sentences } = annotation.reading;
  const own = sentences[first];
  for (let index = first - 1; index >= Math.max(0, first - furthest); index -= 1) {
    const one = sentences[index];
    if (one === undefined || one.section !== own?.section || one.turn !== own.turn) return undefined;
    if (!namesPerson(annotation, index) && !namesSpeaker(annotation, one)) continue;
    return one.item !== undefined || isInTitle(annotation, index) ? undefined : index;
  }
  return undefined;
};
/** In sentences. */
const furthest = 8;

/** "…, Korda has said", and not "…, he added". */
const namesSpeaker = ({ reading: { text }, attributions }: Annotation, { index, words }: Sentence): boolean => {
  const name = attributions[index]?.speaker.name;
  const last = name === undefined ? undefined : wordsOf(text, name.start, name.end).at(-1);
  return (
    last !== undefined &&
    startsUpperCase(text.slice(last.start)) &&
    words.some(({ key, start }) => key === last.key && startsUpperCase(text.slice(start)))
  );
};

const isInTitle = ({ reading }: Annotation, index: number): boolean => {
  const known = new Set(titleWords(reading).map(({ key }) => key));
  return (mentionsOf(reading)[index] ?? []).some(
    (mention) => isPerson(reading, mention) && known.has(mention.key.at(-1) ?? ''),
  );
};

/** Where those are named in a sentence whom a pronoun may mean: any name but that of a body, as few are surely a person's. */
const namesAt = ({ reading }: Annotation, index: number): number[] =>
  (mentionsOf(reading)[index] ?? []).flatMap(({ kind, speaker: { name } }) =>
    kind !== 'body' && isNamed(reading.text, name) ? [name.start] : [],
  );

const namesPerson = ({ reading }: Annotation, index: number): boolean =>
  (mentionsOf(reading)[index] ?? []).some(
    (mention) => isPerson(reading, mention) && isNamed(reading.text, mention.speaker.name),
  );

/** "Ann Lee", and neither "chồng bà" nor "Bà gật đầu". */
const isNamed = (text: string, { start, end }: Span): boolean => {
  const last = wordsOf(text, start, end).at(-1);
  return last !== undefined && startsUpperCase(text.slice(last.start));
};

/** Where the first pronoun for a person stands that is no title of a name and no part of a word; of what somebody says none is looked for. */
const barePronoun = ({ words, start, end }: Sentence, text: string, pack: LanguagePack): number | undefined => {
  if (/[“”"«»„]/u.test(text.slice(start, end))) return undefined;
  const at = words.findIndex((_, index) => isBare(words, index, text, pack));
  return words[at]?.start;
};

const isBare = (words: readonly Word[], index: number, text: string, pack: LanguagePack): boolean => {
  const length = phraseAt(pack, 'personPronouns', words, index);
  // Where a pronoun is a title as well, one that is none stands for children, things and animals too ("nó", "chúng").
  if (
    pack.typology.surname === 'first' &&
    (!isTitle(words, index, pack) || phraseAt(pack, 'anaphors', words, index) === 0)
  )
    return false;
  const [word, next] = [words[index], words[index + length]];
  if (length === 0 || word === undefined) return false;
  // "she" names only a person, and "anh hùng", "bà con" none; "Anh" is a country inside a sentence.
  if (/^\p{Lu}/u.test(text.slice(word.start)) && index > 0) return false;
  const isPart = [0, 1, 2].some((back) => phraseAt(pack, 'anaphorStops', words, index - back) > back);
  if (isPart || phraseAt(pack, 'determiners', words, index - 1) > 0) return false;
  if (next === undefined) return true;
  const ends = /[,.;:!?]/u.test(text.slice(words[index + length - 1]?.end, next.start));
  if (startsUpperCase(text.slice(next.start))) return ends;
  return ends || goesOn.some((list) => phraseAt(pack, list, words, index + length) > 0);
};
const isTitle = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  phraseAt(pack, 'speakerTitles', words, index) > 0;
const goesOn = [
  'auxiliaries',
  'verbs',
  'speechVerbs',
  'prepositions',
  'coordinators',
  'finites',
  'negations',
  'manners',
] as const;
