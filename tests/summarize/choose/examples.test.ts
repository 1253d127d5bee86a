import { expect, it } from 'vitest';
import { isSummarySentence } from '../../../src/summarize/choose/summary/summary-sentence.js';
import { annotated } from '../annotated.js';

const mayBeSummed = async (heading: string): Promise<boolean> => {
  const text = [
    '# Quỹ sửa tàu của bến phà',
    'Chủ tàu góp vào quỹ mỗi tháng một phần tiền vé, để có tiền sửa tàu trước mùa lũ.',
    `## ${heading}`,
    'Năm 2019, chủ tàu An góp mười hai triệu đồng và sửa hai chiếc phà trước tháng chín.',
  ];
  const { annotation } = await annotated(text.join('\n\n'), 'vi');
  return isSummarySentence(annotation, annotation.reading.sentences.length - 1);
};

it('what stands below a heading that calls it an example stands in no summary', async () => {
  expect(await mayBeSummed('Ví dụ về mức góp')).toBe(false);
  expect(await mayBeSummed('Mức góp đầu tiên')).toBe(true);
  expect(await mayBeSummed('Ví dụ, đối với bến phía bắc')).toBe(true);
});
