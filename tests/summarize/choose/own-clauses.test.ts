import { expect, it } from 'vitest';
import { pointsToUnshown } from '../../../src/summarize/choose/own-clauses.js';
import { annotated } from '../annotated.js';

const article = [
  '# LUẬT BẾN THỦY',
  '### Điều 4. Nhãn của tàu chở khách',
  '1. Tàu chở khách mang nhãn của chủ tàu khi đáp ứng đồng thời các quy định sau đây:',
  'a) Thiết kế của tàu thuộc sở hữu của chủ tàu;',
  'b) Nhãn đã được đăng ký tại cơ quan quản lý bến.',
  '2. Chủ tàu chứng minh quyền sở hữu nhãn nêu tại khoản 1 Điều này bằng một trong các tài liệu sau đây:',
  'a) Giấy chứng nhận đăng ký nhãn của cơ quan quản lý bến;',
  'b) Hợp đồng mua lại nhãn từ chủ cũ.',
].join('\n\n');

it('a clause that points to another of its article is known to, until something of that one is shown', async () => {
  const { annotation, at } = await annotated(article, 'vi', 'legal');
  const pointing = at('nêu tại khoản 1 Điều này');
  expect(pointsToUnshown(annotation.reading, pointing, () => false)).toBe(true);
  expect(pointsToUnshown(annotation.reading, pointing, (index) => index === at('Thiết kế của tàu'))).toBe(false);
  expect(pointsToUnshown(annotation.reading, at('Tàu chở khách mang nhãn'), () => false)).toBe(false);
});
