import { describe, expect, it } from 'vitest';
import { readText } from '../outline/read-text.js';
import { furnitureLines } from './furniture-lines.js';

const body =
  'The board heard that the second gate will be cut into the dam in May, and that the ferries will wait until then.';

describe('a table of contents with rows of dots', () => {
  it('is furniture, with the lines whose dots were lost', () => {
    const lines = [
      'Article I Purpose . . . . . . . . . . . 2',
      'Article II Members . . . . . . . . . . . 2',
      'Article III Ferries of the outer basin 4',
      'Article IV Votes........................ 7',
    ];
    expect(furnitureLines(['Rules of the harbour', '', ...lines, '', body, '', body].join('\n'), 'en')).toEqual(
      lines.map((line) => `pointer ${line}`),
    );
  });

  it('is none where a form is to be filled in, or the figures are no pages', () => {
    const form = ['Name: ....................', 'Born on: ....................', 'Telephone: ....................'];
    expect(furnitureLines([...form, '', body].join('\n'), 'en').filter((line) => line.startsWith('pointer'))).toEqual(
      [],
    );
    const prices = ['Day ticket ........ 12', 'Child ........ 6', 'Bicycle ........ 4'];
    expect(furnitureLines([...prices, '', body].join('\n'), 'en')).toEqual([]);
  });
});

describe('who came, below a heading that ends in the word for it', () => {
  const markdown = async (lines: readonly string[]): Promise<string[]> => {
    const { furniture, text } = await readText(lines.join('\n'), 'en', 'a.md');
    return furniture.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
  };

  it('is procedure, in groups and with whom they stand for', async () => {
    const found = await markdown([
      '# Harbour Board, 12 May 2026',
      '',
      '## Voting Member Attendees',
      '',
      '### Ferries',
      '',
      '- [x] Ann Lee - Acme Ferries, Harlow',
      '- [ ] Jonas Aas - Tram Lines',
      '',
      '### Gates',
      '',
      '- Mara Lind',
      '- Bo Lind (chair)',
      '',
      '## Gates',
      '',
      `- ${body}`,
    ]);
    expect(found.map((line) => line.split(' ')[0])).toEqual(Array(7).fill('procedure'));
    expect(found.at(-1)).toContain('Bo Lind (chair)');
  });

  it('is not what such people get, or are to do', async () => {
    const found = await markdown([
      '# Open day',
      '',
      '## What we ask of guests',
      '',
      '- Bring a towel',
      '- Two sandwiches',
      '',
      body,
    ]);
    expect(found).toEqual([]);
  });
});

describe('lines of who wrote, and of what leads elsewhere', () => {
  it.each([
    ['Compiled by Ann Lee', 'byline'],
    ['Prepared by: Ann Lee, Director of Communications, Harbour Board', 'byline'],
    ['View the original release on www.wire.example', 'related'],
    ['To view the full press release, visit https://wire.example/ferries', 'pointer'],
    ['Previous post', 'related'],
  ])('%s', (line, kind) => {
    expect(furnitureLines([body, '', body, '', line].join('\n'), 'en')).toEqual([`${kind} ${line}`]);
  });

  it('are the latest titles of a page, each with its day', () => {
    const news = ['Latest News', 'June 8, 2026', 'Ferries wait at the gate', 'June 3, 2026', 'Two bridges are built'];
    const long = `${body} That is what the board wants to be told about in June.`;
    const page = ['The gate opens', long, long, long, long];
    expect(furnitureLines([...page, ...news].join('\n\n'), 'en').filter((line) => line.startsWith('related'))).toEqual(
      news.map((line) => `related ${line}`),
    );
    // Text goes on below: it is a part of the paper.
    expect(furnitureLines([...page, ...news, long].join('\n\n'), 'en')).not.toContain(
      'related Ferries wait at the gate',
    );
  });
});

it('values with their decimals or thousands are no telephone', () => {
  for (const line of ['86.70 145.69', 'Total 632 53,454 295 11 90 212'])
    expect(furnitureLines([body, '', line, '', body].join('\n'), 'en')).toEqual([]);
  expect(furnitureLines([body, '', '020 7946 0958 12', '', body].join('\n'), 'en')).toEqual([
    'contact 020 7946 0958 12',
  ]);
});

it('the number of a paper of the Party has no colon', () => {
  const head = [
    'BAN CHẤP HÀNH TRUNG ƯƠNG',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Số 12-NQ/TW',
    'Hà Nội, ngày 12 tháng 5 năm 2026',
  ];
  const text = 'Nghị quyết này nêu việc sửa đập và mở thêm bến phà trong năm nay, do các địa phương cùng thực hiện.';
  expect(furnitureLines([...head, 'NGHỊ QUYẾT', 'về sửa đập', '', text].join('\n'))).toContain('number Số 12-NQ/TW');
  expect(furnitureLines(['Số 12 phố Hàng Tre có hai bến phà.', '', text].join('\n'))).toEqual([]);
});

describe('who sends a paper, above what it is called', () => {
  const titleOf = async (lines: readonly string[]): Promise<string | undefined> => {
    const { title, text } = await readText(lines.join('\n\n'), 'en', 'a.md');
    return title && text.slice(title.start, title.end);
  };

  it.each([
    [['# Harbour Union', '## The Bylaws of the Harbour Union Senate', body], 'The Bylaws of the Harbour Union Senate'],
    [['# Harbour Foundation', '**MINUTES OF THE BOARD**', '**May 12, 2026**', body], 'MINUTES OF THE BOARD'],
    [
      ['# Harbour Steering Committee', '## Resolution 2026-01', '## Status: Accepted on 2026-05-12', body],
      'Resolution 2026-01',
    ],
    [
      ['# Board of Trustees, Tarn Archive', '**Paper 7/2034: Storage of the old films**', body],
      'Paper 7/2034: Storage of the old films',
    ],
    [
      ['# Town of Tarn, Essex', '## Ordinance No. 2029-14: Keeping of Bees', body],
      'Ordinance No. 2029-14: Keeping of Bees',
    ],
    [
      [
        '# Tarn Residents Association',
        '## Minutes of the meeting of the Executive Committee',
        '**Held on:** Wednesday 16 April 2031, 18:00 to 20:25, in the hall of the school at the old ferry',
        body,
      ],
      'Minutes of the meeting of the Executive Committee',
    ],
    [
      ['# Board of Trustees, Tarn Archive', '## Item 7: What the films show of the town', body],
      'Board of Trustees, Tarn Archive',
    ],
    // A part of the paper, a word that says less than who it is from, and a title that says what it is.
    [['# Harbour Union', '## Report of the Chair', body], 'Harbour Union'],
    [['# Harbour Union', '## Minutes', '12 May 2026', body], 'Harbour Union'],
    [['# Harbour Report', '## Report of the Chair', '12 May 2026', body], 'Harbour Report'],
    [['# The gates are open', '## Report of the Chair', '12 May 2026', body], 'The gates are open'],
  ])('is no title where a line below it says what it is called: %j', async (head, title) => {
    expect(await titleOf([...head, '## Votes', body])).toBe(title);
  });
});

it('who sends a release is introduced at its end, though the name is cut short', () => {
  const about = ['About Acme Ferries Inc.', 'Acme Ferries runs nine boats between the two banks of the Tram.'];
  const rights = 'Certain statements in this release speak of what Acme Ferries expects, and may not come true.';
  const release = [body, body, body, ...about, rights].join('\n\n');
  const found = furnitureLines(release, 'en');
  for (const line of about) expect(found).toContain(`about ${line}`);
  // A heading about a thing, where nobody sends anything out.
  const story = [body, body, body, 'About Tea', 'Tea grows on both banks of the Tram.'].join('\n\n');
  expect(furnitureLines(story, 'en').filter((line) => line.startsWith('about'))).toEqual([]);
});

it('particulars of a meeting are known by the day among them', async () => {
  const lines = ['- Date: 23 November 2026', '- Time: 12PM Harlow', '- Location: Quay 4', '- Call-in: Harbour line'];
  const minutes = [
    '# Harbour Board',
    '## Meeting Details',
    lines.join('\n'),
    '## CALL TO ORDER',
    body,
    '## Gates',
    body,
  ];
  const { furniture, text } = await readText(minutes.join('\n\n'), 'en', 'a.md');
  const found = furniture.map(({ span }) => text.slice(span.start, span.end));
  for (const line of lines) expect(found).toContain(line.slice(2));
});

describe('whom to ask', () => {
  const lead = 'For more information please ask the service centre:';
  const text = (lines: readonly string[]): string =>
    `${body}\n\n${body}\n\n${lead}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;

  it('is furniture with the places listed below, one of which is reached by telephone', () => {
    const lines = ['Main office: 12 Harbour Street, Harlow', 'Island office: Tarn', 'Telephone: 555 010 1234'];
    expect(furnitureLines(text(lines), 'en')).toEqual([lead, ...lines].map((line) => `contact ${line}`));
  });

  it('leaves a list that says something', () => {
    const lines = ['The ferries wait until May.', 'Telephone: 555 010 1234'];
    expect(furnitureLines(text(lines), 'en')).not.toContain('contact The ferries wait until May.');
  });
});

describe('the foot of a form', () => {
  it.each([
    'closing Tôi xin chân thành cảm ơn.',
    'place-date Thành phố An Hải, ngày..... tháng..... năm 20.....',
    'signature (Kí và ghi rõ họ tên)',
  ])('%s', (line) => {
    const said = 'Nếu được xét, tôi cam kết thực hiện tốt nội quy của bến phà và của các khu nhà ở quanh bến phà Tràm.';
    const lines = ['closing', 'place-date', 'signature'].reduce((rest, kind) => rest.replace(`${kind} `, ''), line);
    expect(furnitureLines(`Đơn xin ở bến\n\n${said}\n\n${lines}`)).toContain(line);
  });
});

it('a telephone and an address of mail on one line, each behind its colon, are whom to ask', () => {
  const line = 'Free line of the office for newcomers: 1800 1568. Email: ferry@tram.example';
  expect(furnitureLines(`${body}\n\n${line}`, 'en')).toEqual([`contact ${line}`]);
  expect(furnitureLines(`${body}\n\nTax code of the ferry office: 0301234567. Capital: 500 000 000`, 'en')).toEqual([]);
});

it('where and when minutes in German were signed is their foot', () => {
  const told = 'Die Vorsitzende stellte den Haushalt vor, der im Mai beschlossen wird, und bat um Fragen dazu.';
  expect(
    furnitureLines(`Sitzung\n\n${told}\n\n${told}\n\nAltenau, 12. Mai 2031\n\nMarit Sand (Leitung)`, 'de'),
  ).toEqual(['place-date Altenau, 12. Mai 2031', 'signature Marit Sand (Leitung)']);
});

describe('a page that was saved as text', () => {
  const title = 'HARBOUR BOARD OPENS THE SECOND GATE OF THE DAM TO FERRIES';
  const menu = ['Skip to content', 'Look for', 'Press', '6 min to read', 'Author', 'Mara Lind'];
  const found = async (lines: readonly string[]): Promise<string[]> => {
    const { text, furniture } = await readText([`${title} - Town of Harlow`, ...lines, title, body, body].join('\n\n'));
    return furniture.map(({ span }) => text.slice(span.start, span.end));
  };

  it('has its menu between the title of its window and its own', async () => {
    expect(await found([...menu.slice(0, 4), title, ...menu.slice(4)])).toEqual(expect.arrayContaining(menu));
  });

  it('has none where something is said between them', async () => {
    expect(await found([...menu.slice(0, 4), title, body])).not.toContain('Look for');
  });
});

it.each([
  ['An Hải, 12 May 2031 (updated 9.40 p.m.)', 'en'],
  ['An Hải, 12/5/2031 (cập nhật lúc 16:15)', 'vi'],
] as const)('a place and a day stay so where a bracket says when the page was changed: %s', (line, language) => {
  expect(furnitureLines(['Tram 12', '', line, '', body, '', body].join('\n'), language)).toEqual([
    `place-date ${line}`,
  ]);
});

it('the place of a report may stand on a line of its own between its head and its first words', async () => {
  const told = `${body} Xe lại qua bến phà Hòa Mỹ.`;
  const places = async (...lines: readonly string[]) => {
    const { furniture, text } = await readText(['Phà chạy lại trên sông Tràm', ...lines].join('\n\n'), 'vi', 'a.txt');
    return furniture.flatMap(({ kind, span }) => (kind === 'dateline' ? [text.slice(span.start, span.end)] : []));
  };
  expect(await places('Thứ năm, 18/10/2029 - 09:42 (cập nhật 16:15)', 'Hòa Mỹ', told, told)).toEqual(['Hòa Mỹ']);
  expect(await places('18/10/2029', 'Hòa Mỹ', told, told)).toEqual(['Hòa Mỹ']);
  // Named nowhere else, no name, or one of several parts that are called by names.
  expect(await places('18/10/2029', 'Hòa Bình', told, told)).toEqual([]);
  expect(await places('18/10/2029', 'Bến phà', told, told)).toEqual([]);
  expect(await places('Hòa Mỹ', told, told, 'Hòa Bình', told)).toEqual([]);
});
