import type { Span } from '../../../model/span.js';
import type { Unit } from '../../furniture/unit.js';
import type { DraftArticle } from '../../steps/draft-article.js';
import { isSenderName } from './sender-above.js';

/**
 * The subject of a letter that stands as a heading right below whom it greets, where its first line is who sends it: `Harlow Harbour Board`, an
 * address, `Dear Ms Lee`, and `Closure of the outer gate, 6 to 11 January`.
 *
 * @param units behind the title
 */
export function subjectBelowSalutation(
  title: Span,
  units: readonly Unit[],
  { text, pack, furniture }: DraftArticle,
): Span | undefined {
  const greetings = new Set(furniture.filter(({ kind }) => kind === 'salutation').map(({ span }) => span.start));
  const greeting = units.findIndex(({ start }) => greetings.has(start));
  const subject = units[greeting + 1];
  const isFirst = units.findIndex(({ role }) => role === 'heading') === greeting + 1;
  if (greeting < fewestAbove || greeting > mostAbove || subject === undefined || !isFirst) return undefined;
  return subject.words.length >= fewestOfSubject && isSenderName(text.slice(title.start, title.end), pack)
    ? { start: subject.start, end: subject.end }
    : undefined;
}
/** Lines of an address, and the day. */
const fewestAbove = 2;
const mostAbove = 16;
/** In words. */
const fewestOfSubject = 4;
