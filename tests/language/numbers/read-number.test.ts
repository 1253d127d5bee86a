import { describe, expect, it } from 'vitest';
import { languagePack, numbersIn, readNumber, writeNumber } from '../../../src/language/index.js';

const vi = languagePack('vi');
const en = languagePack('en');

describe('a written number', () => {
  it.each([
    ['1.250,5', vi, 1250.5, 1],
    ['12,50', vi, 12.5, 2],
    ['0,125', vi, 0.125, 3],
    ['1 250 000', vi, 1_250_000, 0],
    ['−3,2', vi, -3.2, 1],
    ['+0,5', vi, 0.5, 1],
    ['1,250.5', en, 1250.5, 1],
    ['1,250', en, 1250, 0],
    ['2024', en, 2024, 0],
  ])('%s is read with the marks of its language', (text, pack, value, decimals) => {
    expect(readNumber(text, pack)).toEqual({ value, decimals });
  });

  it.each([
    ['1,234', vi],
    ['1.234', en],
    ['12.5', vi],
    ['0912', vi],
    ['5-7', vi],
    ['12 tấn', vi],
    ['', vi],
  ])('%s is not guessed at', (text, pack) => {
    expect(readNumber(text, pack)).toBeUndefined();
  });

  it('is found inside a text, with a sign only where nothing stands before it', () => {
    expect(numbersIn('Năm 2022: −3,2%; 5-7 và 1.250 vụ', vi).map(({ value }) => value)).toEqual([
      2022, -3.2, 5, 7, 1250,
    ]);
  });

  it('is written with the marks of the language', () => {
    expect(writeNumber(1250.5, 1, vi)).toBe('1.250,5');
    expect(writeNumber(-1234567, 0, en)).toBe('−1,234,567');
  });
});
