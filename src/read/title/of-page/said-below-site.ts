import { type LanguagePack, wordsOf } from '../../../language/index.js';
import { readDateLine } from '../../date.js';
import type { Line } from '../../lines/line.js';
import { beforeSite } from '../../lines/title-shape.js';

/** Where a page says its title. */
export interface SaidTitle {
  /** The line that it begins on, and how many it was broken over. */
  readonly from: number;
  readonly count: number;
  /** Whether the window says the same. */
  readonly isSaidAbove?: true;
  /** How long a day is before it on its line, and the day in ISO 8601. */
  readonly behindDay?: number;
  readonly day?: string;
}

/**
 * Where a page says its title below `Ferry sold - Tram Post` and its menus, perhaps behind its day: `June 5, 2034: Ferry sold`. The window may write
 * another dash than the page.
 */
export function saidBelowSite(lines: readonly Line[], pack: LanguagePack): SaidTitle | undefined {
  const title = titleBeforeSite(lines[0]?.text ?? '');
  if (title === undefined) return undefined;
  const head = lines.slice(0, longestPage + mostParts);
  const keys = head.map(({ text }) => keysOf(text));
  for (let from = 1; from < Math.min(longestPage, head.length); from += 1) {
    for (let count = 1; count <= mostParts; count += 1)
      if (joined(keys.slice(from, from + count)) === title) return { from, count, isSaidAbove: true };
    const line = head[from]?.text ?? '';
    const behindDay = (keys[from] ?? '').endsWith(` ${title}`) ? (/^[^:]{4,40}: */u.exec(line)?.[0].length ?? 0) : 0;
    const day = behindDay === 0 ? undefined : readDateLine(line.slice(0, behindDay).replace(/: *$/u, ''), pack);
    if (day !== undefined && keysOf(line.slice(behindDay)) === title)
      return { from, count: 1, behindDay, day, isSaidAbove: true };
  }
  return undefined;
}

const joined = (keys: readonly string[]): string => keys.filter((key) => key !== '').join(' ');

/** What stands before the last dash, bar or dot, where it is long enough for a title. */
function titleBeforeSite(line: string): string | undefined {
  // The window's title may have lost the site.
  const title = / [|•·]$/u.test(line) && line.length <= longestTitle ? line : beforeSite(line);
  return title !== undefined && title.length >= shortestNamed ? keysOf(title) : undefined;
}

/** In letters. */
const longestTitle = 500;
const shortestNamed = 12;
/** The lines of a page's head and menus. */
const longestPage = 200;
/** A narrow column breaks a headline so often. */
const mostParts = 4;

const keysOf = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ');
