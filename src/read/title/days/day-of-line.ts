import { wordsOf } from '../../../language/index.js';
import type { DraftArticle } from '../../steps/draft-article.js';
import { exactDate } from '../../exact-dates.js';

/** A date with its year that ends a line, and is not what something holds from, until or before. */
export function endOf(line: string, draft: DraftArticle): string | undefined {
  const words = wordsOf(line);
  const { prepositions, genitives, dateOpeners, weekdays } = draft.pack;
  const starts = words.flatMap(({ start }, index) => {
    const day = words[index - 1]?.key ?? '';
    const before = weekdays.includes(day) ? (words[index - 2]?.key ?? '') : day;
    const isLast = index >= words.length - longestDate;
    // "Conferencia de prensa del 13 de septiembre de 2026"
    const isOther = [prepositions, dateOpeners].some((list) => list.includes(before)) && !genitives.includes(before);
    // "Bến Ngoài, ngày 3/5/2031": the comma ends the place, whatever word its name ends in.
    const isPlace = line.slice(words[index - 1]?.end ?? start, start).includes(',') && prepositions.includes(day);
    return isLast && (!isOther || isPlace) ? [start] : [];
  });
  return first(starts, (start) => exactDate(line.slice(start), draft));
}

/** Words: "ngày 18 tháng 5 năm 2026" has six. */
const longestDate = 6;

/** `Date: 02/26/2026`, which each of several records has. */
export function isOfRecord(line: string, { text, blocks }: Pick<DraftArticle, 'text' | 'blocks'>): boolean {
  const label = /^\p{L}[\p{L} ]{0,30}[:：]\s*(?=\d)/u.exec(line)?.[0];
  const alike = blocks.filter(({ span }) => label !== undefined && text.startsWith(label, span.start));
  return alike.length >= fewestRecords;
}

const fewestRecords = 3;

/** A line whose last word is a year. */
export const endsInYear = /\b(?:19|20)\d{2}$/u;

/** What is read of the first of some things that says anything. */
export function first<T>(all: readonly T[], read: (each: T) => string | undefined): string | undefined {
  for (const each of all) {
    const found = read(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `May 3, 2026 – June 7, 2026`: from when to when. */
export const spanOfDays = /\b(?:19|20)\d{2}\)? ?[–—-] ?(?:\p{L}|\d)[^\n]{2,24}\b(?:19|20)\d{2}\b/u;
