import { hasLetterOrDigit } from '../../../../language/index.js';
import { overlaps } from '../../../../model/overlap.js';
import type { Span } from '../../../../model/span.js';
import type { Reading } from '../../reading.js';
import type { Series } from '../found.js';
import { findListSeries } from '../lists/lists.js';
import { findSemicolonSeries } from '../lists/semicolons.js';
import { findOrdinalSeries } from './ordinals.js';

/**
 * The explicit enumerations of an article in reading order: lists, items that ordinals open, and parts parted by
 * semicolons. Of two that overlap the outer one is kept: the inner one is part of its item. Where ordinals open the
 * parts that semicolons part, the ordinals' series is the one. An item of marks alone makes none of them a series.
 */
export const findSeries = (reading: Reading): Series[] => {
  const found = [...findOrdinalSeries(reading), ...findListSeries(reading), ...findSemicolonSeries(reading)].filter(
    ({ items }) => items.every(({ span }) => hasLetterOrDigit(reading.text.slice(span.start, span.end))),
  );
  const kept: Series[] = [];
  for (const series of found.sort((one, other) => weightOf(other) - weightOf(one))) {
    if (!kept.some((outer) => shareText(outer, series))) kept.push(series);
  }
  return kept.sort((one, other) => extentOf(one).start - extentOf(other).start);
};

/** Lists never share text, although one may stand between the items of another. */
const shareText = (one: Series, other: Series): boolean =>
  one.kind === 'list' && other.kind === 'list'
    ? false
    : one.items.some(({ span }) => other.items.some((item) => overlaps(span, item.span)));

const extentOf = ({ items }: Series): Span => ({ start: items[0]?.span.start ?? 0, end: items.at(-1)?.span.end ?? 0 });

const weightOf = (series: Series): number => {
  const { start, end } = extentOf(series);
  return (end - start) * (series.kind === 'semicolons' ? 0.6 : 1);
};
