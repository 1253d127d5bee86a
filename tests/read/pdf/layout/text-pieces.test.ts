import { describe, expect, it } from 'vitest';
import { textPieces } from '../../../../src/read/pdf/layout/text-pieces.js';
import type { TextItem } from '../../../../src/read/pdf/page.js';
import { item } from '../build/items.js';

const texts = (items: readonly TextItem[]): string[] => textPieces(items).map(({ text }) => text);

describe('items put together to pieces of lines', () => {
  it.each<[string, TextItem[], string[]]>([
    ['joins what touches', [item('har', 0, 50), item('bour', 15, 50)], ['harbour']],
    ['parts words by gaps', [item('the', 0, 50), item('harbour', 18, 50)], ['the harbour']],
    ['keeps the spaces of the file', [item('the ', 0, 50), item('harbour', 20, 50)], ['the harbour']],
    ['parts at gaps as wide as those between columns', [item('one', 0, 50), item('two', 26, 50)], ['one', 'two']],
    [
      'fills no gap with a stretched space',
      [item('one', 0, 50), item(' ', 15, 50, { right: 60 }), item('two', 60, 50)],
      ['one', 'two'],
    ],
    [
      'orders what the file has out of order',
      [item('two', 18, 50), item('one', 0, 50), item('three', 0, 40)],
      ['three', 'one two'],
    ],
    [
      'takes the space that stands in for a letter without width as its width',
      [item('Ant', 0, 50), item('ó', 15.1, 50, { right: 15.1 }), item(' ', 15, 50), item('nio', 20, 50)],
      ['António'],
    ],
    ['takes lines apart', [item('one', 0, 50), item('two', 0, 61)], ['one', 'two']],
    ['writes a hyphen that was drawn twice once', [item('any-\u00ad\u2010one', 0, 50)], ['any-one']],
    ['writes ligatures as letters', [item('\ufb01ve o\ufb03ces', 0, 50)], ['five offices']],
    [
      'composes marks that stand over their letter',
      [item('Vie', 0, 50), item('\u0323\u0302', 15, 50, { right: 15 }), item('t Nam', 15.5, 50)],
      ['Việt Nam'],
    ],
    ['puts no space before a mark set apart', [item('Hô', 0, 50), item('\u0300', 14, 50)], ['Hồ']],
    ['reads bullets of symbol fonts', [item('\uf0b7', 0, 50), item('One gate', 8, 50)], ['• One gate']],
  ])('%s', (_, items, expected) => {
    expect(texts(items)).toEqual(expected);
  });

  const small = { size: 6 };
  it.each<[string, TextItem[], string]>([
    ['a power', [item('400 m', 0, 50), item('2', 25, 46, small), item(' of marsh', 28, 50)], '400 m² of marsh'],
    ['the end of an ordinal', [item('the 5', 0, 50), item('th', 25, 46, small), item(' gate', 31, 50)], 'the 5th gate'],
    [
      'no mark of a footnote',
      [item('the harbour.', 0, 50), item('12', 60, 46, small), item(' It', 66, 50)],
      'the harbour. It',
    ],
    ['what is lowered', [item('CO', 0, 50), item('2', 10, 52, small), item(' falls', 13, 50)], 'CO2 falls'],
  ])('sets %s into its line', (_, items, expected) => {
    expect(texts(items)).toEqual([expected]);
  });

  it('calls a piece bold when nearly all of it is', () => {
    const [first, second] = textPieces([
      item('All of this is bold', 0, 50, { bold: true }),
      item('Bold', 0, 70, { bold: true }),
      item('and then not', 22, 70),
    ]);
    expect([first?.bold, second?.bold]).toEqual([true, false]);
  });
});
