import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import type { Topic } from '../../../src/model/briefing.js';
import { areOpposed, thenAndNow } from '../../../src/summarize/kinds/sides/opposed.js';
import { briefingFrom } from '../briefing-from.js';

const [en, vi] = [languagePack('en'), languagePack('vi')];

const padding =
  'The harbour office met on Monday to talk about the repairs at the mouth of the river, which nobody has paid for yet.';
const told = async (kind: Topic['kind'], ...blocks: string[]): Promise<Topic | undefined> => {
  const { briefing, errors } = await briefingFrom(['# The river gates', padding, ...blocks].join('\n\n'), 'en');
  expect(errors).toEqual([]);
  return briefing.topics.find((topic) => topic.kind === kind);
};

describe('heads', () => {
  it.each([
    ['Pros', 'Cons', en],
    ['Disadvantages', 'Advantages', en],
    ['Option A: steel gates', 'Option B: a wall', en],
    ['Ưu điểm', 'Nhược điểm', vi],
    ['Phương án 1', 'Phương án 2', vi],
  ])('"%s" and "%s" name two sides', (one, other, pack) => {
    expect(areOpposed(one, other, pack)).toBe(true);
  });

  it.each([
    ['Costs', 'Benefits of scale', en],
    ['Option A', 'Option C', en],
    ['Option 1', 'Scenario 2', en],
    ['Ưu điểm', 'Ưu điểm', vi],
    ['Thuận lợi', 'Nhược điểm', vi],
  ])('"%s" and "%s" do not', (one, other, pack) => {
    expect(areOpposed(one, other, pack)).toBe(false);
  });

  it('tell then and now in this order alone', () => {
    const [then, now] = ['Trước đây, mỗi quầy đóng phí theo ngày', 'Nay tiểu thương đóng một lần mỗi tháng'];
    expect(thenAndNow(then, now, vi) !== undefined).toBe(true);
    expect(thenAndNow(now, then, vi) !== undefined).toBe(false);
    expect(thenAndNow(then, 'Tiểu thương đóng một lần mỗi tháng', vi) !== undefined).toBe(false);
  });
});

describe('two sides', () => {
  const lists = [
    '- Boats get home in any weather.\n- The basin stays open in winter.',
    '- The gates cost £340,000.\n- Work takes nine weeks.',
  ];

  it('are one topic where neighbouring headings stand against each other', async () => {
    const topic = await told(
      'comparison',
      '## Steel gates',
      '### Advantages',
      lists[0] ?? '',
      '### Disadvantages',
      lists[1] ?? '',
    );
    expect(topic?.heading).toBe('Steel gates');
    expect(topic?.points.map(({ text }) => text)).toEqual(['Advantages', 'Disadvantages']);
    expect(topic?.points.map(({ children = [] }) => children.length)).toEqual([2, 2]);
  });

  it('are two topics where they do not', async () => {
    const blocks = ['### Advantages', lists[0] ?? '', '### Costs', lists[1] ?? ''];
    expect(await told('comparison', '## Steel gates', ...blocks)).toBeUndefined();
  });
});

describe('tasks', () => {
  const items = [
    '- Ann Lowther asks the county for a limit of 7.5 tonnes by 11 May.',
    '- Paul Deakin gets three offers for the repair by 30 May.',
  ];

  it('name who and by when', async () => {
    const topic = await told('tasks', '## What comes', items.join('\n'));
    expect(topic?.points.map(({ lead, when }) => [lead, when])).toEqual([
      ['Ann Lowther', 'by 11 May'],
      ['Paul Deakin', 'by 30 May'],
    ]);
  });

  it('may have no limit of time where their heading calls them so', async () => {
    const open = [...items, '- Mira Costa puts up signs at both ends of the bridge.'].join('\n');
    expect((await told('tasks', '## Next steps', open))?.points).toHaveLength(3);
    expect(await told('tasks', '## What comes', open)).toBeUndefined();
  });

  it('are told from a list of what happened', async () => {
    const past = ['- The gates opened in 2024.', '- Ann Lowther left the board on 11 May.'].join('\n');
    expect(await told('tasks', '## What comes', past)).toBeUndefined();
  });

  it('are found behind labels wherever they stand', async () => {
    const topic = await told(
      'tasks',
      '## Alarm',
      'Replace the sensor in the cold room. Owner: Pete Obi. Due: 6 February.',
      '## Glasses',
      'A rack with spare glasses goes beside the door. Owner: Hanna Weir.',
    );
    expect(topic?.points.map(({ text, lead, when }) => [text, lead, when])).toEqual([
      ['Replace the sensor in the cold room', 'Pete Obi', '6 February'],
      ['A rack with spare glasses goes beside the door', 'Hanna Weir', undefined],
    ]);
  });
});

describe('shares', () => {
  const chartOf = async (sentence: string) => (await told('chart', '## How the fees are spent', sentence))?.chart;

  it('that make a whole are a ring', async () => {
    const chart = await chartOf(
      'Cleaning takes 45 per cent of the fees, staff 30 per cent, electricity 15 per cent and repairs 10 per cent.',
    );
    expect(chart?.type).toBe('doughnut');
    expect(chart?.series[0]?.labels).toEqual(['Cleaning', 'Staff', 'Electricity', 'Repairs']);
  });

  it('that do not make one are none', async () => {
    expect(await chartOf('Cleaning takes 45 per cent of the fees, staff 30 per cent and repairs 10 per cent.')).toBe(
      undefined,
    );
  });
});
