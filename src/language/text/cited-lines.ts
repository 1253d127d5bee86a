/**
 * The lines of provisions that a text quotes in full: from a quotation mark below a line that ends in a colon, or behind a colon inside a
 * line, to the line that closes it, and from the mark that opens right behind such a line. Where nobody closed the mark, the quotation ends before the next line, set as an
 * item, that announces one.
 *
 * @param lines the paragraphs and items of a text, with their markers
 * @returns by place among the lines, where the quotation begins that it stands in
 */
export const citedLines = (lines: readonly string[]): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (let place = 0; place < lines.length; place += 1) {
    const isBehind = found.has(place - 1) && /["”»][\s.,;*_]*$/u.test(lines[place - 1] ?? '');
    const mayOpen = isBehind || announces(lines[place - 1]) || opensCitation(lines[place]);
    const end = mayOpen ? (endOfCitation(lines, place) ?? endBeforeNext(lines, place)) : undefined;
    if (end === undefined) continue;
    for (let at = place; at <= end; at += 1) found.set(at, place);
    place = end;
  }
  return found;
};

/** "- Điều 5 Luật Bến cảng quy định:" above what opens with a quotation mark: an item that is none of the list before it. */
export const announcesCitation = (line: string, next: string | undefined): boolean =>
  /^[*_]*[-–—•+*]/u.test(line) && announces(line) && next !== undefined && opening.test(next);

/**
 * "Điều 5 Luật Bến cảng quy định: “1. Chủ tàu …": what is quoted begins in the line that names the act. What somebody says ("Ông Nam nói:
 * “Nước lên nhanh.") is no provision: these are numbered, or the line opens with one.
 */
export const opensCitation = (line: string | undefined): boolean =>
  line !== undefined && quotesOn(line) && (quotesNumbered.test(line) || opensWithDivision.test(line));

/** Whether a line opens a quotation behind its colon, and does not close it. */
const quotesOn = (line: string): boolean =>
  /^[^“”«»]*[:：]\s*[*_]*[“«]/u.test(line) && countOf(line, /[“«]/gu) > countOf(line, /[”»]/gu);

const quotesNumbered = /[:：]\s*[*_]*[“«][*_\s]*(?:\d+\s*[.)]|\p{Ll}\s*\)|\p{Lu}\p{L}* [\dIVX]+(?!\p{L}))/u;
const opensWithDivision = /^[*_]*\p{Lu}\p{L}* \d/u;

const announces = (line: string | undefined): boolean => /[:：][*_]*$/u.test(line?.trimEnd() ?? '');

const opening = /^[*_]*(["“«])/u;

/** The place of the line that closes the quotation which a line opens; none where it is no quotation, or nobody closed it. */
function endOfCitation(lines: readonly string[], from: number): number | undefined {
  const mark = opensCitation(lines[from]) ? '“' : opening.exec(lines[from] ?? '')?.[1];
  if (mark === undefined) return undefined;
  let open = 0;
  for (let at = from; at < Math.min(lines.length, from + longest); at += 1) {
    const text = lines[at] ?? '';
    open += mark === '"' ? countOf(text, /"/gu) : countOf(text, /[“«]/gu) - countOf(text, /[”»]/gu);
    const isClosed = mark === '"' ? open % 2 === 0 : open <= 0;
    if (isClosed) return /["”»][\s.,;*_]*$/u.test(text) ? at : undefined;
  }
  return undefined;
}

function endBeforeNext(lines: readonly string[], from: number): number | undefined {
  if (!/^[*_]*[“«]/u.test(lines[from] ?? '') && !opensCitation(lines[from])) return undefined;
  for (let at = from + 1; at < Math.min(lines.length, from + longest); at += 1)
    if (announcesCitation(lines[at] ?? '', lines[at + 1]) || quotesOn(lines[at] ?? '')) return at - 1;
  return undefined;
}

/** In lines: a chapter may be quoted. */
const longest = 200;

const countOf = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;
