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

  const paired = async (own: readonly string[], other: readonly string[]): Promise<string[][]> => {
    const [one, two] = [await read(own.join('\n\n'), 'one.md'), await read(other.join('\n\n'), 'two.md')];
    return pairUnits(one, two).map((pair) => [textOf(one, pair.own), textOf(two, pair.other)]);
  };

  it('stay in their items of a list', async () => {
    const pairs = await paired(
      [
        '# Rules of the repair bench',
        'The bench is open to all who live in the town.',
        '- Bring what is broken and all the parts that you still have\n- I can come on any Monday after five, for example. Call me the day before.\n- Take it home on the same day',
      ],
      [
        '# Règles de l’atelier de réparation',
        'L’atelier est ouvert à tous ceux qui habitent la ville.',
        '- Apportez l’objet et ses pièces\n- Dites-nous le jour. Par exemple, je peux venir tous les lundis après cinq heures. Appelez-moi la veille.\n- Rentrez avec le même jour',
      ],
    );
    expect(pairs).toContainEqual([
      'Bring what is broken and all the parts that you still have',
      'Apportez l’objet et ses pièces',
    ]);
    expect(pairs).toContainEqual(['Take it home on the same day', 'Rentrez avec le même jour']);
  });

  it('have no pair in a passage that the translation lacks, whatever else is of their length', async () => {
    const same = [
      ['## When we are open', 'The bench is open on Monday and on Friday.', 'Nobody has to call before they come.'],
      ['## Khi nào mở cửa', 'Bàn sửa đồ mở cửa thứ Hai và thứ Sáu.', 'Không ai phải gọi điện trước khi đến.'],
    ] as const;
    const lacking = [
      '## What the labels mean',
      '- Green label, ready to be fetched\n- Yellow label, waiting for a part\n- Red label, not worth the work\n- Blue label, given to the school\n- White label, nobody has looked yet',
    ];
    const added = [
      '## Cách gửi ảnh của món đồ bị hỏng',
      'Chụp ảnh ở nơi đủ sáng, và ghi tên của quý vị lên mặt sau của tấm ảnh trước khi gửi cho chúng tôi.',
      'Ảnh chụp ban đêm không xem được.',
      'Khi không có máy ảnh, quý vị có thể nhờ người bán hàng bên cạnh chụp giúp một tấm, họ luôn vui lòng.',
    ];
    const pairs = await paired(
      ['# The repair bench', ...same[0], ...lacking, 'The town pays 4,000 pounds for it.'],
      ['# Bàn sửa đồ', ...same[1], ...added, 'Thị xã chi 4.000 bảng cho việc này.'],
    );
    expect(pairs.map(([one = '']) => one).filter((one) => one.includes('label,'))).toEqual([]);
    expect(pairs).toContainEqual(['The town pays 4,000 pounds for it.', 'Thị xã chi 4.000 bảng cho việc này.']);
    expect(pairs).toContainEqual([
      'The bench is open on Monday and on Friday.',
      'Bàn sửa đồ mở cửa thứ Hai và thứ Sáu.',
    ]);
  });

  it('are refused where there are too many to be weighed', async () => {
    const long = await read('The sluice opens at noon today. '.repeat(2100), 'long.txt');
    expect(() => pairUnits(long, long)).toThrow('2100 and 2100 sentences, too many to be paired');
  });
});
