import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../src/model/article.js';
import { decisiveSentences } from '../../../src/summarize/value/decisive.js';
import { readFor } from '../../../src/summarize/value/read-for.js';
import { annotated } from '../annotated.js';

const past =
  'The harbour moved 4,100 boats in the spring. The north quay was closed for nine weeks. Two cranes were repaired. The dredger worked on 61 days.';
const items = '1. Reopen the north quay by August.\n2. Move 5,000 boats before December.';
const report = (heading: string, ahead: string): string =>
  `# Report on the harbour\n\n## Results of the spring\n\n${past}\n\n## ${heading}\n\n${ahead}`;

/** What a paper is read for of all that it says. */
const sought = async (text: string, language = 'en', genre: Genre = 'report'): Promise<string[]> => {
  const { annotation } = await annotated(text, language, genre);
  const { sentences, text: whole } = annotation.reading;
  const found = new Set([...decisiveSentences(annotation), ...readFor(annotation)]);
  return sentences.flatMap(({ index, start, end }) => (found.has(index) ? [whole.slice(start, end)] : []));
};

describe('the part of a report that says what is to come', () => {
  const listed = ['Reopen the north quay by August.', 'Move 5,000 boats before December.'];

  it.each(['Priorities for the second half-year', 'Outlook'])('is read for, each of its tasks: %s', async (heading) => {
    expect(await sought(report(heading, items))).toEqual(listed);
  });

  it('is read for where it is told in running text', async () => {
    const prose = 'The quay opens in August. The port then moves 5,000 boats. It has no plan for the winter.';
    expect(await sought(report('Plans for the autumn', prose))).toEqual([
      'The quay opens in August.',
      'The port then moves 5,000 boats.',
    ]);
  });

  it('is known below the number of a part', async () => {
    const text = `BÁO CÁO\nTình hình bến cảng sáu tháng đầu năm\n\nPHẦN THỨ NHẤT\nKẾT QUẢ THỰC HIỆN\n\nBến đã đón 4.100 lượt tàu trong sáu tháng. Cầu bắc đóng cửa chín tuần. Hai cần cẩu đã được sửa xong. Tàu hút làm việc 61 ngày.\n\nPHẦN THỨ HAI\nNHIỆM VỤ TRỌNG TÂM SÁU THÁNG CUỐI NĂM\n\n1. Mở lại cầu bắc trước tháng 8.\n\n2. Đón 5.000 lượt tàu trước tháng 12.`;
    expect(await sought(text, 'vi')).toEqual(['Mở lại cầu bắc trước tháng 8.', 'Đón 5.000 lượt tàu trước tháng 12.']);
  });

  it('is not what says how something planned came out', async () => {
    expect(await sought(report('Results of the plan for the spring', items))).toEqual([]);
  });

  it('is no part where nearly all of a paper is ahead, nor of the news', async () => {
    const text = `# The harbour\n\nThe board met in May.\n\n## Plans for the autumn\n\n${items}\n3. Dredge the mouth in October.`;
    expect(await sought(text)).toEqual([]);
    expect(await sought(report('Plans for the autumn', items), 'en', 'news')).toEqual([]);
  });
});
