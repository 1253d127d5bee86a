import { onceFor } from '../../model/once-for.js';
import type { Entry } from './entry.js';

/**
 * The lines of provisions that an act quotes in full to put them into another: from a quotation mark below a line that ends in a colon
 * to the line that closes it. They count by themselves, and their articles are none of the act's own.
 *
 * @returns by place among the entries, where the quotation begins that it stands in
 */
export const citedPlaces = onceFor((entries: readonly Entry[]): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (let place = 1; place < entries.length; place += 1) {
    const end = announces(entries[place - 1]) ? endOfCitation(entries, place) : undefined;
    if (end === undefined) continue;
    for (let at = place; at <= end; at += 1) found.set(at, place);
    place = end;
  }
  return found;
});

const announces = (above: Entry | undefined): boolean => /[:：]$/u.test(above?.text.trimEnd() ?? '');

/** The place of the line that closes the quotation which a line opens; none where it is no quotation, or nobody closed it. */
function endOfCitation(entries: readonly Entry[], from: number): number | undefined {
  const mark = /^[*_]*(["“«])/u.exec(entries[from]?.text ?? '')?.[1];
  if (mark === undefined) return undefined;
  let open = 0;
  for (let at = from; at < Math.min(entries.length, from + longest); at += 1) {
    const text = entries[at]?.text ?? '';
    open += mark === '"' ? countOf(text, /"/gu) : countOf(text, /[“«]/gu) - countOf(text, /[”»]/gu);
    const isClosed = mark === '"' ? open % 2 === 0 : open <= 0;
    if (isClosed) return /["”»][\s.,;*_]*$/u.test(text) ? at : undefined;
  }
  return undefined;
}

/** In lines: a chapter may be quoted. */
const longest = 200;

const countOf = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;
