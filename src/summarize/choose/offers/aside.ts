import { holdsPhrase, startsUpperCase } from '../../../language/index.js';
import type { Genre } from '../../../model/article.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import type { Candidate } from '../candidate.js';
import { valueOf } from './value-of.js';

/**
 * "There we go", "Ah, eran copias": what people say beside the matter while they talk, of which 40 of 95 lines that readers marked were good. And
 * elsewhere what is worth as little and holds nothing that could be looked up: "The money is back." Of 32 such lines in annotated articles none
 * held a key message.
 */
export const isAside = ({ reading }: Annotation, candidate: Candidate, values: readonly number[]): boolean => {
  const [first] = candidate.sentences;
  const worth = valueOf(candidate, values);
  if (candidate.series !== undefined || worth >= leastOfTurn) return false;
  if (reading.sentences[first ?? -1]?.turn !== undefined) return true;
  return (
    narrating.has(reading.article.genre) &&
    worth < leastOfAny &&
    candidate.sentences.every((index) => isVague(reading, reading.sentences[index]))
  );
};
const leastOfTurn = 0.1;
const leastOfAny = 0.08;
/** Elsewhere a few words may say what is to be done, or is promised. */
const narrating: ReadonlySet<Genre> = new Set(['news', 'release', 'interview']);

/** A few words with neither a number nor a name, and nothing that is denied. */
const isVague = ({ text, pack }: Reading, sentence: Sentence | undefined): boolean =>
  sentence !== undefined &&
  sentence.words.length <= pack.slideWords * slidesOfAside &&
  !/\d/u.test(text.slice(sentence.start, sentence.end)) &&
  !holdsPhrase(pack, 'negations', sentence.words) &&
  !sentence.words.some(
    ({ key, start }, at) => pack.numerals[key] !== undefined || (at > 0 && startsUpperCase(text.slice(start))),
  );

const slidesOfAside = 0.18;
