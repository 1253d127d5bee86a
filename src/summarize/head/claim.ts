import { phraseAt, phraseBefore, phrasesOf, startsUpperCase, wordsOf } from '../../language/index.js';
import { hasPredicate } from '../shorten/predicate.js';
import { leansBack } from '../annotate/leaning.js';
import type { Annotation } from '../annotate/annotation.js';
import { evidenceOf } from '../say/evidence.js';
import type { Statement } from '../say/statement.js';
import { mostLetters, type Heading } from './heading.js';

/**
 * A whole short claim as a heading, in the order in which they are given: it says what a slide says, and is not shown again
 * below. Nobody's words but the article's own: over points a speaker would not be seen.
 */
export const claimHeading = (annotation: Annotation, statements: readonly Statement[]): Heading | undefined => {
  // What the next statement leans on stays before it.
  const spent = statements.find(
    (statement, index) =>
      isClaim(annotation, statement) &&
      statements[index + 1]?.goesOn !== true &&
      isBornOut(annotation, statement, statements),
  );
  return spent === undefined
    ? undefined
    : { heading: spent.text, headingEvidence: evidenceOf(annotation.reading, spent.spans), spent };
};

/** Whether each of the others speaks of the same: a claim says nothing of what is only its neighbour. */
export const isBornOut = ({ reading }: Annotation, claim: Statement, statements: readonly Statement[]): boolean => {
  const stop = phrasesOf(reading.pack, 'stopwords');
  const { words } = claim.sentence;
  const terms = new Set(words.flatMap(({ key }) => (stop.hasKey(key) ? [] : [key])));
  const names = new Set(
    words.flatMap(({ key, start }, index) => (index > 0 && startsUpperCase(reading.text.slice(start)) ? [key] : [])),
  );
  const fewest = reading.pack.compounds.length > 0 ? fewestShared * 2 : fewestShared;
  return statements.every((other) => {
    const shared = new Set(other.sentence.words.flatMap(({ key }) => (terms.has(key) ? [key] : [])));
    // Two sentences that name the same people may tell of different things.
    const plain = [...shared].filter((key) => !names.has(key));
    return other === claim || (shared.size >= fewest && plain.length >= Math.ceil(fewest * mostlyPlain));
  });
};
const mostlyPlain = 0.75;
const fewestShared = 2;

const fewestWords = 4;

const isClaim = ({ reading }: Annotation, statement: Statement): boolean => {
  const { text, words, speaker, spans, sentence } = statement;
  const { pack } = reading;
  if (sentence.item !== undefined) return false;
  if (speaker !== undefined || spans.length > 1 || words < fewestWords || text.length > mostLetters) return false;
  if (connects.some((list) => phraseBefore(pack, list, sentence.words, sentence.words.length) > 0)) return false;
  if (/[“”"«»„;:?!…]/u.test(text) || leansBack(reading.text, spans[0] ?? sentence, pack)) return false;
  const own = wordsOf(text);
  return hasPredicate(own, 1, own.length, pack) && phraseAt(pack, 'firstPersons', own, 0) === 0;
};

/** "…, however": what a claim is set against does not stand on its slide. */
const connects = ['ties', 'additions', 'contrasts'] as const;
