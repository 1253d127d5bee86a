import { onceFor } from '../../../model/once-for.js';
import { phraseBefore, wordsOf } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import { leansBack } from '../../annotate/leaning.js';
import { evidenceOf } from '../../say/evidence.js';
import type { Statement } from '../../say/statement.js';
import { hasPredicate } from '../../shorten/predicate.js';
import { canClose } from '../../shorten/standalone.js';
import { mostOfClaim, type Heading } from '../heading.js';
import { mayHead } from './may-head.js';

/** A whole short claim as a title: nobody's words but the article's own, as over a deck a speaker would not be seen. */
export const claimHeading = onceFor((statement: Statement, annotation: Annotation): Heading | undefined =>
  isClaim(annotation, statement)
    ? { heading: statement.text, headingEvidence: evidenceOf(annotation.reading, statement.spans) }
    : undefined,
);

const fewestWords = 4;

const isClaim = ({ reading }: Annotation, statement: Statement): boolean => {
  const { text, words, speaker, spans, sentence, children } = statement;
  const { pack } = reading;
  if (sentence.item !== undefined || children !== undefined) return false;
  if (speaker !== undefined || spans.length > 1 || words < fewestWords || text.length > mostOfClaim) return false;
  const own = wordsOf(text);
  if (!mayHead(sentence.words, reading.text, pack) || !mayHead(own, text, pack)) return false;
  if (connects.some((list) => phraseBefore(pack, list, sentence.words, sentence.words.length) > 0)) return false;
  if (/[“”"«»„;:?!…]/u.test(text) || leansBack(reading.text, spans[0] ?? sentence, pack)) return false;
  return hasPredicate(own, 1, own.length, pack) && canClose(own, own.length, pack);
};

/** "…, however": what a claim is set against does not stand on its slide. */
const connects = ['ties', 'additions', 'contrasts'] as const;
