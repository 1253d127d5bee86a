import type { Span } from '../model/span.js';
import { type Line, looksLikeBody, looksLikeHeading } from './line.js';
import { follows, readMarker } from './marker.js';
import { isRow } from './table.js';

/** A heading without its marks, and its level from 1. */
export interface Heading {
  readonly span: Span;
  readonly level: number;
}

const longestHeading = 110;

/**
 * The heading that a line of the body is: marked with `#`, or a short line without a final stop above running text;
 * one that is numbered only where no list begins with it.
 */
export function readHeading(body: readonly Line[], index: number): Heading | undefined {
  const line = body[index];
  if (line === undefined) return undefined;
  const hashes = /^(#{1,6}) +/.exec(line.text);
  if (hashes?.[1] !== undefined) {
    return { span: { start: line.start + hashes[0].length, end: line.end }, level: hashes[1].length };
  }
  if (!mayBeHeading(body, index)) return undefined;
  const above = mayBeHeading(body, index - 1) ? index - 1 : index;
  const last = mayBeHeading(body, index + 1) ? index + 1 : index;
  // Two may stand above one another, a chapter and its first section; more are a list without marks, or verse.
  const many = last - above === 2 || (above < index && mayBeHeading(body, above - 1)) || mayBeHeading(body, last + 1);
  const below = body[last + 1];
  if (many || below === undefined || !looksLikeBody(below.text)) return undefined;
  return { span: { start: line.start, end: line.end }, level: above < index ? 3 : 2 };
}

function mayBeHeading(body: readonly Line[], index: number): boolean {
  const line = body[index];
  if (line === undefined || isRow(body, index)) return false;
  const marker = readMarker(line.text);
  if (marker === undefined) return looksLikeHeading(line.text, longestHeading);
  if (marker.style !== 'number' && marker.style !== 'chapter') return false;
  const neighbours = [body[index - 1], body[index + 1]].map((other) => other && readMarker(other.text));
  const listed = [
    neighbours[0] !== undefined && follows(neighbours[0], marker),
    neighbours[1] !== undefined && follows(marker, neighbours[1]),
  ];
  return !listed.includes(true) && looksLikeHeading(line.text.slice(marker.length), longestHeading);
}
