import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pdfLimits } from '../../../../../src/read/pdf/limits.js';
import { refuseEndless } from '../../../../../src/read/pdf/document/refused/refuse-endless.js';

const limits = { ...pdfLimits, mappedCodes: 70_000, drawingWork: 10_000 };
const looked = (...objects: string[]): readonly string[] =>
  refuseEndless(
    new Uint8Array(
      Buffer.from(objects.map((body, index) => `${index + 5} 0 obj\n${body}\nendobj\n`).join(''), 'latin1'),
    ),
    'a.pdf',
    limits,
  );
const stream = (content: string, dictionary = ''): string => `<< ${dictionary} >>\nstream\n${content}\nendstream`;
const packed = (content: string, dictionary = ''): string =>
  stream(deflateSync(content).toString('latin1'), `${dictionary} /Filter /FlateDecode`);
const ranges = (count: number): string =>
  `begincmap ${count} beginbfrange ${'<0000> <ffff> <0041>\n'.repeat(count)}endbfrange endcmap`;
/** The sum at its end is wrong, which PDF.js doesn't mind. */
const withWrongSum = (content: string): string =>
  stream(deflateSync(content).subarray(0, -4).toString('latin1') + 'xxxx', '/Filter /FlateDecode');

describe('a PDF that PDF.js would not come to an end with is refused', () => {
  it.each<[string, string[]]>([
    ['states that are saved and not restored', [stream('q '.repeat(200))]],
    ['the same in a stream that is packed', [packed('q '.repeat(200))]],
    ['the same where the sum of the packed stream is wrong', [withWrongSum('q '.repeat(200))]],
    ['few states that much is drawn in', [stream(`${'q '.repeat(20)}${'0 0 m 1 1 l S '.repeat(50)}`)]],
    ['widths of more characters than there are', ['<< /W [0 2147483647 500] >>']],
    ['widths behind others', ['<< /DW 1000/W2[1 [2 3] 7 9 500 10 40000000 500 500 500] >>']],
    ['widths whose name is written in another way', ['<< /#57 [0 2147483647 500] >>']],
    ['widths that stand elsewhere', ['<< /W 6 0 R >>', '[0 2147483647 500]']],
    ['widths in a stream of objects', [packed('6 0 << /W [0 2147483647 500] >>', '/Type /ObjStm /N 1 /First 4')]],
    ['maps of characters that name more than all of two bytes', [packed(ranges(1)), packed(ranges(1))]],
    ['a table of places that takes no bytes', [stream('', '/Type /XRef /W [0 0 0] /Index [0 2000000000]')]],
  ])('for %s', (_, objects) => {
    expect(() => looked(...objects)).toThrow('a.pdf asks for far more work than its size.');
  });

  it.each<[string, string[]]>([
    ['states that are restored', Array<string>(20).fill(stream('q 0 0 m Q '.repeat(900)))],
    [
      'names, texts and pictures that have the letter',
      [stream('/q (q) Tj '.repeat(200)), stream('q '.repeat(200), '/Subtype /Image')],
    ],
    ['widths of all characters that codes can have', ['<< /W [0 65535 500 7 [1000.1234567 500]] >>']],
    [
      'other arrays of large numbers',
      ['<< /ByteRange [0 1234567 2345678 900] /Widths 7 0 R >>', '<<>>', '[0 1000000]'],
    ],
    ['a map of characters that names all of two bytes', [packed(ranges(1))]],
    ['a table of places that takes some', [stream('', '/Type /XRef /W [1 2 1] /Index [0 5]')]],
  ])('and not for %s', (_, objects) => {
    expect(looked(...objects)).toEqual([]);
  });
});

it('gives what is said of pictures inside pages', () => {
  const pages = [stream('q BI /W 6 /H 10 /BPC 8 ID xxx EI Q'), packed('BI /W 2/H 3\nID xxx EI'), stream('(BID)')];
  expect(looked(...pages)).toEqual(['/W 6 /H 10 /BPC 8', '/W 2/H 3']);
});
