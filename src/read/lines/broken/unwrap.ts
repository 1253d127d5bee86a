import { scriptedPattern, startsLowerCase } from '../../../language/index.js';
import { isMostlyCapitals } from '../title-shape.js';
import { readMarker } from '../marker.js';
import { inSentence, isLabelled, longestWrapped, printedReach, reachesOn, shortestWrapped } from './printed-reach.js';

/**
 * Gives every paragraph, heading, list item and caption one line of its own: joins the lines of text that was wrapped
 * at a fixed width and the indented continuations of list items, folds runs of spaces, and leaves at most one empty
 * line between two others. An item that is set in further than the one it belongs to stays so, by two spaces. Unwrapping
 * unwrapped text changes nothing.
 */
export function unwrapLines(text: string): string {
  const once = unwrapOnce(text);
  return once === text ? text : unwrapLines(once);
}

function unwrapOnce(text: string): string {
  const lines = text.split('\n').map(readLine);
  const width = wrapWidth(lines);
  const reach = width === undefined ? printedReach(lines) : undefined;
  const result: OpenLine[] = [];
  for (const [index, line] of lines.entries()) {
    const open = result.at(-1);
    if (line.content === '') {
      if (open !== undefined && open.first.content !== '') result.push(openLine(line));
    } else if (open === undefined || open.first.content === '') {
      result.push(openLine(line));
    } else if (
      continues(open, line, width) ||
      isPrintedOn(open, line, reach) ||
      isBrokenAround(open, line, lines[index + 1])
    ) {
      const gap = opensWithStop.test(line.content) ? '' : joint(open.last.content, line.content);
      open.parts.push(gap, line.content);
      open.length += gap.length + line.content.length;
      open.last = line;
    } else {
      // Where lines wrap, an early line end was meant: the paragraph is over.
      if (width !== undefined && !(line.item && open.first.item)) result.push(openLine(emptyLine));
      result.push(openLine(line));
    }
  }
  if (result.at(-1)?.first.content === '') result.pop();
  const depths = depthsOf(result.map(({ first }) => first));
  return result.map(({ parts }, index) => '  '.repeat(depths[index] ?? 0) + parts.join('')).join('\n');
}

/** How deep each item stands in the items above it, by how far it is set in; other lines stand in none. */
function depthsOf(lines: readonly Line[]): number[] {
  let open: number[] = [];
  return lines.map(({ indent, content, item }) => {
    if (content === '') return 0;
    if (!item) {
      open = [];
      return 0;
    }
    open = open.filter((outer) => outer < indent).slice(0, deepest);
    open.push(indent);
    return open.length - 1;
  });
}

const deepest = 6;

/** A line of the result, put together of the lines `first` to `last`. */
interface OpenLine {
  readonly first: Line;
  last: Line;
  length: number;
  readonly parts: string[];
}

const openLine = (line: Line): OpenLine => ({
  first: line,
  last: line,
  length: line.content.length,
  parts: [line.content],
});

interface Line {
  readonly indent: number;
  readonly content: string;
  /** Begins a list item. */
  readonly item: boolean;
  /** Begins a block of its own, whatever stands before it. */
  readonly opens: boolean;
}

const emptyLine: Line = { indent: 0, content: '', item: false, opens: true };

function readLine(raw: string): Line {
  const content = raw.trim().replace(/ {2,}/g, ' ');
  const item = readMarker(content) !== undefined;
  return {
    indent: raw.length - raw.trimStart().length,
    content,
    item,
    opens: item || /^(?:[|>]|#{1,6} )/.test(content),
  };
}

function continues({ first, last, length }: OpenLine, line: Line, width: number | undefined): boolean {
  if (first.content.startsWith('#')) return false;
  if (isDateWithin(last, line, length) || closesBracket(first, last, line)) return true;
  if (isValueOf(first, last, line)) return true;
  if (line.opens) return false;
  if (first.item && line.indent > first.indent) return true;
  if (width !== undefined && isForced(last, line, width)) return true;
  if (!startsLowerCase(line.content) || isAddress.test(line.content)) return false;
  if (!inSentence.test(last.content)) return length >= shortestBracketed && endsInBrackets.test(last.content);
  // "Mara Holt" / "said that the ferry will not run in March": a name was bold.
  return length >= shortestOpen || (line.content.length >= shortestOpen && !isMostlyCapitals(last.content));
}

/** In letters. */
const shortestOpen = 40;
const shortestBracketed = 60;
/** "… welcome the adoption of Decision 12 (2023)" / "on the keepers of the harbour …" */
const endsInBrackets = scriptedPattern('\\p{Ll} \\([^()]+\\)$|\\d \\(\\d{4}\\)$');
const isAddress = /^(?:https?:|www\.)/u;

/** "… bis zum" / "30. Juni 1995 …": a day whose month and year follow, in the middle of a sentence, is no marker. */
function isDateWithin(last: Line, { content }: Line, length: number): boolean {
  return length >= 40 && /[\p{L},]$/u.test(last.content) && /^\d{1,2}\. \p{Lu}\p{Ll}+ \d{4}\b/u.test(content);
}

/** "(Issued with Decision No. 109" / "of 16 April 2026 of the Board)": a line in brackets was broken once. */
const closesBracket = (first: Line, last: Line, { content }: Line): boolean =>
  first === last && /^\([^()]+[^().:;!?]$/u.test(last.content) && /^[^()]+\)$/u.test(content);

/** "b) Người cao tuổi từ đủ 80 tuổi:" / "2.0": a number alone is the value of the item above it. */
const isValueOf = (first: Line, last: Line, { content }: Line): boolean =>
  first.item && first === last && /[:：]$/u.test(last.content) && /^\d{1,3}(?:[.,]\d+)*\s?%?[.;]?$/u.test(content);

/**
 * "… on how lamps," / "however bright" / ", are read at sea", "… a theft of" / "$100,000 and more" / "over two years. …": a program that saves a page
 * as text sets what is bold or leads elsewhere on a line of its own. What stands behind it may be only its stop.
 */
function isBrokenAround({ first, last }: OpenLine, line: Line, next: Line | undefined): boolean {
  if (first.content.startsWith('#') || line.content === '') return false;
  if (opensWithStop.test(line.content)) return !line.item && unstopped.test(last.content);
  if (isDateline(first, last, line, next) || (isAge.test(last.content) && /[.!?]["”’»)]*$/u.test(line.content)))
    return true;
  // A paragraph that has a sentence behind it and ends without a stop is not over.
  if (endsInSpeaker.test(last.content) && !line.opens) return true;
  const isAmount = /^[$€£¥]\s?\d/u.test(line.content);
  return isAmount && inSentence.test(last.content) && /[.!?]["”’»)]* \p{Lu}/u.test(last.content);
}

/** "“… in March,” Harbour Master": who says it stands below, or that they do. */
const endsInSpeaker = scriptedPattern('[,!?][”"](?: \\p{Lu}[\\p{L}.’-]*){0,6}$');
/** "… Mara Holt, 34,": more of her stands below. */
const isAge = scriptedPattern('\\p{Lu}\\p{Ll}+, \\d{1,3},$');
const opensWithStop = /^(?:[,;)\]”’»…]|[.:!?])(?=\s|$|[.,;])/u;
const unstopped = scriptedPattern('[\\p{L}\\p{N})\\]"”’»%]$');

/** "LOWICK" / "– The harbour board …": the place was bold. A list of marks has another item below. */
const isDateline = (first: Line, last: Line, { content }: Line, next: Line | undefined): boolean =>
  first === last &&
  isMostlyCapitals(last.content) &&
  last.content.split(' ').length <= wordsOfPlace &&
  content.length >= shortestWrapped &&
  /^[–—] \p{L}.*[.!?]["”’»)]*$/u.test(content) &&
  !/^[–—] /u.test(next?.content ?? '');
const wordsOfPlace = 4;

/** A break is forced where the first word of the next line would not have fitted any more. */
function isForced(line: Line, next: Line, width: number): boolean {
  const word = next.content.indexOf(' ');
  const needed = word < 0 ? next.content.length : word;
  return line.indent + line.content.length <= width && line.indent + line.content.length + 1 + needed > width;
}

/** "… of the Minister of" / "Harbours …": a name or a number goes on a line that reached as far as all others. */
const isPrintedOn = ({ first, last }: OpenLine, line: Line, reach: number | undefined): boolean =>
  !line.opens && !first.content.startsWith('#') && reachesOn(last.content, line.content, reach);

/**
 * The width that the text was wrapped at, if it was: nearly all its line ends within paragraphs are forced, and most
 * of those stand in the middle of a sentence, which the ends of one-sentence paragraphs do not.
 */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const lengths = lines
    .map(({ indent, content }) => indent + content.length)
    .filter((length) => length <= longestWrapped);
  const width = lengths.reduce((longest, length) => Math.max(longest, length), 0);
  if (width < shortestWrapped || lengths.length < 0.9 * lines.length) return undefined;
  let breaks = 0;
  /** Behind lines that reach so far that they may have been wrapped: the heads of a mail, headings and labelled lines do not. */
  let doubtful = 0;
  let forced = 0;
  let inSentence = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || line.content === '' || next.content === '' || next.opens) return;
    breaks += 1;
    if (line.content.length >= width / 2 && !isLabelled.test(line.content)) doubtful += 1;
    if (!isForced(line, next, width)) return;
    forced += 1;
    if (!/[.!?…:;。！？]["'”’»)\]]?$/u.test(line.content)) inSentence += 1;
  });
  const areForced = (forced >= 2 && forced >= 0.6 * breaks) || (forced >= fewestAmongShort && forced >= 0.8 * doubtful);
  return areForced && inSentence >= 0.5 * forced ? width : undefined;
}

const fewestAmongShort = 4;

/** Scripts that write no spaces between words take none at the joint; a word cut by a hyphen keeps its hyphen. */
function joint(left: string, right: string): string {
  const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
  return spaceless.test(left.slice(-1)) && spaceless.test(right.slice(0, 1)) ? '' : ' ';
}
