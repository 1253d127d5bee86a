import { expect, it } from 'vitest';
import { brief } from '../support/brief.js';
import { pointFrom } from '../support/briefing.js';
import { slidesOf } from '../support/compose.js';

const layoutOf = (texts: readonly string[]): string | undefined =>
  slidesOf({ kind: 'enumeration', points: texts.map((text) => pointFrom({ text })) }, brief.model)[0]?.layout;

it('items of a list stand in cards where none is far longer than another', () => {
  const long =
    'Trạm bơm chạy bằng hai máy cũ, và mỗi lần mất điện thì cả cánh đồng phía nam chờ nước ba ngày, như mùa lúa vừa rồi đã thấy';
  expect(layoutOf([long, 'Mương phía bắc đã bồi lấp hơn nửa, và xã chưa có tiền nạo vét trước mùa lũ'])).toBe(
    'cards-2',
  );
  expect(layoutOf([long, 'Mương bồi lấp'])).not.toMatch(/^cards/u);
});
