import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page in greys, row by row. */
export interface Greys {
  readonly width: number;
  readonly height: number;
  readonly values: Uint8Array;
}

/** The pages of a PDF as poppler draws them, in points: small enough that edges of letters count little, large enough for lines. */
export function pagesInGreys(pdf: string): Greys[] {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-greys-'));
  try {
    execFileSync('pdftoppm', ['-r', '36', '-gray', pdf, join(folder, 'page')]);
    return readdirSync(folder)
      .sort()
      .map((name) => greysOf(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Of a PGM: three numbers in letters, and a byte for each pixel. */
function greysOf(bytes: Buffer): Greys {
  const [head = '', width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(bytes.toString('latin1', 0, 64)) ?? [];
  return { width: Number(width), height: Number(height), values: new Uint8Array(bytes.subarray(head.length)) };
}

/**
 * How alike two pages are (SSIM, Wang et al. 2004: mean of windows of eight by eight pixels, half a window apart); 1 where they are equal.
 * Pages of another size are not alike.
 */
export function likeness(one: Greys, other: Greys): number {
  if (Math.abs(one.width - other.width) > 1 || Math.abs(one.height - other.height) > 1) return 0;
  const [width, height] = [Math.min(one.width, other.width), Math.min(one.height, other.height)];
  let sum = 0;
  let count = 0;
  for (let top = 0; top + side <= height; top += side / 2) {
    for (let left = 0; left + side <= width; left += side / 2) {
      sum += windowLikeness(one, other, left, top);
      count += 1;
    }
  }
  return sum / Math.max(1, count);
}

const side = 8;
const [c1, c2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];

function windowLikeness(one: Greys, other: Greys, left: number, top: number): number {
  let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0];
  for (let y = top; y < top + side; y += 1) {
    for (let x = left; x < left + side; x += 1) {
      const p = one.values[y * one.width + x] ?? 0;
      const q = other.values[y * other.width + x] ?? 0;
      a += p;
      b += q;
      aa += p * p;
      bb += q * q;
      ab += p * q;
    }
  }
  const n = side * side;
  [a, b] = [a / n, b / n];
  const [varianceA, varianceB, covariance] = [aa / n - a * a, bb / n - b * b, ab / n - a * b];
  return ((2 * a * b + c1) * (2 * covariance + c2)) / ((a * a + b * b + c1) * (varianceA + varianceB + c2));
}

/** The middle one of some numbers. */
export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
