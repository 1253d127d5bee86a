import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { hasPatternCycle } from '../../../../src/read/pdf/document/pattern-cycle.js';

const limits = { unpackedBytes: 1000 };
const pattern = '<< /PatternType 1 /Resources 6 0 R >>\nstream\n\nendstream';
const found = (...objects: (string | Buffer)[]): boolean =>
  hasPatternCycle(
    new Uint8Array(
      Buffer.concat(
        objects.map((body, index) =>
          Buffer.concat([Buffer.from(`${index + 5} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]),
        ),
      ),
    ),
    limits,
  );

it('finds a pattern that leads to itself, through other objects too', () => {
  expect(found(pattern, '<< /XObject << /X 7 0 R >> >>', '<< /Resources << /Pattern << /P 5 0 R >> >> >>')).toBe(true);
});

it('finds none where patterns share what they are drawn with, or where others lead to themselves', () => {
  expect(found(pattern, '<< /Font << /A 8 0 R /B 8 0 R >> >>', pattern, '<< /Type /Font >>')).toBe(false);
  expect(found('<< /Type /Pages /Kids [6 0 R] >>', '<< /Parent 5 0 R >>')).toBe(false);
});

it('looks into streams of objects', () => {
  const objects = '6 0 << /Pattern << /P 5 0 R >> >>';
  const packed = deflateSync(objects);
  const stream = Buffer.concat([
    Buffer.from(`<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
  expect(found(pattern, '<< >>', stream)).toBe(true);
  expect(found(pattern, '<< >>')).toBe(false);
});

it('takes no longer than the file is long', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `<< /PatternType 1 /R ${index + 6} 0 R >>`);
  expect(found(...many, '1'.repeat(500_000), ' '.repeat(500_000))).toBe(false);
});
