import { expect, it } from 'vitest';
import { areaUnderCurve } from '../../../bench/clarity/area-under-curve.js';

const judged = (good: readonly number[], bad: readonly number[]) => [
  ...good.map((odds) => ({ odds, isGood: true })),
  ...bad.map((odds) => ({ odds, isGood: false })),
];

it.each([
  ['all good lines have higher odds', judged([2, 3], [0, 1]), 1],
  ['all have lower odds', judged([0, 1], [2, 3]), 0],
  ['all have the same odds', judged([1, 1, 1], [1, 1]), 0.5],
  ['one of four pairs is the wrong way round', judged([1, 3], [0, 2]), 0.75],
])('%s', (_, lines, area) => {
  expect(areaUnderCurve(lines)).toBe(area);
});
