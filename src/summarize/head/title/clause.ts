import { keepsMeaning } from '../../../check/index.js';
import { wordsOf, type LanguagePack, type Word } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Annotation } from '../../annotate/annotation.js';
import { leansBack } from '../../annotate/leaning.js';
import { evidenceOf } from '../../say/evidence.js';
import type { Statement } from '../../say/statement.js';
import { extractsOf, type KeptExtract } from '../../shorten/index.js';
import { hasPredicate } from '../../shorten/predicate.js';
import { mostOfClaim, type Heading } from '../heading.js';
import { mayHead } from './may-head.js';
import { onceFor } from '../../../model/once-for.js';

/**
 * The main clause of a statement as a title, where the author's own marks part it from what goes along with it: an adverbial before a
 * comma, what follows a comma and a word that opens a lesser clause. The statement itself is told whole in the deck.
 */
export const clauseHeading = onceFor((statement: Statement, annotation: Annotation): Heading | undefined => {
  const span = clauseOf(statement, annotation);
  if (span === undefined) return undefined;
  const { reading } = annotation;
  const [best] = extractsOf(reading.text, span, reading.pack);
  return best === undefined ? undefined : { heading: best.text, headingEvidence: evidenceOf(reading, best.spans) };
});

/** What is given up where a lesser clause goes, and where an adverbial goes before it too; more would be another claim. */
const mostLoss = 0.28;
const fewestWords = 5;

const clauseOf = (statement: Statement, { reading, attributions, quotations }: Annotation): Span | undefined => {
  const { sentence, spans, speaker, words: whole } = statement;
  const { text, pack } = reading;
  const [span] = spans;
  if (span === undefined || spans.length > 1 || speaker !== undefined || sentence.item !== undefined) return undefined;
  if (attributions[sentence.index] !== undefined || quotations.some((one) => one.sentence === sentence.index))
    return undefined;
  return extractsOf(text, span, pack)
    .filter(({ loss, text: shown, length, spans: parts }) => {
      const [part, ...more] = parts;
      if (
        part === undefined ||
        more.length > 0 ||
        loss > mostLoss ||
        shown.length > mostOfClaim ||
        length < fewestWords ||
        length >= whole
      )
        return false;
      if (/[“”"«»„;:?!…()]/u.test(shown) || leansBack(text, part, pack)) return false;
      const words = wordsOf(text, part.start, part.end);
      if (!hasPredicate(words, 1, words.length, pack) || !mayHead(words, text, pack)) return false;
      if (part.end < span.end - 1 && isHalfList(words, text, pack)) return false;
      if (!isBetweenMarks(text, span, part)) return false;
      return keepsMeaning({ text: shown, spans: [part], use: 'line', spoken: false }, sentence, text, pack);
    })
    .sort((one, other) => costOf(one) - costOf(other))[0]?.spans[0];
};

/** "… severe pain, an abrasion to the cheek": what stands behind its last comma says nothing by itself, and more of it was cut. */
const isHalfList = (words: readonly Word[], text: string, pack: LanguagePack): boolean => {
  const comma = words.findLastIndex((word, index) =>
    text.slice(words[index - 1]?.end ?? word.start, word.start).includes(','),
  );
  return comma > 0 && !hasPredicate(words, comma, words.length, pack);
};

/** What is given up, and what letters beyond those that are read at a glance cost. */
const costOf = ({ loss, text }: KeptExtract): number => loss + Math.max(0, text.length - quickLetters) * costOfLetter;

/** Of more letters than these, each makes it less easily read at a glance, and costs as much of what a title is worth. */
const quickLetters = 80;
const costOfLetter = 0.006;

/** Nothing is parted that the author did not part. */
const isBetweenMarks = (text: string, whole: Span, { start, end }: Span): boolean =>
  (start === whole.start || /[,;:–—]\s*$/u.test(text.slice(whole.start, start))) &&
  (end >= whole.end - 1 || /^\s*[,;:.–—]/u.test(text.slice(end, whole.end)));
