import { expect, test } from 'vitest';
import { grownPitch, lineHeight } from '../../src/measure/text-style.js';
import { points } from '../../src/model/units.js';
import { styleFrom } from '../compose/support/template.js';

test('lines whose distance is said in points are further apart in larger letters, and as far in smaller ones', () => {
  const exact = styleFrom({ size: points(12), pitch: { kind: 'exact', value: points(14) } });
  expect([10, 12, 18].map((size) => lineHeight(exact, size))).toEqual([14, 14, 21]);
  expect([12, 18].map((size) => grownPitch(exact, size))).toEqual([undefined, 21]);
  expect(grownPitch(styleFrom({ size: points(12) }), 18)).toBeUndefined();
});
