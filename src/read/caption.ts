import { wordsOf, type LanguagePack } from '../language/index.js';
import type { Span } from '../model/span.js';
import { type Credit, findCredit } from './credit.js';
import type { Line } from './line.js';

/** The caption and credit that stand in `span`, one line or two; there may be only a credit. */
export interface CaptionParts {
  readonly span: Span;
  readonly caption?: Span;
  readonly credit?: Span;
}

/** What was found to be captions, and the indexes of the lines that they stand on. */
export interface Captions {
  readonly found: readonly CaptionParts[];
  readonly lines: ReadonlySet<number>;
}

/**
 * The photo captions among the lines. Structure comes first (a leading `|`), wording second (a short line that ends in
 * a credit), then equality with a caption found so, close by one. A passage of several sentences is never one by wording.
 *
 * @param countSentences how many sentences a span of the text holds
 */
export function findCaptions(
  lines: readonly Line[],
  pack: LanguagePack,
  countSentences: (span: Span) => number,
): Captions {
  const found = new Map<number, CaptionParts>();
  const used = new Set<number>();
  lines.forEach((line, index) => {
    const parts = readMarked(line, pack) ?? readWorded(line, pack, countSentences, index === lines.length - 1);
    if (parts === undefined) return;
    const joined = line.opensGroup ? undefined : joinCredit(found.get(index - 1), lines[index - 1], parts, index);
    if (joined === undefined) found.set(index, parts);
    else found.set(index - 1, joined);
    used.add(index);
    if (joined !== undefined) used.add(index - 1);
  });
  const texts = new Set([...found].map(([index, { caption }]) => wording(textOf(caption, lines[index]))));
  texts.delete('');
  // Further off it may be a heading that a caption says again.
  const marked = new Set(found.keys());
  const isNear = (index: number): boolean =>
    distances.some((distance) => marked.has(index + distance) || lines[index + distance]?.isCaption === true);
  lines.forEach((line, index) => {
    if (used.has(index) || !texts.has(wording(line.text)) || !isNear(index)) return;
    const span = { start: line.start, end: line.end };
    found.set(index, { span, caption: span });
    used.add(index);
  });
  return { found: [...found.values()], lines: used };
}

/** A caption that a page gives twice stands on both sides of its picture, or right below it. */
const distances = [-3, -2, -1, 1, 2, 3];

/** `| Caption. (Photo: Name)`, or what the format marks; a line with more bars is a row of a table. */
function readMarked(line: Line, pack: LanguagePack): CaptionParts | undefined {
  if (line.isCaption === true)
    return line.text === '' ? undefined : takeApart(line, 0, findCredit(line.text, pack, true));
  const bar = /^\| ?(?=[^|]+$)/.exec(line.text);
  if (bar === null) return undefined;
  return takeApart(line, bar[0].length, findCredit(line.text, pack, true));
}

function readWorded(
  line: Line,
  pack: LanguagePack,
  countSentences: (span: Span) => number,
  last: boolean,
): CaptionParts | undefined {
  if (line.text.length > 500) return undefined;
  const credit = findCredit(line.text, pack, false);
  if (credit === undefined || (credit.strength === 'agency' && last)) return undefined;
  const parts = takeApart(line, 0, credit);
  if (parts.caption === undefined) return isDescription(line.text) ? { span: parts.span, caption: parts.span } : parts;
  const { characters, sentences } = limits[credit.strength];
  const short = parts.caption.end - parts.caption.start <= characters && countSentences(parts.caption) <= sentences;
  return short ? parts : undefined;
}

/** `Video: Police lead the suspect out of the house` names no maker: it describes. */
const isDescription = (text: string): boolean => text.split(' ').length > 8;

/** The weaker the wording, the shorter the caption must be. */
const limits = {
  bracketed: { characters: 400, sentences: 3 },
  bare: { characters: 300, sentences: 2 },
  agency: { characters: 200, sentences: 1 },
} as const;

function takeApart(line: Line, from: number, credit: Credit | undefined): CaptionParts {
  const to = credit?.cut ?? line.text.length;
  const caption = { start: line.start + from, end: line.start + line.text.slice(0, to).trimEnd().length };
  return {
    span: { start: line.start, end: line.end },
    ...(caption.end > caption.start ? { caption } : {}),
    ...(credit === undefined ? {} : { credit: { start: line.start + credit.start, end: line.start + credit.end } }),
  };
}

/** A credit right below a caption belongs to it; right below a short line, it makes that line a caption. */
function joinCredit(
  above: CaptionParts | undefined,
  lineAbove: Line | undefined,
  { span, caption, credit }: CaptionParts,
  index: number,
): CaptionParts | undefined {
  if (caption !== undefined || credit === undefined || lineAbove === undefined || above?.credit !== undefined)
    return undefined;
  const captionAbove = above === undefined ? { start: lineAbove.start, end: lineAbove.end } : above.caption;
  const mayBeCaption = above !== undefined || (index > 1 && lineAbove.text.length <= 200);
  if (captionAbove === undefined || !mayBeCaption) return undefined;
  return { span: { start: lineAbove.start, end: span.end }, caption: captionAbove, credit };
}

function textOf(span: Span | undefined, line: Line | undefined): string {
  return span === undefined || line === undefined
    ? ''
    : line.text.slice(span.start - line.start, span.end - line.start);
}

const wording = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ');
