import {
  anyPhraseAt,
  phraseAt,
  phrasesOf,
  startsUpperCase,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import { leastOfKeyFigure } from '../../annotate/structure/figures/worth.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import { titleWords } from '../../annotate/title-words.js';

/**
 * What a speech calls for first: "We urge all members to sign the charter", "Harlow opposes the toll". Of the speeches of annotated articles that
 * say so, five in eight have their main message there: what stands before it greets those who listen, and tells what is wrong.
 *
 * @param among sentences that may be it
 * @returns its place; undefined where none of them calls for anything, of what is no speech, and of one that gives account in amounts
 */
export const calledFor = (annotation: Annotation, among: readonly number[]): number | undefined => {
  const { reading } = annotation;
  if (reading.article.genre !== 'speech' || givesAccount(annotation)) return undefined;
  const names = namesOfTitle(reading);
  return [...among]
    .sort((one, other) => one - other)
    .find((index) => {
      const sentence = reading.sentences[index];
      return sentence !== undefined && callsFor(reading, sentence, names);
    });
};

/** A budget, or a company's quarter: what it asks for is one item of many. */
const givesAccount = ({ reading, figures }: Annotation): boolean =>
  new Set(
    figures
      .filter(({ worth, unit }) => unit !== undefined && worth >= leastOfKeyFigure)
      .map(({ sentence }) => sentence),
  ).size >= Math.max(fewestOfAccount, reading.sentences.length * shareOfAccount);
const shareOfAccount = 0.06;
/** A short speech may tell one or two amounts, whatever it is for. */
const fewestOfAccount = 3;

const callsFor = (reading: Reading, { words }: Sentence, names: ReadonlySet<string>): boolean =>
  words.slice(0, furthest).some(
    (word, at) =>
      (phrasesOf(reading.pack, 'firstPersons').hasKey(word.key) ||
        (names.has(word.key) && opensClause(reading.text, words, at))) &&
      (appealsWithin(words, at + 1, reading.pack) || phraseAt(reading.pack, 'requests', words, at) > 0) &&
      // "In addition to the fees, we also propose …" is one more of what was asked for before.
      !anyPhraseAt(reading.pack, ['additives'], words, at + 1),
  );
/** In words: what stands further on belongs to another clause. */
const furthest = 20;

const appealsWithin = (words: readonly Word[], from: number, pack: LanguagePack): boolean =>
  words.slice(from, from + near).some((_, at) => phraseAt(pack, 'appeals', words, from + at) > 0);
/** In words: "we firmly condemn", and not "our tax on tolls must". */
const near = 2;

/** "The Republic of Harlow", "my country, Harlow", and not "in the words of the secretary of Harlow". */
const opensClause = (text: string, words: readonly Word[], at: number): boolean => {
  const opening = words.slice(Math.max(0, at - nearOpening), at);
  const isCapital = startsUpperCase(text.slice(words[at]?.start, words[at]?.end));
  return isCapital && (at < nearOpening || /[,;]/u.test(text.slice(opening[0]?.start, words[at]?.start)));
};
/** In words. */
const nearOpening = 5;

/** The country or the body that speaks is named above the speech. */
const namesOfTitle = (reading: Reading): ReadonlySet<string> =>
  new Set(
    titleWords(reading)
      .filter(({ start, end }) => end - start >= shortestName && startsUpperCase(reading.text.slice(start, end)))
      .map(({ key }) => key),
  );
/** In UTF-16 units. */
const shortestName = 5;
