import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';
import { furnitureLines } from './furniture-lines.js';

describe('who came to a meeting', () => {
  it('is procedure, what was decided is not', () => {
    const found = furnitureLines(
      `Present:
- Lan Tran (chair)
- Minh Ho

Decisions
- The board buys two electric boats by June.
- The night line starts in July.`,
      'en',
    );
    expect(found).toEqual(['procedure Present:', 'procedure Lan Tran (chair)', 'procedure Minh Ho']);
  });

  it.each([
    [
      'en',
      'The members who are asked to be in attendance on Monday:',
      ['- Ann Lee', '- Bo Lind (chair)', '- cleo-2', '- Dan Wu', '- Eve Ford'],
    ],
    ['es', 'Lista de asistentes:', ['- Ana Ruiz', '- Luis Vega', '- Eva Soto', '- Juan Mora', '- Inés Paz']],
    ['zh', '拟参会 Harbour Club 列表：', ['- annlee', '- bo-lind', '- cleo2', '- danwu', '- eve_f']],
  ])('is procedure where a line speaks of it above nothing but names: %s', (language, head, names) => {
    const found = furnitureLines(['Harbour Club', '', head, ...names].join('\n'), language);
    expect(found.filter((line) => line.startsWith('procedure'))).toHaveLength(names.length + 1);
  });

  it('is procedure by groups below one heading', () => {
    const found = furnitureLines(
      `BIÊN BẢN HỌP BẾN CẢNG

I. THÀNH PHẦN

Ban quản lý bến:
1. Ông Trần Văn Hậu – Trưởng ban, chủ trì
2. Bà Lê Thị Mận – Phó ban, phụ trách tài chính
3. Ông Võ Bá Lợi – Thành viên

II. NỘI DUNG

1. Cầu bắc đóng cửa từ ngày 3 tháng 5 vì xích neo bị đứt trong trận bão.`,
      'vi',
    );
    expect(found.filter((line) => line.startsWith('procedure'))).toHaveLength(5);
    expect(found.join()).not.toContain('xích neo');
  });

  it('is procedure below a numbered heading, for whom they came and with a stop behind', () => {
    const found = furnitureLines(
      [
        'BIÊN BẢN HỌP BẾN CẢNG',
        '',
        'I. THÀNH PHẦN',
        '1. Chủ bến: ông Trần Văn Hậu, Phó giám đốc Ban quản lý bến Vàm Láng (chủ trì); bà Lê Thị Mận (thư ký).',
        '2. Nhà thầu nạo vét (Công ty Sông Xanh): ông Võ Bá Lợi, chỉ huy trưởng; ông Đỗ Khắc Tâm, phụ trách an toàn.',
        '3. Bà con chủ tàu: ông Phan Văn Đực, Trưởng ban đại diện các chủ tàu của cả hai bến Vàm Láng và Vàm Kinh.',
        '',
        'II. NỘI DUNG',
        'Ông Lợi báo cáo luồng đã thông được sáu trong chín ki-lô-mét, chậm 12 ngày so với kế hoạch.',
      ].join('\n'),
      'vi',
    );
    expect(found.filter((line) => line.startsWith('procedure'))).toHaveLength(4);
  });

  it('is no list of things, and no few names', () => {
    const things = [
      '- Ropes for the quay',
      '- Lamps of the outer gate',
      '- A bell that rings',
      '- Two boats',
      '- Nets',
    ];
    expect(furnitureLines(['The harbour has in attendance:', ...things].join('\n'), 'en')).toEqual([]);
    expect(furnitureLines(['Speakers in attendance are:', '- Ann Lee', '- Bo Lind'].join('\n'), 'en')).toEqual([]);
  });
});

it('a table of who came is procedure, and a table of what was found is not', async () => {
  const table = (rows: readonly string[]): string => ['| PRESENT | Office |', '| --- | --- |', ...rows].join('\n');
  const found = async (rows: readonly string[]): Promise<number> => {
    const { value } = await read({
      bytes: Buffer.from(`# Harbour board\n\n${table(rows)}\n\nThe board buys two boats by June.`),
      name: 'a.md',
      language: 'en',
    });
    return value.furniture.filter(({ kind }) => kind === 'procedure').length;
  };
  expect(await found(['| Ann Lee | Chair |', '| Bo Lind | Clerk |'])).toBe(6);
  expect(await found(['| Ann Lee | She says that the lamps of the outer gate have been dark for a month. |'])).toBe(0);
});

describe('who came besides', () => {
  it('goes on under who came besides, and who did not', () => {
    const lines = [
      '# Harbour board',
      '',
      'Attending:',
      '',
      '- Ann Lee',
      '- Jonas Aas',
      '',
      'Also in attendance were:',
      '',
      '- Mara Lind (clerk)',
      '',
      'Not attending:',
      '',
      '- Tom Hale [proxy = Ann Lee]',
      '',
      'The board heard that the gate will be cut into the dam in May, and asked for a report.',
    ];
    const found = furnitureLines(lines.join('\n'), 'en');
    expect(found).toEqual(
      expect.arrayContaining(['procedure Mara Lind (clerk)', 'procedure Tom Hale [proxy = Ann Lee]']),
    );
  });
});

it('names with small words in them, and one guest alone, are who came', () => {
  const heads = ['Anwesende Mitglieder', 'Jens-Peter Lohr, Marit van Olden, Tim Sand', 'Gäste', 'Kurt Ebel'];
  const told = 'Die Vorsitzende stellte den Haushalt vor, der im Mai beschlossen wird, und bat um Fragen dazu.';
  const found = furnitureLines(`# Sitzung\n\n${heads.join('\n\n')}\n\n${told}\n\n${told}`, 'de');
  expect(found).toEqual(heads.map((line) => `procedure ${line}`));
});

it.each([
  'Protokollantin: Marit van Olden',
  'Die Versammlung wurde um 13:19 Uhr geschlossen.',
  'Die Versammlung wurde geschlossen.',
])('minutes in German say who wrote them, and when they ended: %s', (line) => {
  const told = 'Die Vorsitzende stellte den Haushalt vor, der im Mai beschlossen wird, und bat um Fragen dazu.';
  expect(furnitureLines(`Sitzung\n\n${told}\n\n${line}`, 'de')).toEqual([`procedure ${line}`]);
});
