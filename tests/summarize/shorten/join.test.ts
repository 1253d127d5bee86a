import { expect, it } from 'vitest';
import { joinSpans } from '../../../src/summarize/shorten/join.js';

it.each([
  ['They fired a .45-caliber gun.', 'They fired a .45-caliber gun'],
  ['The team keeps all .mjs files.', 'The team keeps all .mjs files'],
  ['nodejs/TSC', 'nodejs/TSC'],
  ['harbour/quay works', 'harbour/quay works'],
  ['The tide came in at 5 a.m.', 'The tide came in at 5 a.m.'],
  ['Họ họp ở TP.HCM.', 'Họ họp ở TP.HCM'],
  ['the gates , which close at night .', 'The gates, which close at night'],
])('"%s" is shown as "%s"', (text, shown) => {
  expect(joinSpans(text, [{ start: 0, end: text.length }])).toBe(shown);
});
