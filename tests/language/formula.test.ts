import { expect, it } from 'vitest';
import { isFormula } from '../../src/language/index.js';

it.each([
  'Tiền thưởng = Tiền lương hàng tháng x (1 + tổng % thưởng)',
  '**Fee = Number of crossings x (fare + quay dues)**',
  'Thuế phải nộp = (229 tỷ - 10 triệu) x 10% = 22 tỷ 899 triệu đồng.',
])('a formula in words: %s', (line) => {
  expect(isFormula(line)).toBe(true);
});

it.each([
  'The quay is open. Fee = number of crossings x fare',
  '=A2*((100-B2)/100)',
  'a = 1',
  'Why the fee is counted so',
])('none: %s', (line) => {
  expect(isFormula(line)).toBe(false);
});
