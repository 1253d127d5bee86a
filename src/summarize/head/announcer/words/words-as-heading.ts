import { isBalanced, leaningWord } from '../../../../check/index.js';
import { phraseAt, type Word } from '../../../../language/index.js';
import { leansBack } from '../../../annotate/leaning.js';
import type { Reading, Sentence } from '../../../annotate/reading.js';
import { evidenceOf } from '../../../say/evidence.js';
import { joinSpans } from '../../../shorten/join.js';
import { canOpen } from '../../../shorten/standalone.js';
import { withoutAliases } from '../../alias.js';
import type { Heading } from '../../heading.js';
import { goesOnBehind } from '../endings/open-end.js';

/**
 * Words of a sentence as a heading; undefined where they are too few or too long, lean on what stands before them, or end nowhere.
 *
 * @param most in UTF-16 units
 * @param keepsListOpener whether they may end as what leads into a list does
 */
export const wordsAsHeading = (
  reading: Reading,
  words: readonly Word[],
  sentence: Sentence,
  most: number,
  keepsListOpener = false,
): Heading | undefined => {
  const { text, pack } = reading;
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < fewestWords) return undefined;
  if (last.end - first.start > most) return undefined;
  // "Our collaboration spans three areas": of a paper of their own nobody asks who "we" are.
  const isOwn = reading.article.genre !== 'news' && phraseAt(pack, 'firstPersons', words, 0) > 0;
  if (!(isOwn || canOpen(words, 0, text, pack))) return undefined;
  if (!keepsListOpener && goesOnBehind(words, pack)) return undefined;
  // "Bao gồm những điều kiện như sau:" has its subject in the sentence before.
  if (pack.typology.verbs === 'uninflected' && phraseAt(pack, 'listOpeners', words, 0) > 0) return undefined;
  if (phraseAt(pack, 'contrasts', words, 0) > 0 || opensLeaning(reading, words, sentence)) return undefined;
  const spans = withoutAliases(text, { start: first.start, end: last.end });
  const heading = { heading: joinSpans(text, spans), headingEvidence: evidenceOf(reading, spans) };
  // "60. You are at greater risk if you": what answers before it is no part of what leads into the list.
  if (/[.!?]\s+\p{Lu}/u.test(heading.heading.replace(abbreviated, ''))) return undefined;
  return isBalanced(heading.heading) ? heading : undefined;
};

/** "Dr. Lee", "St. Ives": a stop of a few letters ends no sentence. */
const abbreviated = /(?:^|\s)\p{L}{1,4}\.(?=\s)/gu;

/**
 * Whether what announces is understood only behind a sentence before. Further in, what is pointed to is mostly the list's own matter:
 * "The eight plays in this playbook"; a paragraph of its own heads like a heading: "What this means for you:".
 */
const opensLeaning = (
  { text, pack, sentences }: Reading,
  words: readonly Word[],
  { index, block }: Sentence,
): boolean => {
  const isParagraph = [index - 1, index + 1].every((at) => sentences[at]?.block !== block);
  if (isParagraph) return leaningWord(words, text, pack, { isNews: false }) !== undefined;
  const [first, last] = [words[0], words[Math.min(words.length, openingWords) - 1]];
  return (
    first !== undefined && leansBack(text, { start: first.start, end: last?.end ?? first.end }, pack, { isNews: false })
  );
};

/** In words: further in, what a word points to is mostly named before it. */
export const openingWords = 4;

/** "ba điểm" names nothing. */
export const fewestWords = 3;
