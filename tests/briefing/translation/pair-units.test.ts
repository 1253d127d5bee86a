import { describe, expect, it } from 'vitest';
import { pairUnits } from '../../../src/briefing/translation/pair-units.js';
import type { Article } from '../../../src/model/article.js';
import { articleOf } from '../../../src/pipeline.js';

const read = async (text: string, name: string): Promise<Article> =>
  (await articleOf({ bytes: new TextEncoder().encode(text), name })).value;

const textOf = ({ text }: Article, spans: readonly { start: number; end: number }[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ');

describe('units of an article and of its translation', () => {
  it('are paired in their order, by numbers and by length, and one without its like is left', async () => {
    const own = await read(
      [
        'Bến Lội mở cống mới',
        'Xã Bến Lội mở cống mới ngày 12/5/2026. Cống dài 38 mét và tốn 4 tỷ đồng.',
        'Bà con trong xã đã chờ cống này nhiều năm.',
        'Hợp tác xã sẽ lắp thêm ba trạm bơm.',
      ].join('\n\n'),
      'cong.txt',
    );
    const other = await read(
      [
        'Bến Lội opens its new sluice',
        'The commune of Bến Lội opened its new sluice on 12/5/2026. The sluice is 38 metres long and cost 4 billion dong.',
        'The cooperative will add three pumps.',
      ].join('\n\n'),
      'sluice.txt',
    );
    const pairs = pairUnits(own, other).map((pair) => [textOf(own, pair.own), textOf(other, pair.other)]);
    expect(pairs).toContainEqual(['Bến Lội mở cống mới', 'Bến Lội opens its new sluice']);
    expect(pairs).toContainEqual([
      'Cống dài 38 mét và tốn 4 tỷ đồng.',
      'The sluice is 38 metres long and cost 4 billion dong.',
    ]);
    expect(pairs.some(([one = '']) => one.includes('chờ cống'))).toBe(false);
  });

  it('are refused where there are too many to be weighed', async () => {
    const long = await read('The sluice opens at noon today. '.repeat(2100), 'long.txt');
    expect(() => pairUnits(long, long)).toThrow('2100 and 2100 sentences, too many to be paired');
  });
});
