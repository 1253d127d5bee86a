import { isFullWidth } from '../fonts/missing-glyph.js';

/**
 * What may stand between two characters of a line. `always`: PowerPoint and LibreOffice both break there. `sometimes`:
 * one of them does, so a plan may not count on it, nor against it.
 */
export type Break = 'never' | 'sometimes' | 'always';

/**
 * Whether a line may be broken behind `current`, tried with LibreOffice 25.2 character by character; slashes, full
 * stops and commas inside a word break in neither program.
 */
export function breakBetween(before: number, current: number, next: number): Break {
  if (current === zeroWidthSpace) return 'always';
  if (isFullWidth(current) || isFullWidth(next)) return breakAtIdeograph(current, next);
  if (isDash(current)) return isLetter(before) && isLetter(next) ? 'always' : 'sometimes';
  if (breaksBehindSometimes.has(current) || next === emDash) return 'sometimes';
  return 'never';
}

const zeroWidthSpace = 0x200b;
const emDash = 0x2014;
const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.codePointAt(0) ?? 0));
const breaksBehindSometimes = codesOf('?!|…)]}»%');
/** Never at the start of a line, and never at its end (JIS X 4051, kinsoku). */
const closing = codesOf('、。，．・：；？！）］｝」』】〉》〕’”…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}%');
const opening = codesOf('（［｛「『【〈《〔‘“([{');

function breakAtIdeograph(current: number, next: number): Break {
  if (closing.has(next) || opening.has(current)) return 'never';
  return 'always';
}

function isDash(codePoint: number): boolean {
  return codePoint === 0x2d || codePoint === 0x2010 || codePoint === 0x2013 || codePoint === emDash;
}

/** Letters that have a small and a capital form: scripts without them do not use hyphens. */
function isLetter(codePoint: number): boolean {
  const letter = String.fromCodePoint(codePoint);
  return letter.toLowerCase() !== letter.toUpperCase();
}
