import { announcedWith } from '../../../src/summarize/choose/lists/announced-with.js';
import { describe, expect, it } from 'vitest';
import { choose } from '../../../src/summarize/choose/choose.js';
import { repeatedLists } from '../../../src/summarize/choose/lists/repeated-lists.js';
import { annotated, candidatesIn, type Annotated } from '../annotated.js';

/** What each candidate shows of a text that holds some words. */
const holding = (text: Annotated, words: string): string[][] =>
  candidatesIn(text)
    .map(({ sentences }) => sentences.map((index) => text.statements[index]?.text ?? ''))
    .filter((texts) => texts.some((one) => one.includes(words)));

describe('a list inside a sentence', () => {
  const items = [
    '1. the fee that the boat has paid for the spring,',
    '2. the deposit that its owner left at the office',
  ];

  it('that goes on behind it is not told without its end', async () => {
    const text = await annotated(
      [
        '# Fees',
        'Money is given back only as far as the sum of',
        items.join('\n'),
        'is larger than the cost of the repair.',
      ].join('\n\n'),
    );
    expect(holding(text, 'deposit that')).toEqual([]);
  });

  it('that ends with it is told', async () => {
    const text = await annotated(
      ['# Fees', 'The office gives back:', `${items.join('\n')}.`, 'Boats ask for it in May.'].join('\n\n'),
    );
    expect(holding(text, 'deposit that')).not.toEqual([]);
  });
});

describe('a case that an item names', () => {
  const deciders = ['a) The keeper decides for small boats.', 'b) The board decides for ferries.'];
  const forms = async (first: string): Promise<number[]> => {
    const cases = [first, ...deciders, '2. Berths on the south quay are let for a week.', ...deciders];
    const text = await annotated(
      ['# Who lets berths', 'The order has two rules:', cases.join('\n')].join('\n\n'),
      'en',
    );
    const words = [20, 1000];
    return words.map((most) => Math.max(0, ...candidatesIn(text, most).map(({ series }) => series?.items.length ?? 0)));
  };

  it('is told with what holds in it, or not at all', async () => {
    expect(await forms('1. Berths on the north quay are let for a day.')).toEqual([2, 6]);
    expect(await forms('1. Regarding berths on the north quay of the harbour.')).toEqual([0, 6]);
  });
});

describe('a few words that a sentence counts up', () => {
  const around = 'Ban quản lý cảng họp về giá vé sáng thứ hai. Cuộc họp kéo dài hai giờ.';
  const listsIn = async (sentence: string): Promise<number> => {
    const text = await annotated(`# Giá vé\n\n${around}\n\n${sentence}\n\nGiá mới có từ tháng sáu.`, 'vi');
    return candidatesIn(text).filter(({ series }) => series !== undefined).length;
  };

  it('are no list of their own where they are two', async () => {
    expect(await listsIn('Giá vé phà dựa vào hai yếu tố: thứ nhất là giá dầu; thứ hai là lượng khách.')).toBe(0);
  });

  it('are one where they are three, or say something', async () => {
    const three = 'Giá vé phà dựa vào ba yếu tố: thứ nhất là giá dầu; thứ hai là lượng khách; thứ ba là con nước.';
    expect(await listsIn(three)).toBe(1);
    const long =
      'Giá vé phà dựa vào hai yếu tố: thứ nhất là giá dầu mà cảng mua của hợp tác xã; thứ hai là lượng khách qua sông mỗi ngày.';
    expect(await listsIn(long)).toBe(1);
  });
});

describe('a step that an item announces', () => {
  const steps = [
    'a) The keeper gathers the papers of the boat.',
    'b) The keeper looks at the hull.',
    'c) The keeper writes a report on the boat to the board of the harbour within ten days of the survey, and hangs a copy of it up on the quay.',
    'd) The keeper calls in a second one where the boat is longer than twenty metres or carries more than forty people over the river at a time.',
  ];
  const clauses = [
    '1. The keeper of the quay surveys a boat as follows:',
    ...steps.map((step) => `   ${step}`),
    '2. The owner of a boat pays for its survey before it leaves the quay.',
  ];

  it('is told behind those before it, or not at all', async () => {
    const text = await annotated(['# Surveys', '## The order of a survey', clauses.join('\n')].join('\n\n'));
    // No room for the list as a whole.
    const alone = candidatesIn(text, 0).filter(({ sentences }) => sentences.at(-1) === text.at('writes a report'));
    expect(alone.map(({ sentences }) => sentences.slice(-3))).toEqual([
      ['gathers the papers', 'looks at the hull', 'writes a report'].map(text.at),
    ]);
  });
});

describe('a list of letters', () => {
  const last = [
    'd) The office reports the result of the sale to the council within ten days;',
    'e) The office tells the boats of it on the board at the quay.',
  ];

  it('whose beginning was lost is not told', async () => {
    const text = await annotated(
      ['# Sales', 'The council sells the old gates in May of each year.', last.join('\n')].join('\n\n'),
    );
    expect(holding(text, 'reports the result')).toEqual([]);
  });

  it('that an excerpt skips to below its clause is told', async () => {
    const text = await annotated(['# Sales', '2. Sales of old gates', last.join('\n')].join('\n\n'));
    expect(holding(text, 'reports the result')).not.toEqual([]);
  });
});

it.each([
  [
    'vi',
    '# Thời hạn',
    [
      '- Cảng vụ trả lời đơn của chủ tàu trong ba ngày làm việc;',
      '- Thời hạn nộp phí là một năm, trừ các trường hợp sau đây.',
    ],
    'Thời hạn nộp phí',
  ],
  [
    'en',
    '# Time limits',
    [
      '- The office answers the owners of boats within three days;',
      '- The fee is paid within a year, in all cases except as follows.',
    ],
    'The fee is paid',
  ],
])('an item that announces what is not shown is no part of a list (%s)', async (language, heading, items, words) => {
  const text = await annotated([heading, items.join('\n')].join('\n\n'), language);
  expect(holding(text, words)).toEqual([]);
});

describe('a list that a page tells again', () => {
  const points = [
    'the day on which the permit was written',
    'the name of the boat and of its owner',
    'the berth that the boat may use in summer',
    'the fee that was paid for the whole year',
  ];
  const laidOut = points.map((point) => `- ${point};`).join('\n');
  const quoted = `A permit names four things: a) ${points[0]}; b) ${points[1]}; c) ${points[2]}; d) ${points[3]}.`;
  const kindsIn = (text: Annotated): string[] => candidatesIn(text).flatMap(({ series }) => series?.series.kind ?? []);
  const filler = 'The office at the inner gate writes permits for all boats that use the quay in summer.';

  it('is shown once in a section, as it was laid out', async () => {
    const text = await annotated(
      ['# Quay', '## Permits', filler, quoted, 'So the owner of a boat is told four things:', laidOut, filler].join(
        '\n\n',
      ),
    );
    expect(kindsIn(text)).toEqual(['list']);
  });

  it('is shown once where two long items are told again with an accent amiss, and not where they differ', async () => {
    const first =
      'Bến đã bàn giao cho xã thì chủ tàu nộp phí neo đậu cho xã từ ngày bàn giao, không phân biệt đã thu hay chưa thu vé';
    const second =
      'Bến chưa bàn giao mà có thu vé theo chuyến thì chủ tàu nộp phí neo đậu cho chủ bến theo ngày ghi trên vé của chuyến';
    const kindsOf = async (again: readonly string[]): Promise<number> => {
      const lists = [[first, second], again].map((items) => items.map((item) => `- ${item}.`).join('\n'));
      const text = [
        '# Phí neo đậu',
        '## Ai thu phí',
        'Phí được thu như sau:',
        lists[0],
        'Như vậy, phí được thu như sau:',
        lists[1],
      ];
      return kindsIn(await annotated(text.join('\n\n'), 'vi')).length;
    };
    expect(await kindsOf([first.replace('bàn giao', 'ban giao'), second])).toBe(1);
    expect(await kindsOf([first.replace('cho xã', 'cho huyện'), second.replace('chủ bến', 'xã')])).toBe(2);
  });

  it('that names its items stays where the other says much of each, which goes with the lists inside it', async () => {
    const names = ['Bến tàu khách', 'Bến tàu hàng', 'Bến tàu cá'];
    const parts = ['a) Cầu bến, nhà chờ và bãi đỗ xe ở bờ bắc.', 'b) Kho chứa, xưởng sửa tàu và trạm cân ở bờ nam.'];
    const long = names.flatMap((name, index) => [`${index + 1}. ${name}:`, ...parts]);
    const brief = `Như vậy, có 3 loại bến bao gồm: ${names.join('; ')}.`;
    const listsOf = async (items: readonly string[]): Promise<number[]> => {
      const text = ['# Quy định về bến', '## Các loại bến', 'Bến được chia như sau:', ...items, brief].join('\n\n');
      return candidatesIn(await annotated(text, 'vi')).flatMap(({ series }) => series?.items.length ?? []);
    };
    expect(await listsOf(long)).toEqual([3]);
    // Of two that take as many words the one that was set as a list is told.
    expect(await listsOf(names.map((name, index) => `${index + 1}. ${name}`))).toEqual([3]);
  });

  it('is no part of the list around it, be one of its items parted in the other', async () => {
    const items = [
      'Trưởng bến là chủ tịch xã có bến và ký mọi giấy phép',
      'Phó trưởng bến là trưởng công an của xã có bến',
      'Các ủy viên là người giữ sổ, người giữ đèn, một số thợ sửa tàu và đại diện chủ tàu do trưởng bến mời',
    ];
    const again = [
      ...items.slice(0, 2),
      'Các ủy viên là người giữ sổ, người giữ đèn',
      'Một số thợ sửa tàu và đại diện chủ tàu do trưởng bến mời',
    ];
    const text = [
      '# Ban quản lý bến gồm những ai?',
      '## Ban quản lý bến ở xã gồm những ai?',
      'Khoản 2 Điều 6 của quy chế quy định như sau:',
      '1. Xã có bến lập ban quản lý bến để thu phí và trông tàu.',
      '2. Ban quản lý bến gồm:',
      items.map((item, index) => `${'abc'.charAt(index)}) ${item};`).join('\n\n'),
      'Theo đó, xã có bến lập ban quản lý bến để thu phí và trông tàu. Ban quản lý bến ở xã gồm:',
      again.map((item) => `- ${item}.`).join('\n'),
    ].join('\n\n');
    const made = await annotated(text, 'vi');
    const shown = candidatesIn(made).flatMap(({ series }) => series?.items ?? []);
    expect(shown.map(({ span }) => made.annotation.reading.text.slice(span.start, span.end))).toEqual(again);
  });

  it('is of something else in another section', async () => {
    const section = (name: string, last: string): string[] => [
      `## ${name}`,
      filler,
      `Each of the ${name} names four things:`,
      laidOut.replace(points[3] ?? '', last),
    ];
    const { annotation } = await annotated(
      ['# Quay', ...section('permits', 'the fee'), ...section('leases', 'the rent of the shed'), filler].join('\n\n'),
    );
    expect(repeatedLists(annotation.series, annotation.reading, () => 1).size).toBe(0);
    expect(annotation.series).toHaveLength(2);
  });
});

it('a list of nothing but what stands behind its items is none', async () => {
  const text = await annotated(
    [
      '# Trả lời bến Tràm',
      'Chi cục Thủy sản nhận được câu hỏi của bến Tràm. Về vấn đề này, chi cục có ý kiến như sau:',
      '1. Về việc đăng ký tàu:',
      '   - Tại Điều 9 Quy chế bến Tràm quy định:',
      '“Chủ tàu phải đăng ký tại bến trước ngày 1 tháng 3 hằng năm và nộp phí neo đậu cho xã.”',
    ].join('\n\n'),
    'vi',
  );
  expect(candidatesIn(text).filter(({ series }) => series !== undefined)).toEqual([]);
});

it.each([
  ['who sits beside the speaker', 'Joining me today are:', 0],
  ['who holds an office', 'The port has three new officers:', 1],
])('a list of names and offices: %s', async (_, announcer, count) => {
  const officers = ['- Ann Lee, our harbour master;', '- Bob Marsh, our treasurer;', '- Cara Holm, our lawyer.'];
  const text = await annotated(
    ['# The spring meeting', `The port had a good year. ${announcer}`, officers.join('\n')].join('\n\n'),
  );
  expect(candidatesIn(text).filter(({ series }) => series !== undefined)).toHaveLength(count);
  expect(holding(text, 'Bob Marsh').length > 0).toBe(count > 0);
});

describe('a list of provisions that are cited', () => {
  const told = 'State law forbids anybody to hinder a ferry in the basin of the harbour.';
  const cited = ['Harb. Stat. § 204C.06', '18 P.S.C. § 594(b)', 'Charter of the Port, Art. 1, Sec. 14'];

  it('says nothing of what they hold', async () => {
    const text = await annotated(`# Ferries\n\n${told} They are:\n\n${cited.map((item) => `- ${item}`).join('\n')}`);
    expect(holding(text, '204C')).toEqual([]);
    expect(holding(text, 'hinder a ferry')).not.toEqual([]);
  });

  it('is told where each says what it holds', async () => {
    const items = cited.map((item) => `- No boat may lie in the basin by night (${item}).`).join('\n');
    const text = await annotated(`# Ferries\n\n${told} These rules hold:\n\n${items}`);
    expect(holding(text, 'by night')).not.toEqual([]);
  });
});

describe('a list behind which something says what it does not hold for', () => {
  const list = (announcer: string, items: readonly string[], behind: string): string =>
    [`# Tarn\n\n${announcer}`, items.map((item, index) => `${index + 1}. ${item}`).join('\n'), behind].join('\n\n');

  it.each([
    [
      'en',
      'Whoever applies must:',
      ['live in the county', 'own a boat', 'have a card'],
      'The second condition does not apply to crews of the county.',
    ],
    [
      'vi',
      'Người nộp đơn phải:',
      ['sống ở huyện', 'có ghe', 'có thẻ của bến'],
      'Yêu cầu thứ hai không áp dụng cho đội ghe của huyện.',
    ],
    [
      'es',
      'Quien lo pida debe:',
      ['vivir en el distrito', 'tener un barco', 'llevar la tarjeta'],
      'La segunda condición no se aplica a los equipos del distrito.',
    ],
  ])('is shown with that (%s)', async (language, announcer, items, behind) => {
    const text = await annotated(list(announcer, items, behind), language);
    const found = candidatesIn(text).find(({ series }) => series !== undefined);
    expect(found?.series?.items).toHaveLength(4);
    expect(found?.sentences).toContain(text.at(behind.slice(0, -1)));
  });

  it('and without what limits none of its items', async () => {
    const items = ['live in the county', 'own a boat', 'have a card'];
    const text = await annotated(
      list('Whoever applies must:', items, 'The price of a card does not apply to children.'),
    );
    expect(candidatesIn(text).find(({ series }) => series !== undefined)?.series?.items).toHaveLength(3);
  });
});

it('a list is worth what announces it says as well', async () => {
  const text = await annotated(
    [
      '# The ferries of Tarn',
      'The office pays for nine days of lost work in these cases:',
      '- A ferry was stopped by ice.\n- A gate of the lock was broken.',
      'It also lends these things:',
      '- A pump for a flooded hold.\n- A lamp for the night watch.',
    ].join('\n\n'),
  );
  const lists = candidatesIn(text).filter(({ series }) => series !== undefined);
  const chosen = (announcer: number) =>
    choose(text.annotation, text.statements, lists, {
      values: text.statements.map((_, index) => (index === announcer ? 0.9 : 0.1)),
      words: 14,
    }).candidates.map(({ sentences: [first] }) => text.statements[first ?? -1]?.text);
  expect(chosen(0)).toEqual([expect.stringContaining('ice')]);
  expect(chosen(3)).toEqual([expect.stringContaining('pump')]);
});

it.each([
  ['en', 'Ask the owners of boats on a quiet day. Some suggestions include:', true],
  ['en', 'Ask the owners of boats on a quiet day. Some ways that the keeper knows include:', false],
  ['vi', 'Trưởng bến hỏi các chủ tàu vào ngày vắng khách. Một số cách gồm:', true],
])(
  'an announcement that says only that some follow stands behind the sentence before it: %s, %s',
  async (language, above, isWith) => {
    const { annotation } = await annotated(
      `# T\n\nThe harbour office asks.\n\n${above}\n\n- A card in the box\n- A call on a Sunday\n- A walk on the quay`,
      language,
    );
    const [series] = annotation.series;
    expect(series && announcedWith(annotation.reading, series) !== undefined).toBe(isWith);
  },
);
