import { phraseAt, wordsOf, type LanguagePack } from '../../../language/index.js';
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

const contentOf = ({ sentence }: Statement, { reading, attributions, quotations }: Annotation): Said | undefined => {
  const { text, pack } = reading;
  const attribution = attributions[sentence.index];
  const quotation = quotations.find((one) => one.sentence === sentence.index);
  const said = attribution?.content ?? quotation?.text;
  const called = attribution?.called ?? (attribution ?? quotation)?.speaker?.name;
  if (said === undefined || called === undefined) return undefined;
  const content = { start: Math.max(sentence.start, said.start), end: Math.min(sentence.end, said.end) };
  if (content.end - content.start >= sentence.end - sentence.start - fewestCut) return undefined;
  const isNamed = called.end - called.start <= longestName && names(text, called, pack);
  const opening = wordsOf(text, content.start, content.end).slice(0, opensWithTopic);
  // "nói nhiều về công nghệ": a verb of saying with what is spoken of, and no claim.
  const isTopic = opening.some((_, index) => phraseAt(pack, 'topicOpeners', opening, index) > 0);
  return isNamed && !isTopic ? { content, called } : undefined;
};

/** Somebody by name, or people in general ("analysts", "các chuyên gia"); who "the actress" is no slide may have said. */
const names = (text: string, { start, end }: Span, pack: LanguagePack): boolean => {
  const words = wordsOf(text, start, end);
  const last = words.at(-1)?.key ?? '';
  const areMany =
    phraseAt(pack, 'plurals', words, 0) > 0 ||
    (phraseAt(pack, 'determiners', words, 0) === 0 && pack.pluralEndings.some((ending) => last.endsWith(ending)));
  return areMany || /\p{Lu}/u.test(text.slice(start, end));
};

/** In UTF-16 units: a mark and a blank are nobody's name. */
const fewestCut = 4;
const longestName = 36;
/** In words. */
const opensWithTopic = 3;
