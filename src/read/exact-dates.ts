import { shortMonths, readDateLine } from './date.js';
import { wordsOf } from '../language/index.js';
import type { Span } from '../model/span.js';
import type { DraftArticle } from './steps/draft-article.js';

/** A date with its year that a line says and hardly more; nothing where it leaves the year out. */
export function dateOf(line: string, { pack }: Pick<DraftArticle, 'pack'>): string | undefined {
  const date = readDateLine(line, pack);
  return date?.startsWith('-') === true ? undefined : date;
}

/** The date that a text is, without any other word beside it. */
export function exactDate(text: string, draft: Pick<DraftArticle, 'pack'>): string | undefined {
  const date = dateOf(text, draft);
  const opening = wordsOf(text)[0]?.key ?? '';
  const openers = [
    ...draft.pack.months,
    ...shortMonths(draft.pack),
    ...(draft.pack.furniture['place-date']?.openers ?? []),
  ];
  const isOpening = /^\d/.test(opening) || openers.some((each) => each.split(' ')[0] === opening);
  return isOpening ? date : undefined;
}

/** A date with its year, and where it stands in a line. */
export interface PlacedDate extends Span {
  readonly date: string;
}

/** The dates with their years that stand anywhere in a line. */
export const exactDates = (line: string, draft: Pick<DraftArticle, 'pack'>): string[] =>
  placedDates(line, draft).map(({ date }) => date);

/** The same, each with its place. */
export function placedDates(line: string, draft: Pick<DraftArticle, 'pack'>): PlacedDate[] {
  const words = wordsOf(line);
  return words.flatMap(({ key, end }, index) => {
    const isYear = /^(?:19|20)\d{2}$/.test(key) || /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}$/.test(key);
    if (!isYear) return [];
    for (let from = Math.max(0, index - longestDate); from <= index; from += 1) {
      const start = words[from]?.start ?? 0;
      const date = exactDate(line.slice(start, end), draft);
      if (date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date)) return [{ date, start, end }];
    }
    return [];
  });
}

/** Words before the year: "ngày 18 tháng 5 năm". */
const longestDate = 5;
