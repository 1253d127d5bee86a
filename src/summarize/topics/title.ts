import { phraseAt, phrasesOf, wordsOf, type LanguagePack, type Word } from '../../language/index.js';
import type { Evidence } from '../../model/briefing.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../reading.js';
import { joinSpans } from '../shorten/index.js';
import { verbAt } from '../shorten/predicate.js';
import { canClose } from '../shorten/standalone.js';
import { evidenceOf } from './claims.js';

export interface Title {
  readonly title: string;
  readonly titleEvidence?: Evidence[];
}

const shortestCore = 2;
const longestCore = 6;
const longestName = 16;
/** A text longer than this is sampled: its event is named early and often. */
const mostBlocks = 60;

/**
 * What an article without a title calls its event: the phrase that most of its blocks and captions share, in the fullest
 * form in which one of them names it. Undefined where nothing is shared.
 */
export const eventTitle = (reading: Reading): Title | undefined => {
  const texts = blockTexts(reading).slice(0, mostBlocks);
  const core = sharedPhrase(reading, texts);
  if (core === undefined) return undefined;
  const names = texts.flatMap((span) => namesIn(reading, span, core));
  const best = names.sort((one, other) => lengthOf(reading, other) - lengthOf(reading, one))[0];
  if (best === undefined) return undefined;
  return { title: joinSpans(reading.text, [best]), titleEvidence: evidenceOf(reading, [best]) };
};

const lengthOf = (reading: Reading, span: Span): number => wordsOf(reading.text, span.start, span.end).length;

const blockTexts = (reading: Reading): Span[] =>
  reading.article.blocks.flatMap((block) => {
    if (block.kind === 'figure') return block.caption === undefined ? [] : [block.caption];
    return block.kind === 'paragraph' ? [block.span] : [];
  });

/** The phrase of two to six words with the highest product of length and the number of blocks that hold it. */
const sharedPhrase = (reading: Reading, texts: readonly Span[]): string | undefined => {
  const blocks = new Map<string, number>();
  for (const span of texts) {
    const seen = new Set<string>();
    const words = wordsOf(reading.text, span.start, span.end);
    for (let start = 0; start < words.length; start += 1)
      for (let length = shortestCore; length <= longestCore; length += 1) {
        const phrase = unbrokenPhrase(reading, words, start, length);
        if (phrase === undefined) break;
        if (canName(words, start, start + length, reading.pack)) seen.add(phrase);
      }
    for (const phrase of seen) blocks.set(phrase, (blocks.get(phrase) ?? 0) + 1);
  }
  const worth = ([phrase, count]: readonly [string, number]): number => count * Math.sqrt(phrase.split(' ').length);
  return [...blocks]
    .filter(([, count]) => count >= 3)
    .sort((one, other) => worth(other) - worth(one) || other[0].length - one[0].length)[0]?.[0];
};

/** The folded words of a phrase that no punctuation parts. */
const unbrokenPhrase = (
  reading: Reading,
  words: readonly Word[],
  start: number,
  length: number,
): string | undefined => {
  const part = words.slice(start, start + length);
  if (part.length < length) return undefined;
  for (let index = 1; index < part.length; index += 1)
    if (reading.text.slice(part[index - 1]?.end, part[index]?.start) !== ' ') return undefined;
  return part.map((word) => word.key).join(' ');
};

const canName = (words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean => {
  const stop = phrasesOf(pack, 'stopwords');
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || stop.has(first.key) || stop.has(last.key)) return false;
  return !/^\p{N}/u.test(first.key) && verbAt(words, from, pack) === 0 && canClose(words, to, pack);
};

/** Every place where a text names the core, as far to the right as the name goes on. */
const namesIn = (reading: Reading, span: Span, core: string): Span[] => {
  const words = wordsOf(reading.text, span.start, span.end);
  const length = core.split(' ').length;
  const names: Span[] = [];
  for (let start = 0; start + length <= words.length; start += 1) {
    if (unbrokenPhrase(reading, words, start, length) !== core) continue;
    const end = nameEnd(reading, words, start, start + length);
    const first = words[start];
    const last = words[end - 1];
    if (first !== undefined && last !== undefined) names.push({ start: first.start, end: last.end });
  }
  return names;
};

/** A name goes on over prepositions, and ends at punctuation, a predicate or a number; it never ends on a preposition. */
const nameEnd = (reading: Reading, words: readonly Word[], start: number, from: number): number => {
  const { pack, text } = reading;
  let end = from;
  for (let index = from; index < words.length && index - start < longestName; index += 1) {
    const before = words[index - 1];
    const word = words[index];
    if (before === undefined || word === undefined || text.slice(before.end, word.start) !== ' ') break;
    if (/^\p{N}/u.test(word.key) || isPredicate(words, index, pack)) break;
    if (canClose(words, index + 1, pack)) end = index + 1;
  }
  return end;
};

const isPredicate = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  phraseAt(pack, 'auxiliaries', words, index) > 0 ||
  phrasesOf(pack, 'coordinators').has(words[index]?.key ?? '') ||
  (phrasesOf(pack, 'adverbialOpeners').has(words[index]?.key ?? '') &&
    phrasesOf(pack, 'lesserUnits').has(words[index]?.key ?? '')) ||
  verbAt(words, index, pack) > (pack.verbEndings.length > 0 ? 0 : 1);
