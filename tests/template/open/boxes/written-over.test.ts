import { expect, test } from 'vitest';
import { emu } from '../../../../src/model/units.js';
import { judgedColour } from '../../../../src/template/open/ground/ink-on-cells.js';
import { isWrittenOver } from '../../../../src/template/open/boxes/written-over.js';

const size = { width: emu(12_192_000), height: emu(6_858_000) };

/** Whether black is written over a white page that shows another colour in so many of a hundred places. */
function isOver(count: number, colour: string): boolean {
  const cells = Array.from({ length: 100 }, (_, index) =>
    index < count ? { colour, shape: 1 } : { colour: 'FFFFFF', shape: 0 },
  );
  return isWrittenOver({ columns: 10, rows: 10, cells, size }, { x: emu(0), y: emu(0), ...size }, '000000');
}

test('a title is written over specks and over what much of its place shows, where it is read there, and not over a logo', () => {
  expect([0, 2, 10, 40].map((count) => isOver(count, '9DB7E0'))).toEqual([false, true, false, true]);
  expect([2, 40].map((count) => isOver(count, '400000'))).toEqual([false, false]);
});

test('a text is judged where it stands out least, but for an edge at which it is read nearly as well', () => {
  const judged = (pale: number): string | undefined => {
    const colours = Array.from({ length: 100 }, (_, index) => (index < pale ? '56A3E5' : '3087D5'));
    return judgedColour(
      colours.map((colour) => ({ colour, shape: 1 })),
      'FFFFFF',
      undefined,
    );
  };
  expect([judged(10), judged(30)]).toEqual(['3087D5', '56A3E5']);
});
