import { keepsMeaning, type Candidate } from '../../../check/index.js';
import {
  followsAfterSpace,
  phraseAt,
  phraseBefore,
  phrasesOf,
  wordsOf,
  type LanguagePack,
  type Word,
  startsUpperCase,
  startsWithDigit,
} from '../../../language/index.js';
import type { Evidence } from '../../../model/briefing.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../../annotate/reading.js';
import { joinSpans } from '../../shorten/index.js';
import { verbAt } from '../../shorten/predicate.js';
import { canClose } from '../../shorten/standalone.js';
import { evidenceOf } from '../../say/evidence.js';

export interface Title {
  readonly title: string;
  readonly titleEvidence?: Evidence[];
}

const shortestCore = 2;
const longestCore = 6;
const longestName = 16;
/** A text longer than this is sampled: its event is named early and often. */
const mostBlocks = 60;
/** Half a text is counted for each kind before any is found: three texts must hold the phrase. */
const fewestTexts = 4;

/**
 * What an article without a title calls its event: the phrase that most of its blocks and captions share, in the fullest
 * form in which one of them names it. Undefined where nothing is shared.
 *
 * @param where `captions`: one of them names it, as what comes again in a text alone may be of a part; `opening`: the first paragraph
 * does, by a proper name
 */
export const eventTitle = (reading: Reading, where: 'captions' | 'opening'): Title | undefined => {
  const texts = blockTexts(reading).slice(0, mostBlocks);
  const core = sharedPhrase(reading, texts);
  const named = where === 'captions' ? texts.filter(({ caption }) => caption) : openingOf(texts);
  if (core === undefined || !isNamedIn(reading, named, core)) return undefined;
  const names = texts.flatMap(({ span }) => namesIn(reading, span, core).map((name) => ({ name, text: span })));
  const best = names
    .filter(({ name }) => where === 'captions' || isProper(reading, name))
    .sort((one, other) => lengthOf(reading, other.name) - lengthOf(reading, one.name))
    .find(
      ({ name, text }) =>
        !isBodyAlone(reading, name) && keepsMeaning(candidateOf(reading, name), text, reading.text, reading.pack),
    )?.name;
  if (best === undefined) return undefined;
  return { title: joinSpans(reading.text, [best]), titleEvidence: evidenceOf(reading, [best]) };
};

const openingOf = (texts: readonly NamedText[]): NamedText[] => texts.filter(({ caption }) => !caption).slice(0, 1);

const isNamedIn = (reading: Reading, texts: readonly NamedText[], core: string): boolean => {
  const length = core.split(' ').length;
  return texts.some(({ span }) => {
    const words = wordsOf(reading.text, span.start, span.end);
    return words.some((_, start) => unbrokenPhrase(reading, words, start, length) === core);
  });
};

/** "Harlow Mill Festival", and not "recent months": each word but those of little meaning is written as a name. */
const isProper = ({ text, pack }: Reading, { start, end }: Span): boolean =>
  wordsOf(text, start, end).every(
    (word) => phrasesOf(pack, 'stopwords').has(word.key) || startsUpperCase(text.slice(word.start)),
  );

/** "Chính phủ", "Ủy ban nhân dân Thành phố Hồ Chí Minh": who acts, and nothing of what is done. */
const isBodyAlone = ({ text, pack }: Reading, { start, end }: Span): boolean => {
  const words = wordsOf(text, start, end);
  return bodies.some((list) => {
    const length = phraseAt(pack, list, words, 0);
    return length > 0 && words.slice(length).every((word) => startsUpperCase(text.slice(word.start)));
  });
};
const bodies = ['speakerNouns', 'speakerTitles', 'speakerPapers'] as const;

/** A name may stand anywhere in its text, as long as no word and no number is parted. */
const candidateOf = (reading: Reading, name: Span): Candidate => ({
  text: joinSpans(reading.text, [name]),
  spans: [name],
  use: 'name',
  spoken: true,
});

const lengthOf = (reading: Reading, span: Span): number => wordsOf(reading.text, span.start, span.end).length;

interface NamedText {
  readonly span: Span;
  readonly caption: boolean;
}

const blockTexts = (reading: Reading): NamedText[] =>
  reading.article.blocks.flatMap((block): NamedText[] => {
    if (block.kind === 'figure') return block.caption === undefined ? [] : [{ span: block.caption, caption: true }];
    return block.kind === 'paragraph' ? [{ span: block.span, caption: false }] : [];
  });

/**
 * The phrase of two to six words that body and captions share most: the geometric mean of the blocks and of the captions
 * that hold it, longer phrases first.
 */
const sharedPhrase = (reading: Reading, texts: readonly NamedText[]): string | undefined => {
  const counts = new Map<string, { body: number; captions: number }>();
  const isShared = sharedWords(reading, texts);
  for (const { span, caption } of texts)
    for (const phrase of phrasesIn(reading, span, isShared)) {
      const count = counts.get(phrase) ?? { body: 0.5, captions: 0.5 };
      count[caption ? 'captions' : 'body'] += 1;
      counts.set(phrase, count);
    }
  const worth = ([phrase, { body, captions }]: readonly [string, { body: number; captions: number }]): number =>
    Math.sqrt(body * captions * phrase.split(' ').length);
  return [...counts]
    .filter(([, { body, captions }]) => body + captions >= fewestTexts)
    .sort((one, other) => worth(other) - worth(one) || other[0].length - one[0].length)[0]?.[0];
};

/** Words that enough texts hold for a phrase of them to be shared; most are not, and no phrase is looked for around them. */
const sharedWords = (reading: Reading, texts: readonly NamedText[]): ((key: string) => boolean) => {
  const counts = new Map<string, number>();
  for (const { span } of texts)
    for (const key of new Set(wordsOf(reading.text, span.start, span.end).map((word) => word.key)))
      counts.set(key, (counts.get(key) ?? 1) + 1);
  return (key) => (counts.get(key) ?? 1) >= fewestTexts;
};

const phrasesIn = (reading: Reading, span: Span, isShared: (key: string) => boolean): Set<string> => {
  const phrases = new Set<string>();
  const words = wordsOf(reading.text, span.start, span.end);
  const shared = words.map(({ key }) => isShared(key));
  for (let start = 0; start < words.length; start += 1) {
    if (shared[start] !== true || !canOpenName(words, start, reading.pack)) continue;
    let phrase = words[start]?.key ?? '';
    for (let last = start + 1; last < start + longestCore && shared[last] === true; last += 1) {
      if (!followsAfterSpace(reading.text, words, last)) break;
      phrase += ` ${words[last]?.key ?? ''}`;
      if (last - start + 1 >= shortestCore && canCloseName(words, last + 1, reading.pack)) phrases.add(phrase);
    }
  }
  return phrases;
};

/** The folded words of a phrase that no punctuation parts. */
const unbrokenPhrase = (
  reading: Reading,
  words: readonly Word[],
  start: number,
  length: number,
): string | undefined => {
  let phrase = words[start]?.key;
  for (let index = start + 1; index < start + length; index += 1) {
    if (!followsAfterSpace(reading.text, words, index)) return undefined;
    phrase = `${phrase ?? ''} ${words[index]?.key ?? ''}`;
  }
  return phrase;
};

const canOpenName = (words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  const key = words[index]?.key ?? '';
  return !phrasesOf(pack, 'stopwords').has(key) && !startsWithDigit(key) && verbAt(words, index, pack) === 0;
};

const canCloseName = (words: readonly Word[], to: number, pack: LanguagePack): boolean =>
  !phrasesOf(pack, 'stopwords').has(words[to - 1]?.key ?? '') && canClose(words, to, pack);

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
    if (first !== undefined && last !== undefined && isParted(reading, words, start, end))
      names.push({ start: first.start, end: last.end });
  }
  return names;
};

/** A name begins behind a mark, a verb or a word of little meaning, and ends before one: nothing of a longer one is cut off. */
const isParted = (reading: Reading, words: readonly Word[], from: number, to: number): boolean => {
  const stop = phrasesOf(reading.pack, 'stopwords');
  const opens =
    from === 0 ||
    !followsAfterSpace(reading.text, words, from) ||
    stop.hasKey(words[from - 1]?.key ?? '') ||
    phraseBefore(reading.pack, 'verbs', words, from) > 0;
  const closes =
    to >= words.length ||
    !followsAfterSpace(reading.text, words, to) ||
    // "Điều này": the word behind says which one.
    (stop.hasKey(words[to]?.key ?? '') && phraseAt(reading.pack, 'anaphors', words, to) === 0) ||
    isPredicate(reading, words, to);
  return opens && closes;
};

/** A name goes on over prepositions, and ends at punctuation, a predicate or a number; it never ends on a preposition. */
const nameEnd = (reading: Reading, words: readonly Word[], start: number, from: number): number => {
  const { pack, text } = reading;
  let end = from;
  for (let index = from; index < words.length; index += 1) {
    if (index - start >= longestName) return from;
    const word = words[index];
    if (word === undefined || !followsAfterSpace(text, words, index)) break;
    if (startsWithDigit(word.key) || isPredicate(reading, words, index) || opensLesser(words, index, pack)) break;
    if (mayBeVerb(reading, words, index)) break;
    if (canClose(words, index + 1, pack) && verbAt(words, index, pack) === 0) end = index + 1;
  }
  return end;
};

/** "when appropriate", "your statement": the name of a thing goes on over prepositions and articles, and over no other word of little meaning. */
const opensLesser = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  phrasesOf(pack, 'stopwords').has(words[index]?.key ?? '') &&
  !joining.some((list) => phraseAt(pack, list, words, index) > 0);
/** Where verbs carry endings the pack lacks many: a word in small letters behind another is of the name for sure only where something joins them. */
const mayBeVerb = ({ text, pack }: Reading, words: readonly Word[], index: number): boolean =>
  pack.typology.verbs === 'inflected' &&
  !startsUpperCase(text.slice(words[index]?.start)) &&
  [index - 1, index].every((at) => joining.every((list) => phraseAt(pack, list, words, at) === 0));
const joining = ['prepositions', 'genitives', 'determiners', 'definites'] as const;

/** A verb of one syllable is part of a proper name behind a capital ("Lễ ký Công ước"). */
const isPredicate = ({ text, pack }: Reading, words: readonly Word[], index: number): boolean => {
  const key = words[index]?.key ?? '';
  if (phraseAt(pack, 'auxiliaries', words, index) > 0 || phrasesOf(pack, 'coordinators').has(key)) return true;
  if (phrasesOf(pack, 'adverbialOpeners').has(key) && phrasesOf(pack, 'lesserUnits').has(key)) return true;
  const verb = verbAt(words, index, pack);
  return verb > 1 || (verb === 1 && !startsUpperCase(text.slice(words[index - 1]?.start)));
};
