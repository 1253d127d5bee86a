import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../src/model/article.js';
import { readFor } from '../../../src/summarize/value/read-for.js';
import { annotated } from '../annotated.js';

const found = async (text: string, language: string, genre: Genre): Promise<string[]> => {
  const { annotation } = await annotated(text, language, genre);
  const { sentences, text: whole } = annotation.reading;
  return readFor(annotation).map((index) => whole.slice(sentences[index]?.start, sentences[index]?.end));
};

describe('what whoever opens a paper of its kind looks for', () => {
  it.each([
    ['en', 'Never climb into the barrel alone.', 'Nobody has ever climbed into it.'],
    ['vi', 'Tuyệt đối không trèo vào bồn một mình.', 'Chưa ai trèo vào bồn này.'],
    ['de', 'Niemals allein in das Fass steigen.', 'Das Fass ist leer.'],
  ])('is what a guide warns of (%s)', async (language, warning, other) => {
    const text = `# Rain barrels\n\nThe barrel holds two hundred litres. ${warning} ${other}\n\n1. Open the lid.\n2. Rinse it twice.`;
    expect(await found(text, language, 'notice')).toEqual([warning]);
    expect(await found(text, language, 'news')).toEqual([]);
  });

  it.each([
    ['en', 'Whoever has one should stop using it at once.', 'The lamps were sold since May.'],
    ['vi', 'Người mua đèn cần ngừng sử dụng ngay.', 'Đèn được bán từ tháng 5.'],
    [
      'fr',
      'Il ne faut plus utiliser ces lampes : prière de ne plus utiliser le câble.',
      'Elles sont vendues depuis mai.',
    ],
  ])('is what owners of a thing that is called back have to do (%s)', async (language, caution, other) => {
    const text = `# Recall of lamps\n\nThe maker calls back two hundred lamps of the year 2031.\n\n${other} ${caution}`;
    expect(await found(text, language, 'release')).toEqual([caution]);
    expect(await found(text, language, 'speech')).toEqual([]);
  });

  it('is the goal of a plan and the sum that it costs', async () => {
    const text = [
      '# Plan for the tram stops of Lenn',
      '## Aim',
      'All forty stops have a roof by the winter of 2031. Rain has kept people at home.',
      '## Work',
      'The stops along the river come first.',
      '## Budget',
      'The council voted on it in May. The roofs cost £2.4 million, of which the county pays half.',
    ].join('\n\n');
    expect(await found(text, 'en', 'plan')).toEqual([
      'All forty stops have a roof by the winter of 2031.',
      'The roofs cost £2.4 million, of which the county pays half.',
    ]);
  });

  it.each([
    [
      'en',
      '## Section 9. Entry into force',
      'This regulation enters into force on 1 May 2031.',
      'The fee for kites over two metres is doubled. Section 4 enters into force on 1 June 2031.',
    ],
    [
      'vi',
      '## Điều 9. Hiệu lực thi hành',
      'Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 5 năm 2031.',
      'Phí thả diều trên hai mét tăng gấp đôi. Quy định này có hiệu lực thi hành kể từ ngày 01 tháng 6 năm 2031.',
    ],
  ])('is from when an act itself holds, before one of its rules (%s)', async (language, heading, own, other) => {
    const text = `# Kites\n\n${heading}\n\n1. ${own}\n\n2. ${other}`;
    expect((await found(text, language, 'legal'))[0]).toBe(own);
  });

  it('is the first article of an act, from when it holds, and what breaking it costs', async () => {
    const text = [
      '# Quy định về thả diều tại bãi Cồn',
      '## Điều 1. Phạm vi',
      'Quy định này áp dụng cho người thả diều trên bãi Cồn từ tháng 5 đến tháng 9.',
      '## Điều 2. Giờ thả diều',
      'Diều được thả từ 15 giờ đến 18 giờ hằng ngày.',
      '## Điều 3. Xử lý',
      'Người thả diều gần đường dây điện bị phạt 500.000 đồng.',
      '## Điều 4. Hiệu lực',
      'Quy định này có hiệu lực từ ngày 1 tháng 6 năm 2031.',
    ].join('\n\n');
    expect(await found(text.replace('Điều 1.', 'Điều 7.'), 'vi', 'legal')).not.toContain(
      'Quy định này áp dụng cho người thả diều trên bãi Cồn từ tháng 5 đến tháng 9.',
    );
    expect(await found(text, 'vi', 'legal')).toEqual([
      'Quy định này có hiệu lực từ ngày 1 tháng 6 năm 2031.',
      'Quy định này áp dụng cho người thả diều trên bãi Cồn từ tháng 5 đến tháng 9.',
      'Người thả diều gần đường dây điện bị phạt 500.000 đồng.',
    ]);
  });

  it('is what a study found, and not how', async () => {
    const text = [
      '# Swifts under new roofs',
      '## Methods',
      'We counted swifts at sixty roofs for three summers.',
      '## Results',
      'Boxes under the eaves were taken within two years. Boxes on gables stayed empty. Sparrows took four.',
      '## Conclusion',
      'Where a box hangs counts for more than its shape.',
    ].join('\n\n');
    expect(await found(text, 'en', 'abstract')).toEqual([
      'Boxes under the eaves were taken within two years.',
      'Boxes on gables stayed empty.',
      'Where a box hangs counts for more than its shape.',
    ]);
  });
});
