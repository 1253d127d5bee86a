import type { LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { cutsOf } from '../sentence/cuts.js';
import type { Unit, Units } from './units.js';

/** A sentence, or another unit, and the spans that are taken of it. */
export interface Piece {
  readonly sentence: Unit;
  readonly spans: readonly Span[];
}

/** Spans by the unit that they stand in, in the order they are given; one that runs over several is parted at their ends. */
export const piecesOf = (units: Units, spans: readonly Span[]): Piece[] => {
  const pieces: { sentence: Unit; spans: Span[] }[] = [];
  for (const span of spans)
    for (const { sentence, part } of partsOf(units, span)) {
      const last = pieces.at(-1);
      if (last?.sentence.start === sentence.start) last.spans.push(part);
      else pieces.push({ sentence, spans: [part] });
    }
  return pieces;
};

const partsOf = (units: Units, { start, end }: Span): { sentence: Unit; part: Span }[] => {
  const first = units.at(start);
  const parts = [{ sentence: first, part: { start, end: first.index < 0 ? end : Math.min(end, first.end) } }];
  if (first.index < 0) return parts;
  for (let index = first.index + 1; ; index += 1) {
    const sentence = units.all[index];
    if (sentence === undefined || sentence.start >= end) return parts;
    parts.push({ sentence, part: { start: sentence.start, end: Math.min(end, sentence.end) } });
  }
};

/** Whether nothing is left out of a unit. */
export const isWhole = (article: string, { sentence, spans }: Piece, pack: LanguagePack): boolean =>
  cutsOf(article, sentence, spans, pack).length === 0;
