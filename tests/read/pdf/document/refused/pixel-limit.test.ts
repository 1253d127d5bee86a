import { expect, it } from 'vitest';
import { pixelLimit } from '../../../../../src/read/pdf/document/refused/pixel-limit.js';

const limits = { pixels: 100, pixelsTogether: 150 };
const file = (...dictionaries: string[]): Uint8Array =>
  new Uint8Array(
    Buffer.from(
      dictionaries
        .map(
          (dictionary, index) =>
            `${index + 1} 0 obj\n<< /Subtype /Image ${dictionary} >>\nstream\nx\nendstream\nendobj\n`,
        )
        .join(''),
    ),
  );

it.each<[string, string[], number]>([
  ['is the limit of one where all fit', ['/Width 10 /Height 10', '/Width 5 /Height 10'], 100],
  ['leaves the largest out where they do not', ['/Width 10 /Height 10', '/Width 6 /Height 10'], 99],
  ['leaves all of one size out where one is too many', Array<string>(3).fill('/Width 6 /Height 10'), 59],
  ['counts none that is too large itself', ['/Width 1000 /Height 10', '/Width 10 /Height 10'], 100],
  ['counts sizes that stand elsewhere in full', ['/Width 7 0 R /Height 10', '/Width 6 /Height 10'], 99],
  [
    'leaves a picture out that has more bits a sample than any',
    ['/Width 6 /Height 10 /BitsPerComponent 2147483647'],
    59,
  ],
  ['leaves one out whose bits stand elsewhere', ['/Width 6 /Height 10 /BitsPerComponent 7 0 R'], 59],
  ['leaves one out whose bits are less than none', ['/Width 6 /Height 10 /BitsPerComponent -8'], 59],
  [
    'bears the bits that pictures have',
    ['/Width 6 /Height 10 /BitsPerComponent 16', '/Width 5 /Height 10 /BPC 8'],
    100,
  ],
])('the largest picture to decode %s', (_, dictionaries, expected) => {
  expect(pixelLimit(file(...dictionaries), limits)).toBe(expected);
});

it.each<[string, string[], number]>([
  ['is lowered by one that has more bits a sample than any', ['/W 6 /H 10 /BPC 2000000000'], 59],
  ['counts them among the others', ['/W 10 /H 10 /BPC 8'], 99],
  ['is not moved by one without a size, which is never drawn', ['/BPC 2000000000'], 100],
])('the largest picture to decode, with pictures inside pages, %s', (_, insidePages, expected) => {
  expect(pixelLimit(file('/Width 10 /Height 10'), limits, insidePages)).toBe(expected);
});
