import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coreSpans } from '../../../src/compose/content/core-spans.js';

const wordsAt = (text: string, core: readonly string[]): string[] | undefined =>
  coreSpans(text, core)?.map(({ start, end }) => text.slice(start, end));

describe('the core of a text', () => {
  const text = 'Trong tháng 3, thành phố giao 60 trong 1.860 tỷ đồng cho 60 trường, theo Sở Tài chính.';

  test('is found in order, each part behind the one before it', () => {
    expect(wordsAt(text, ['thành phố giao', '60', '60 trường'])).toEqual(['thành phố giao 60', '60 trường']);
    expect(wordsAt(text, ['60 trường', 'thành phố'])).toEqual(['60 trường']);
  });

  test('is whole words where it can be, never the end of another number', () => {
    expect(coreSpans('1.860 và 60 trường', ['60'])).toEqual([{ start: 9, end: 11 }]);
    expect(wordsAt('海辺の町が壁を高くする', ['壁を高く'])).toEqual(['壁を高く']);
  });

  test('takes marks and spaces between its parts and at both ends along', () => {
    expect(wordsAt('“Mái phải chịu được, trước hết.”', ['Mái phải', 'chịu được'])).toEqual(['“Mái phải chịu được']);
    expect(wordsAt('Mái của trường phải chịu được.', ['chịu được'])).toEqual(['chịu được.']);
  });

  test('takes two words before it along, which alone in the quieter colour would only puzzle', () => {
    expect(wordsAt('Đây là mái yếu nhất, theo biên bản.', ['mái yếu nhất'])).toEqual(['Đây là mái yếu nhất']);
    expect(wordsAt('“Hiện nay, mái còn yếu, theo biên bản.”', ['mái còn yếu'])).toEqual(['“Hiện nay, mái còn yếu']);
    expect(wordsAt('Đây cũng là mái yếu nhất, theo biên bản.', ['mái yếu nhất'])).toEqual(['mái yếu nhất']);
    expect(wordsAt('海辺の町が壁を高くする', ['壁を高く'])).toEqual(['壁を高く']);
  });

  test('leaves out what the text does not say, and is nothing where it is all or nothing of it', () => {
    expect(wordsAt(text, ['thành phố lấy', 'theo Sở Tài chính'])).toEqual(['theo Sở Tài chính.']);
    expect(coreSpans(text, ['không có'])).toBeUndefined();
    expect(coreSpans(text, [])).toBeUndefined();
    expect(coreSpans(text)).toBeUndefined();
    expect(coreSpans('Cầu thông xe.', ['Cầu', 'thông xe'])).toBeUndefined();
  });

  test('is the same however a person broke and composed the line', () => {
    expect(wordsAt('Thành phố giao tiền', ['thành\n  phố'.normalize('NFD').replace('t', 'T')])).toEqual(['Thành phố']);
  });

  test('never leaves the text, never crosses itself, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (any, core) => {
        let last = 0;
        for (const { start, end } of coreSpans(any, core) ?? []) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(any.length);
      }),
    );
  });
});
