import { expect, it } from 'vitest';
import { isOfOneArticle, ofSubstance } from '../../../src/summarize/value/summary/act-summary.js';
import { annotated } from '../annotated.js';

const act = [
  'NGHỊ ĐỊNH QUY ĐỊNH VỀ PHÀ KHÁCH NGANG SÔNG',
  'Điều 1. Giá vé',
  'Giá vé của một hành khách không quá mười nghìn đồng một lượt.',
  'Chủ phà nộp bảng giá vé cho xã trước ngày 15 tháng 12 hằng năm.',
  'Điều 2. Áo phao',
  'Chủ phà phải có đủ áo phao cho mọi hành khách của phà.',
  'Điều 3. Hiệu lực thi hành',
  'Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2026.',
  'Vé đã bán trước ngày ấy được nhận đến hết năm 2026 trên mọi bến phà.',
].join('\n\n');

it('a summary is not of one article of an act, and of the last ones only from when it holds', async () => {
  const { annotation, at } = await annotated(act, 'vi', 'legal');
  const candidates = (...words: readonly string[]) => words.map((one) => ({ sentences: [at(one)] }));
  expect(isOfOneArticle(annotation, candidates('mười nghìn', 'bảng giá vé'))).toBe(true);
  expect(isOfOneArticle(annotation, candidates('mười nghìn', 'áo phao'))).toBe(false);
  expect(isOfOneArticle(annotation, candidates('mười nghìn', 'có hiệu lực từ'))).toBe(false);
  const all = candidates('mười nghìn', 'áo phao', 'có hiệu lực từ', 'Vé đã bán');
  expect(ofSubstance(annotation, all)).toEqual(all.slice(0, 3));
});

it('what is no act may be summed up by one section', async () => {
  const { annotation, at } = await annotated(act, 'vi', 'report');
  const candidates = [{ sentences: [at('mười nghìn')] }, { sentences: [at('Vé đã bán')] }];
  expect(isOfOneArticle(annotation, candidates.slice(0, 1))).toBe(false);
  expect(ofSubstance(annotation, candidates)).toEqual(candidates);
});
