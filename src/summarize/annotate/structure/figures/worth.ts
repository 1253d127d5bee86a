import { phraseAt, wordsOf } from '../../../../language/index.js';
import type { Counted } from './of.js';
import type { QualifiedValue } from './qualifier.js';
import type { Source } from './quantity.js';

/**
 * How good a key figure a value is, about 0 to 5: money, shares, and counts of people and countries first; more for a
 * qualifier and a large number, less for one in words and for a bare number.
 */
export const worthOf = (source: Source, value: QualifiedValue, counted: Counted): number => {
  const large = Math.min(1, Math.log10(Math.max(1, value.number)) / 6);
  return (
    baseOf(source, value, counted) +
    (value.qualifier === undefined ? 0 : 0.5) +
    (value.kind === 'share' ? 0 : large) -
    (value.digits === '' && value.kind === 'count' ? 1 : 0)
  );
};

/** From here on a number is a key figure: money, shares, people and countries counted. */
export const leastOfKeyFigure = 3;

const baseOf = ({ text, pack }: Source, { kind }: QualifiedValue, { span, noun }: Counted): number => {
  if (kind === 'money' || kind === 'share') return 3;
  if (kind === 'measure') return 2.5;
  if (!noun) return 1;
  return phraseAt(pack, 'keyCounts', wordsOf(text, span.start, span.end), 0) > 0 ? 3 : 2;
};
