import { expect, it } from 'vitest';
import { unwrapLines } from '../../../../src/read/lines/broken/unwrap.js';

const page = Array.from({ length: 13 }, (_, at) =>
  [
    `MR PRESIDENT, ON DAY ${String(at)} OUR HARBOUR LOOKED AT ALL THE LAMPS AND`,
    'CHAINS ALONG ITS QUAY, AND WE ARE GLAD THAT EACH OF OUR NEIGHBOURS',
    'DOES SO TOO.',
  ].join('\n'),
).join('\n\n');

it('lines of a page in capitals are joined, where they reach as far as all others', () => {
  const [first] = unwrapLines(page).split('\n');
  expect(first).toBe(page.split('\n\n')[0]?.replaceAll('\n', ' '));
});

it('lines in capitals on another page stay', () => {
  const lines = 'NEW OPENING HOURS OF THE HARBOUR OFFICE FROM THE FIRST DAY OF\nJUNE';
  const text = Array.from(
    { length: 14 },
    (_, at) => `${lines} ${String(at)}\n\nThe office opens at eight, and it closes when the last boat is in.`,
  );
  expect(unwrapLines(text.join('\n\n'))).toContain(lines);
});
