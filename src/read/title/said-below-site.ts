import { wordsOf } from '../../language/index.js';
import type { Line } from '../lines/line.js';
import { isSiteBehindTitle } from '../lines/title-shape.js';

/**
 * Where a page says its title below `Ferry sold - Tram Post` and its menus: on which line it begins, and how many it was broken over. The window
 * may write another dash than the page.
 */
export function saidBelowSite(lines: readonly Line[]): { readonly from: number; readonly count: number } | undefined {
  const title = titleBeforeSite(lines[0]?.text ?? '');
  if (title === undefined) return undefined;
  const keys = lines.slice(0, longestPage + mostParts).map(({ text }) => keysOf(text));
  for (let from = 1; from < Math.min(longestPage, keys.length); from += 1)
    for (let count = 1; count <= mostParts; count += 1)
      if (
        keys
          .slice(from, from + count)
          .filter((key) => key !== '')
          .join(' ') === title
      )
        return { from, count };
  return undefined;
}

/** What stands before the last dash or bar, where it is long enough for a title. */
function titleBeforeSite(line: string): string | undefined {
  const places = [...line.matchAll(/ [-–|] /gu)].map(({ index }) => index);
  const at = places.at(-1);
  return at !== undefined && at >= shortestNamed && isSiteBehindTitle(line.slice(at))
    ? keysOf(line.slice(0, at))
    : undefined;
}

/** In letters. */
const shortestNamed = 12;
/** The lines of a page's head and menus. */
const longestPage = 30;
/** A narrow column breaks a headline so often. */
const mostParts = 4;

const keysOf = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ');
