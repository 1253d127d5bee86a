import { describe, expect, it } from 'vitest';
import type { Part } from '../../../../src/read/marked/marked-document.js';
import { markedOfPages } from '../../../../src/read/pdf/marked-of-pages.js';
import type { Page, TextItem } from '../../../../src/read/pdf/page.js';
import { item, lines, pageOf, picture } from '../build/items.js';

const told = { breaksWords: true };
const partsOf = (pages: readonly Page[]): readonly Part[] => markedOfPages(pages, told).parts;
const textsOf = (items: readonly TextItem[]): string[] =>
  partsOf([pageOf(items)]).map((part) => ('text' in part ? `${part.kind} ${part.text}` : part.kind));

/** Justified: 80 letters in 400 points, the last line short. */
const wide = { right: 450 };
const filled = [
  'The council voted on Tuesday night to build a barrier across the mouth of its old',
  'harbour, ending more than ten years of argument over how to protect the old town of',
];
const paragraph = (last: string, top: number, left = 50): TextItem[] => [
  ...lines(filled, 50, top, wide).map((line, index) => (index === 0 ? { ...line, left } : line)),
  item(last, 50, top + 24),
];
const said = (last: string): string => `paragraph ${[...filled, last].join(' ')}`;

describe('lines put together to paragraphs', () => {
  it('parts them by the distance of their lines', () => {
    expect(textsOf([...paragraph('the sea.', 100), ...paragraph('the bay.', 145)])).toEqual([
      said('the sea.'),
      said('the bay.'),
    ]);
  });

  it('parts them by the indent of their first lines', () => {
    const items = [
      ...paragraph('the sea, which rises as far as anybody can tell.', 100, 65),
      ...paragraph('the bay.', 136, 65),
    ];
    expect(textsOf(items)).toEqual([said('the sea, which rises as far as anybody can tell.'), said('the bay.')]);
  });

  it('parts them by a last line that had room left', () => {
    expect(textsOf([...paragraph('the sea.', 100), ...paragraph('the bay.', 136)])).toEqual([
      said('the sea.'),
      said('the bay.'),
    ]);
  });

  it('joins what wraps at a picture that stands beside it', () => {
    const beside = [
      'In April we took some of our young people',
      'Orwell County Park and the Sports Hall, as',
      'we had in May.',
    ];
    const items = [...paragraph('the sea.', 100), ...lines(beside, 50, 145), ...paragraph('the bay.', 200)];
    const shown = partsOf([pageOf(items, { pictures: [picture(265, 136, 185, 40)] })]);
    expect(shown.flatMap((part) => (part.kind === 'paragraph' ? [part.text] : []))).toContain(beside.join(' '));
    expect(textsOf(items)).not.toContain(`paragraph ${beside.join(' ')}`);
  });

  it('joins what wraps where the next word would not have fitted', () => {
    const ragged = [
      item('The vote was 31 to 19 with two abstentions, and nobody had thought that it', 50, 100),
      item('would be so clear. Members from the hill districts which have never flooded', 50, 112),
      item('said no.', 50, 124),
    ];
    expect(textsOf(ragged)).toHaveLength(1);
  });

  it('opens a list item with its marker and keeps its hanging lines', () => {
    const items = [
      item('The council set three conditions:', 50, 100),
      ...[
        '1. The gates are closed only when the tide that is forecast rises beyond',
        '2. An independent panel reports every year on the marsh behind the gates and',
      ].flatMap((text, index) => [
        item(text, 60, 120 + index * 24),
        item('all that lives there.', 72, 132 + index * 24),
      ]),
    ];
    expect(textsOf(items).map((text) => text.slice(10, 13))).toEqual(['The', '1. ', '2. ']);
  });

  it('sets a large first letter before its word', () => {
    const items = [
      item('T', 50, 112, { size: 26, right: 68 }),
      item('he council voted on Tuesday night to build a barrier across the mouth', 72, 100, wide),
      item('harbour, ending more than ten years of argument over how to protect', 72, 112, wide),
      item('the old town and all its people.', 50, 124),
    ];
    expect(textsOf(items)).toEqual([
      'paragraph The council voted on Tuesday night to build a barrier across the mouth harbour, ending more than ten years of argument over how to protect the old town and all its people.',
    ]);
  });
});

describe('paragraphs that go on elsewhere', () => {
  const opening = lines(filled, 50, 700, wide);
  const rest = (left = 50): TextItem[] => [
    {
      ...item('sea levels that nobody had foreseen when the first of its many walls was built by', 50, 60, wide),
      left,
    },
    item('the sea.', 50, 72),
  ];
  const next = (items: readonly TextItem[]) => pageOf(items, { number: 2 });

  it('are joined over pages, past notes in smaller type', () => {
    const note = item('1 Some called it a wall.', 50, 740, { size: 7 });
    const parts = partsOf([pageOf([...opening, note]), next(rest())]);
    expect(parts.map((part) => ('text' in part ? part.text.slice(-8) : ''))).toEqual([
      'the sea.',
      'a wall.'.padStart(8, ' '),
    ]);
  });

  it('are joined after a full line that ends a sentence, unless the next line is indented', () => {
    const [first, second] = opening;
    if (first === undefined || second === undefined) throw new Error('no lines');
    const ended = [first, { ...second, text: second.text.replace(/ of$/, '.') }];
    expect(partsOf([pageOf(ended), next(rest())])).toHaveLength(1);
    expect(partsOf([pageOf(ended), next(rest(62))])).toHaveLength(2);
  });

  it('are joined past a picture and its caption', () => {
    const [first, second] = opening;
    const caption = item('The pier at dawn.', 50, 330, { size: 8 });
    const items = [
      ...[first, second].flatMap((line, index) =>
        line === undefined ? [] : [{ ...line, baseline: 100 + 12 * index }],
      ),
      caption,
      ...rest().map((line) => ({ ...line, baseline: line.baseline + 300 })),
    ];
    const parts = partsOf([pageOf(items, { pictures: [picture(50, 130, 300, 190)] })]);
    expect(parts).toMatchObject([{ kind: 'paragraph' }, { kind: 'figure', caption: 'The pier at dawn.' }]);
  });

  it('are not joined where a new item or a heading begins', () => {
    const item2 = [
      item('2. The marsh behind the gates is looked at every year by', 50, 60, wide),
      item('a panel.', 62, 72),
    ];
    expect(partsOf([pageOf(opening), next(item2)])).toHaveLength(2);
  });
});

describe('headings and the title', () => {
  const bodies = (top: number): TextItem[] => paragraph('the sea.', top);

  it('are told by size and weight, the larger the higher', () => {
    const items = [
      item('Council backs barrier', 50, 60, { size: 20 }),
      ...bodies(100),
      item('Part one', 50, 160, { size: 14 }),
      item('Why now', 50, 180, { bold: true }),
      ...bodies(195),
    ];
    const document = markedOfPages([pageOf(items)], told);
    expect(document).toMatchObject({ title: 'Council backs barrier', marksHeadings: true });
    expect(document.parts).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'heading', level: 2, text: 'Part one' },
      { kind: 'heading', level: 3, text: 'Why now' },
      { kind: 'paragraph' },
    ]);
  });

  it('joins a title of two lines that was broken by hand', () => {
    const items = [
      item('Council backs', 50, 60, { size: 20 }),
      item('Barrier after a decade of delay', 50, 84, { size: 20 }),
      ...bodies(120),
    ];
    expect(markedOfPages([pageOf(items)], told).title).toBe('Council backs Barrier after a decade of delay');
  });

  it('takes a bold first paragraph for a paragraph, and all-bold text for plain', () => {
    const lead = item('The council voted on Tuesday to build a barrier.', 50, 80, { bold: true });
    expect(textsOf([lead, ...bodies(100)])[0]).toMatch(/^paragraph /);
    const bold = [...bodies(100), ...bodies(150)].map((each) => ({ ...each, bold: true }));
    expect(textsOf(bold).every((text) => text.startsWith('paragraph '))).toBe(true);
  });

  it('takes the title that the file names only where it stands on the first page', () => {
    const items = [item('Council backs barrier', 50, 60), ...bodies(100)];
    const titled = (title: string) => markedOfPages([pageOf(items)], { ...told, title }).title;
    expect(titled('Council  backs Barrier')).toBe('Council backs barrier');
    expect(titled('Microsoft Word - Document1')).toBeUndefined();
  });
});

describe('a paper with a letterhead', () => {
  const centred = (text: string, middle: number, baseline: number, bold = true): TextItem =>
    item(text, middle - text.length * 2.5, baseline, { bold });
  const letterhead = [
    centred('BỘ NGOẠI GIAO', 130, 40, false),
    centred('VỤ LUẬT PHÁP QUỐC TẾ', 130, 52),
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 350, 40),
    centred('Hà Nội, ngày 28 tháng 10 năm 2025', 350, 52, false),
  ];
  const title = [centred('BÁO CÁO', 250, 90), centred('Về kết quả phiên thảo luận cấp cao', 250, 110)];
  const bodies = [
    ...paragraph('the sea.', 140),
    item('I. Why now', 50, 190, { bold: true }),
    ...paragraph('the bay.', 210),
  ];

  it('has what is bold and centred for a title, and its letterhead column by column', () => {
    const document = markedOfPages([pageOf([...letterhead, ...title, ...bodies])], told);
    expect(document.title).toBe('Về kết quả phiên thảo luận cấp cao');
    const typed = markedOfPages([pageOf([...letterhead, ...title, ...bodies])], {
      ...told,
      isType: (text) => text === 'BÁO CÁO',
    });
    expect(typed.title).toBe('BÁO CÁO Về kết quả phiên thảo luận cấp cao');
    expect(document.heads).toContain('Hà Nội, ngày 28 tháng 10 năm 2025');
    expect(document.parts.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  it('keeps what stands above the title where that is running text', () => {
    const document = markedOfPages([pageOf([...paragraph('the quay.', 40), ...title, ...bodies])], told);
    expect(document.parts[0]).toMatchObject({ kind: 'paragraph' });
    expect(document.heads).toEqual([]);
  });
});

describe('captions by place', () => {
  const of = (caption: TextItem, more: readonly TextItem[] = []) =>
    partsOf([
      pageOf([...paragraph('the sea.', 100), caption, ...more, ...paragraph('the bay.', 400)], {
        pictures: [picture(50, 150, 300, 190)],
      }),
    ]);

  it('takes smaller or slanted lines right below, else right above', () => {
    expect(of(item('The pier at dawn', 60, 352, { size: 8 }))[1]).toMatchObject({ caption: 'The pier at dawn' });
    expect(of(item('The pier at dawn', 60, 352, { italic: true }))[1]).toMatchObject({ caption: 'The pier at dawn' });
    expect(of(item('The pier at dawn', 60, 145, { size: 8 }))[1]).toMatchObject({ caption: 'The pier at dawn' });
  });

  it('takes no running text, nothing wider than the picture, and nothing far off', () => {
    expect(of(item('The pier at dawn', 60, 352))[1]).not.toHaveProperty('caption');
    expect(of(item('The pier at dawn', 300, 352, { size: 8 }))[1]).not.toHaveProperty('caption');
    expect(of(item('The pier at dawn', 60, 375, { size: 8 }))[1]).not.toHaveProperty('caption');
  });

  it('leaves out the same picture at the same place of two pages', () => {
    const logo = { pictures: [picture(50, 20, 80, 60)] };
    const pages = [100, 200].map((top, index) => pageOf(paragraph('the sea.', top), { ...logo, number: index + 1 }));
    expect(partsOf(pages).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });
});

describe('lists with drawn bullets', () => {
  const announced = [
    item('The benches open in:', 50, 100),
    item('Northgate library', 64, 114),
    item('The former bus depot', 64, 128),
  ];

  it('are told by their indent below an announcement', () => {
    expect(partsOf([pageOf([...announced, ...paragraph('the sea.', 150)])])[1]).toMatchObject({
      kind: 'list',
      items: [{ text: 'Northgate library' }, { text: 'The former bus depot' }],
    });
    const stated = announced.map((each) => ({ ...each, text: each.text.replace(':', '.') }));
    expect(partsOf([pageOf([...stated, ...paragraph('the sea.', 150)])]).map(({ kind }) => kind)).not.toContain('list');
  });
});
