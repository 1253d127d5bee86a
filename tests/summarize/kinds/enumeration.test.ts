import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/model/briefing.js';
import { itemPoints } from '../../../src/summarize/kinds/enumeration.js';
import { annotated } from '../annotated.js';
import { briefingFrom } from '../briefing-from.js';

const enumeration = async (text: string, language: 'en' | 'vi'): Promise<Topic> => {
  const { briefing, errors } = await briefingFrom(text, language, 'long');
  expect(errors).toEqual([]);
  return briefing.topics.find(({ kind }) => kind === 'enumeration') ?? expect.fail('there is no enumeration');
};

const list = {
  en: [
    'The harbour board met on Monday',
    'The board heard the fishermen in the town hall on Monday and decided what must be done before the winter.',
    'It attached these conditions to the plan of the council:',
    '- The gates close only at high tide.\n- A panel reports on the marsh every year.\n- No household pays more than 38 crowns.',
  ].join('\n\n'),
  vi: [
    'Hội đồng xã họp về mùa khô',
    'Hội đồng xã đã nghe nông dân nói về mùa khô và thống nhất những việc phải làm trước Tết.',
    'Hội đồng nêu các yêu cầu sau đây:',
    '- Cống phải đóng đúng giờ vào mùa khô.\n- Nông dân phải được báo trước sáu giờ.\n- Không hộ nào phải trả quá ba triệu đồng.',
  ].join('\n\n'),
};

describe('a list of the article', () => {
  it.each([
    [
      'en',
      'Point by point',
      [
        'The gates close only at high tide',
        'A panel reports on the marsh every year',
        'No household pays more than 38 crowns',
      ],
    ],
    [
      'vi',
      'Các nội dung',
      [
        'Cống phải đóng đúng giờ vào mùa khô',
        'Nông dân phải được báo trước sáu giờ',
        'Không hộ nào phải trả quá ba triệu đồng',
      ],
    ],
  ] as const)('is shown whole and in order (%s)', async (language, label, points) => {
    const topic = await enumeration(list[language], language);
    expect(topic.label).toBe(label);
    expect(topic.points.map(({ text }) => text)).toEqual(points);
    expect(topic.missing).toBeUndefined();
  });

  it('counts as the article does, from what stands before it and without what it skips', async () => {
    const counted = (markers: readonly string[]): string => {
      let at = 0;
      return list.en.replace(/^- /gmu, () => `${markers[at++] ?? ''} `);
    };
    expect(await enumeration(counted(['12.', '13.', '14.']), 'en')).toMatchObject({ first: 12 });
    expect((await enumeration(counted(['1.', '2.', '3.']), 'en')).first).toBeUndefined();
  });

  it('has no Roman numeral of its section for a label', async () => {
    const parts = ['I. MỤC ĐÍCH', 'II. KINH PHÍ'].map(
      (part) => `${part}\n\n${list.vi.split('\n\n').slice(-1).join('')}`,
    );
    const last = parts[1]
      ?.replaceAll('mùa khô', 'mùa mưa')
      .replaceAll('ba triệu', 'năm triệu')
      .replace('sáu giờ', 'bảy giờ');
    const { briefing } = await briefingFrom(`KẾ HOẠCH\n\nVề mùa khô của xã\n\n${parts[0]}\n\n${last}`, 'vi', 'long');
    const labels = briefing.topics.map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(0);
    expect(labels).not.toContain('II');
  });

  it('keeps what an inner item announces below that item', async () => {
    const inner =
      '- The gates close at high tide, but for these boats:\n  - Boats of the hospital on the island.\n    - By day, on call.\n  - The mail boat.\n- No household pays more than 38 crowns.';
    const known = await annotated(`# Rules\n\nThe rules:\n\n${inner}`);
    const [series] = known.annotation.series.filter(
      ({ announcer, items }) => announcer !== undefined || items.length > 1,
    );
    const all = known.annotation.series.flatMap(({ items }) => items);
    const items = [...(series?.items ?? []), ...all].filter(
      (item, index, every) => every.findIndex(({ span }) => span.start === item.span.start) === index,
    );
    const placed = items.sort((one, other) => one.span.start - other.span.start);
    const depths = [0, 1, 2, 1, 0];
    const shown = itemPoints(
      known.annotation,
      placed.map((item, index) => ({ ...item, depth: depths[index] ?? 0 })),
    );
    const outline = (points: typeof shown): unknown[] =>
      points.map(({ text, children }) => (children === undefined ? text : [text, outline(children)]));
    expect(outline(shown)).toEqual([
      [
        'The gates close at high tide, but for these boats',
        [['Boats of the hospital on the island', ['By day, on call']], 'The mail boat'],
      ],
      'No household pays more than 38 crowns',
    ]);
  });

  it('has what an item says in its second sentence, up to a slide and a half', async () => {
    const rule =
      'Every owner of a boat that is longer than twelve metres or that carries more than six people for money, whether it lies in the inner harbour, at the fish quay or on a buoy in the roads, tells the board its name and draught.';
    const limit = 'The paper reaches the board before 31 March.';
    const items = async (more: string): Promise<string | undefined> => {
      const text = list.en.replace('- A panel', `- ${rule} ${limit}${more}\n- A panel`);
      return (await enumeration(text, 'en')).points[1]?.text;
    };
    expect(await items('')).toBe(`${rule} ${limit}`.slice(0, -1));
    expect(await items(' The board files it.'.repeat(8))).toBe(rule.slice(0, -1));
  });

  it('has inner items as children', async () => {
    const nested = list.en.replace(
      'high tide.\n',
      'high tide.\n    - A horn sounds an hour before.\n    - Boats outside are told by radio.\n',
    );
    const { points } = await enumeration(nested, 'en');
    expect(points.map(({ text, children = [] }) => [text, ...children.map((child) => child.text)])).toEqual([
      ['The gates close only at high tide', 'A horn sounds an hour before', 'Boats outside are told by radio'],
      ['A panel reports on the marsh every year'],
      ['No household pays more than 38 crowns'],
    ]);
  });

  it('shows the items of a list inside an item side by side', async () => {
    const { annotation } = await annotated(
      'The harbour board met on Monday.\n\nIt wrote these rules:\n\n1. The owner must do the following:\n   - keep life vests\n   - stop in a gale\n2. Guests wear a vest.',
    );
    const told = annotation.series.map(({ items }) => itemPoints(annotation, items));
    expect(told.map((points) => points.map(({ text, children = [] }) => [text, children.length]))).toEqual([
      [
        ['The owner must do the following', 0],
        ['Guests wear a vest', 0],
      ],
      [
        ['Keep life vests', 0],
        ['Stop in a gale', 0],
      ],
    ]);
  });

  it('shows items side by side that a paragraph parts from the others', async () => {
    const { annotation } = await annotated(
      'The harbour board met on Monday.\n\nIts rules say:\n\n1. The owner must:\n\n   a) keep life vests;\n\n   b) stop in a gale.\n\nA gale is wind of force eight and more.\n\nc) Show the timetable.',
    );
    const [told = []] = annotation.series.map(({ items }) => itemPoints(annotation, items));
    expect(told.map(({ text }) => text)).toEqual(['Keep life vests', 'Stop in a gale', 'Show the timetable']);
  });

  it('says which of its items the article skips', async () => {
    const skipped =
      'The harbour board met on Monday\n\nAfter hours of talk the council attached several strict conditions to its plan: First, the gates close at night. Second, a panel reports every year. Fourth, no household pays more than 38 crowns.';
    expect((await enumeration(skipped, 'en')).missing).toEqual([3]);
  });

  it('has bold names where all of its items begin with one, or none', async () => {
    const { points } = await enumeration(list.en, 'en');
    const led = points.filter(({ lead }) => lead !== undefined);
    expect([0, points.length]).toContain(led.length);
    for (const { lead = '', text } of led) expect(text.startsWith(lead)).toBe(true);
  });
});
