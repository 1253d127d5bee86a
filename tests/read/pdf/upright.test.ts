import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../../src/read/pdf/document/matrix.js';
import { upright } from '../../../src/read/pdf/picture/upright.js';

/** Letters as pixels: a row of text a row of pixels. */
const picture = (...rows: string[]) => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  pixels: new Uint8Array(Array.from(rows.join('')).flatMap((letter) => [letter.charCodeAt(0), 0, 0])),
  channels: 3 as const,
});

const rowsOf = ({ width, pixels }: ReturnType<typeof upright>): string[] => {
  const letters = Array.from(pixels)
    .filter((_, index) => index % 3 === 0)
    .map((code) => String.fromCharCode(code));
  return Array.from({ length: letters.length / width }, (_, row) =>
    letters.slice(row * width, (row + 1) * width).join(''),
  );
};

describe('a picture that is placed turned or mirrored', () => {
  const stored = picture('abc', 'def');
  it.each<[string, Matrix, string[]]>([
    ['as it is', [3, 0, 0, -2, 0, 2], ['abc', 'def']],
    ['mirrored across', [-3, 0, 0, -2, 3, 2], ['cba', 'fed']],
    ['mirrored down', [3, 0, 0, 2, 0, 0], ['def', 'abc']],
    ['half a turn', [-3, 0, 0, 2, 3, 0], ['fed', 'cba']],
    ['a quarter to the right', [0, 3, 2, 0, 0, 0], ['da', 'eb', 'fc']],
    ['a quarter to the left', [0, -3, -2, 0, 2, 3], ['cf', 'be', 'ad']],
    ['along the diagonal', [0, 3, -2, 0, 2, 0], ['ad', 'be', 'cf']],
    ['along the other diagonal', [0, -3, 2, 0, 0, 3], ['fc', 'eb', 'da']],
  ])('is turned back: %s', (_, matrix, rows) => {
    expect(rowsOf(upright(stored, matrix))).toEqual(rows);
  });
});
