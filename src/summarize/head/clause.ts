import { isSound } from '../../check/index.js';
import { phraseAt, wordsOf } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Annotation } from '../annotate/annotation.js';
import { leansBack } from '../annotate/leaning.js';
import { evidenceOf } from '../say/evidence.js';
import type { Statement } from '../say/statement.js';
import { extractsOf } from '../shorten/index.js';
import { hasPredicate } from '../shorten/predicate.js';
import { isBornOut } from './claim.js';
import { mostLetters, type Heading } from './heading.js';
import { onceFor } from '../../model/once-for.js';

/**
 * The main clause of a statement as a heading, where the author's own marks part it from what goes along with it: an adverbial before a
 * comma, what follows a comma and a word that opens a lesser clause. The statement stands below it whole, and says more.
 *
 * @param statements the worthiest first
 */
export const clauseHeadings = (annotation: Annotation, statements: readonly Statement[]): Heading[] =>
  statements.flatMap((statement) => {
    const span = clauseOf(statement, annotation);
    if (span === undefined) return [];
    const { reading } = annotation;
    const [best] = extractsOf(reading.text, span, reading.pack);
    // Over one line alone it must say it in clearly fewer words.
    const most = statements.length === 1 ? statement.words * mostOfOne : statement.words;
    return best === undefined || best.length > most || !isBornOut(annotation, statement, statements)
      ? []
      : [{ heading: best.text, headingEvidence: evidenceOf(reading, [span]) }];
  });

/** What is given up where a lesser clause goes, and where an adverbial goes before it too; more would be another claim. */
const mostLoss = 0.28;
const fewestWords = 5;
const mostOfOne = 0.6;

/** Once, as a deck is put together several times before its words are right. */
const clauseOf = onceFor(
  (statement: Statement, { reading, attributions, quotations }: Annotation): Span | undefined => {
    const { sentence, spans, speaker, words: whole } = statement;
    const { text, pack } = reading;
    const [span] = spans;
    if (span === undefined || spans.length > 1 || speaker !== undefined || sentence.item !== undefined)
      return undefined;
    if (attributions[sentence.index] !== undefined || quotations.some((one) => one.sentence === sentence.index))
      return undefined;
    return extractsOf(text, span, pack)
      .filter(({ loss, text: shown, length, spans: parts }) => {
        const [part, ...more] = parts;
        if (
          part === undefined ||
          more.length > 0 ||
          loss > mostLoss ||
          shown.length > mostLetters ||
          length < fewestWords ||
          length >= whole
        )
          return false;
        if (/[“”"«»„;:?!…()]/u.test(shown) || leansBack(text, part, pack)) return false;
        const words = wordsOf(text, part.start, part.end);
        if (!hasPredicate(words, 1, words.length, pack) || phraseAt(pack, 'firstPersons', words, 0) > 0) return false;
        if (!isBetweenMarks(text, span, part)) return false;
        return isSound({ text: shown, spans: [part], use: 'line', spoken: false }, sentence, text, pack);
      })
      .sort((one, other) => other.length - one.length)[0]?.spans[0];
  },
);

/** Nothing is parted that the author did not part. */
const isBetweenMarks = (text: string, whole: Span, { start, end }: Span): boolean =>
  (start === whole.start || /[,;:–—]\s*$/u.test(text.slice(whole.start, start))) &&
  (end >= whole.end - 1 || /^\s*[,;:.–—]/u.test(text.slice(end, whole.end)));
