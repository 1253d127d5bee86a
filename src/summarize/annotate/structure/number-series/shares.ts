import { fold } from '../../../../language/index.js';
import { areShares } from '../../numbers/shares.js';
import type { Reading, Sentence } from '../../reading.js';
import type { Source } from '../figures/quantity.js';
import { labelsBefore, labelsBehind } from './part-labels.js';
import { sharedUnit, valuesOf, type FoundPairs } from './values.js';

/**
 * The shares of one whole that a sentence tells part by part, each with its name before it ("rau chiếm 45%, cá 30%, gạo 25%") or behind it
 * ("45 per cent goes to roads, 30 per cent to schools, …"). Undefined where they add up to anything else, or a part holds two.
 */
export const sharePairs = (reading: Reading, sentence: Sentence): FoundPairs | undefined => {
  const { text, pack } = reading;
  const source: Source = { text, pack, sentence };
  const values = valuesOf(source, []);
  const unit = values === undefined ? undefined : sharedUnit(values, source);
  if (values === undefined || unit === undefined || values.some(({ kind }) => kind !== 'share')) return undefined;
  const numbers = values.map(({ number }) => number.value);
  if (!areShares(numbers, unit, pack)) return undefined;
  const labels = labelsBefore(source, values) ?? labelsBehind(source, values);
  if (labels === undefined) return undefined;
  const distinct = new Set(labels.map(({ start, end }) => fold(text.slice(start, end))));
  const pairs = values.flatMap(({ start, end, number }, index) => {
    const label = labels[index];
    return label === undefined ? [] : [{ label, value: { start, end }, number }];
  });
  return distinct.size === values.length && pairs.length === values.length ? { pairs, unit } : undefined;
};
