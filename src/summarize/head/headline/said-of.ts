import { phraseAt, wordsOf } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Statement } from '../../say/statement.js';

/** What a statement says, and who says it where the article does not. */
export interface Said {
  readonly content: Span;
  readonly called?: Span;
}

/**
 * What headlines may be cut from, the better first: what somebody is said to say, with a short name of theirs, or all of the statement.
 *
 * @returns none where it is made of several parts, is an item of a list, announces what follows, or is somebody's words whose name is too long
 */
export const saidOf = (statement: Statement, annotation: Annotation): Said[] => {
  const { sentence, spans, children } = statement;
  const [span] = spans;
  if (span === undefined || spans.length > 1 || sentence.item !== undefined || children !== undefined) return [];
  if (/[:：]$/u.test(statement.text)) return [];
  const said = contentOf(statement, annotation);
  const isQuoted =
    statement.speaker !== undefined || annotation.quotations.some((one) => one.sentence === sentence.index);
  return [...(said === undefined ? [] : [said]), ...(isQuoted ? [] : [{ content: span }])];
};

const contentOf = ({ sentence }: Statement, { reading, attributions }: Annotation): Said | undefined => {
  const { text, pack } = reading;
  const attribution = attributions[sentence.index];
  if (attribution === undefined) return undefined;
  const content = {
    start: Math.max(sentence.start, attribution.content.start),
    end: Math.min(sentence.end, attribution.content.end),
  };
  if (content.end - content.start >= sentence.end - sentence.start - fewestCut) return undefined;
  const called = attribution.called ?? attribution.speaker.name;
  // "The actress": who that is no slide may have said.
  const isNamed = called.end - called.start <= longestName && /\p{Lu}/u.test(text.slice(called.start, called.end));
  const opening = wordsOf(text, content.start, content.end).slice(0, opensWithTopic);
  // "nói nhiều về công nghệ": a verb of saying with what is spoken of, and no claim.
  const isTopic = opening.some((_, index) => phraseAt(pack, 'topicOpeners', opening, index) > 0);
  return isNamed && !isTopic ? { content, called } : undefined;
};

/** In UTF-16 units: a mark and a blank are nobody's name. */
const fewestCut = 4;
const longestName = 36;
/** In words. */
const opensWithTopic = 3;
