import { describe, expect, it } from 'vitest';
import { briefingOf } from '../../src/pipeline.js';
import { read } from '../../src/read/index.js';

const undatedOf = async (text: string, date?: string): Promise<string[]> => {
  const { value: article } = await read({ bytes: new TextEncoder().encode(text), name: 'article.txt' });
  const { diagnostics } = await briefingOf(article, { date });
  return diagnostics.filter(({ code }) => code === 'summarize.undated').map(({ message }) => message);
};

const english = [
  'Ferries of Kelmouth carry fewer people',
  'The ferries of Kelmouth carried 81,000 people this year, the council said, and 96,000 last year.',
  'The council will close the northern pier next month, since its piles are rotten.',
].join('\n\n');

const vietnamese = [
  'Bến phà Cồn Én đông khách trở lại',
  'Bến phà Cồn Én đón 12.000 lượt khách trong tháng này, nhiều hơn năm ngoái 2.000 lượt, theo ban quản lý bến.',
  'Xã sẽ sửa cầu dẫn phía nam vào tháng tới vì mặt cầu đã mục.',
].join('\n\n');

describe('a deck of an article without a day', () => {
  it('is told to count from it, with what does', async () => {
    expect(await undatedOf(english)).toEqual([
      'No day of the article is known, and a line counts from it ("this year", "last year", "next month").',
    ]);
    expect(await undatedOf(vietnamese)).toEqual([
      'No day of the article is known, and 2 lines count from it ("năm ngoái", "tháng tới").',
    ]);
  });

  it('is told nothing where somebody gives the day, or the article does', async () => {
    expect(await undatedOf(english, '2026-05-12')).toEqual([]);
    expect(await undatedOf(`KELMOUTH, 12 May 2026 – ${english}`)).toEqual([]);
  });

  it('is told nothing where no line counts from a day', async () => {
    const fixed = english
      .replace('this year', 'in 2025')
      .replace('last year', 'in 2024')
      .replace('next month', 'in July');
    expect(await undatedOf(fixed)).toEqual([]);
    expect(await undatedOf(fixed.replace('in July', 'two days later'))).toEqual([]);
  });
});
