import { expect, it } from 'vitest';
import { withGluedClausesApart } from '../../src/read/lines/glued-clauses.js';
import { unwrapLines } from '../../src/read/lines/broken/unwrap.js';

it('a numbered clause begins a line where it was glued to the one before', () => {
  expect(
    withGluedClausesApart('1. Giao xã thu phí bến, công khai số tiền.2. Giao bến trưởng ghi sổ.3. Xã báo cáo.'),
  ).toBe('1. Giao xã thu phí bến, công khai số tiền.\n\n2. Giao bến trưởng ghi sổ.\n\n3. Xã báo cáo.');
});

it('no other number does', () => {
  for (const line of ['1. Bến thu 3.500 đồng mỗi lượt.4. Giao xã', '1. See section.2.1 The fee', 'Giao xã.2. Giao bến'])
    expect(withGluedClausesApart(line)).toBe(line);
});

it('a number alone below an item that ends in a colon is its value', () => {
  expect(unwrapLines('a) Tàu dưới 20 tấn:\n1.5\nb) Tàu từ 20 tấn trở lên: 2.0')).toBe(
    'a) Tàu dưới 20 tấn: 1.5\nb) Tàu từ 20 tấn trở lên: 2.0',
  );
  expect(unwrapLines('Kết quả đo:\n1.5')).toBe('Kết quả đo:\n1.5');
});
