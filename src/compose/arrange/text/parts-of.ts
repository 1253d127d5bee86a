import type { Span } from '../../../model/span.js';
import { placeOf } from '../../content/core-spans.js';
import type { Entry } from '../../content/entry.js';

/** A stretch of a text that is set in one way. */
export interface Part extends Span {
  readonly isBold: boolean;
  /** It carries the message, or nothing is said of what does. */
  readonly isCore: boolean;
}

/**
 * The text of an entry in stretches that are set alike. What is bold is core too.
 *
 * @param from where what is shown begins; behind the beginning nothing is bold
 */
export function partsOf(entry: Entry, from = 0): Part[] {
  const { text, core } = entry;
  const bold = entry.bold ?? stressedIn(entry);
  const boldSpans = bold === undefined || from > 0 ? [] : [bold];
  const inked = core === undefined ? [{ start: 0, end: text.length }] : [...core, ...boldSpans];
  const borders = [...boldSpans, ...inked].flatMap(({ start, end }) => [start, end]);
  const places = [...new Set([from, ...borders.filter((place) => place > from && place < text.length), text.length])];
  return places
    .sort((one, other) => one - other)
    .flatMap((start, index, sorted): Part[] => {
      const end = sorted[index + 1];
      if (end === undefined) return [];
      return [{ start, end, isBold: covers(boldSpans, start), isCore: covers(inked, start) }];
    })
    .reduce<Part[]>((parts, part) => {
      const last = parts.at(-1);
      const isAlike = last?.isBold === part.isBold && last.isCore === part.isCore;
      return isAlike ? [...parts.slice(0, -1), { ...last, end: part.end }] : [...parts, part];
    }, []);
}

/**
 * Where the words stand that are set bold where nothing else is; in what is left of a text they may stand no longer. Programs give the number of a line the
 * weight of its first word.
 */
function stressedIn({ text, stressed, number }: Entry): Span | undefined {
  const start = stressed === undefined ? -1 : placeOf(stressed, text, 0);
  return stressed === undefined || start < (number === undefined ? 0 : 1)
    ? undefined
    : { start, end: start + stressed.length };
}

const covers = (spans: readonly Span[], place: number): boolean =>
  spans.some(({ start, end }) => start <= place && place < end);
