import { describe, expect, it } from 'vitest';
import { readText } from '../outline/read-text.js';
import { titleTold } from '../told.js';

const body = 'Cầu phao bến Tràm hư hỏng ba nhịp, không còn bảo đảm an toàn cho xe trên 3,5 tấn và cho thuyền qua bến.';
const head = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const titleOf = async (lines: readonly string[], language = 'vi', gap = '\n\n', name?: string) =>
  titleTold(await readText(lines.join(gap), language, name));

describe('the title of a paper that somebody hands in', () => {
  it.each([
    ['(Về việc: Sửa cầu phao)', 'ĐƠN KHIẾU NẠI (Về việc: Sửa cầu phao)'],
    ['(V/v: Sửa cầu phao và bến)', 'ĐƠN KHIẾU NẠI (V/v: Sửa cầu phao và bến)'],
  ])('is what it calls itself, with its subject in brackets: %s', async (subject, title) => {
    expect(await titleOf([...head, 'ĐƠN KHIẾU NẠI', subject, 'Kính gửi: Tòa án nhân dân huyện', body, body])).toBe(
      title,
    );
  });

  it('stands below a date that was left open', async () => {
    const open = '.................. ngày .... tháng .... năm ......';
    const lines = [...head, open, 'ĐƠN ĐỀ NGHỊ SỬA CẦU PHAO', 'Kính gửi: Tòa án nhân dân huyện', body, body];
    expect(await titleOf(lines)).toBe('ĐƠN ĐỀ NGHỊ SỬA CẦU PHAO');
  });
});

describe('the title of a form that has hardly a sentence', () => {
  const fields = ['Họ và tên:', 'Ngày sinh:', 'Nơi sinh:'];

  it.each([['ĐƠN ĐỀ NGHỊ HỖ TRỢ CHI PHÍ'], ['GIẤY GIỚI THIỆU']])(
    'stands above whom it is addressed to: %s',
    async (title) => {
      expect(await titleOf([...head, title, 'Kính gửi: Hiệu trưởng Trường Lái tàu An Hải.', ...fields])).toBe(title);
    },
  );

  it('is its first line without a motto, where nobody is addressed', async () => {
    expect(await titleOf(['ĐƠN ĐỀ NGHỊ HỖ TRỢ CHI PHÍ', ...fields])).toBe('ĐƠN ĐỀ NGHỊ HỖ TRỢ CHI PHÍ');
  });
});

it('a contract is called by what stands in capitals below the motto, whatever stands between', async () => {
  const lines = [
    ...head,
    '———o0o———',
    '…, ngày … tháng … năm …',
    'HỢP ĐỒNG THUÊ BẾN',
    'Số: …/HĐ',
    'Chúng tôi gồm:',
    'Bên A:',
    body,
    body,
  ];
  expect(await titleOf(lines)).toBe('HỢP ĐỒNG THUÊ BẾN');
});

it('a line in square brackets is not what a paper is called', async () => {
  const told =
    'The board let the inner quay to the ferry for ten years, and the outer one to the pilots until next May.';
  expect(await titleOf(['[Adopted as Art. 1 of the old rules]', told, told], 'en')).toBeUndefined();
});

it('of two headings of the first rank, one above the other, the upper is the title', async () => {
  const told =
    'The board let the inner quay to the ferry for ten years, and the outer one to the pilots until next May.';
  const lines = ['Not for circulation', '# THE HARBOUR PROGRAMME', '# BEACON', '## Quays', told, '## Ferries', told];
  expect(await titleOf(lines, 'en', '\n\n', 'a.md')).toBe('THE HARBOUR PROGRAMME');
});

describe('a heading that says no more than what kind of paper it is', () => {
  it.each([['# Đắp bờ bao mùa nước nổi năm 2031 tại xã Tràm'], ['**Đắp bờ bao mùa nước nổi năm 2031 tại xã Tràm**']])(
    'has its subject right below: %s',
    async (subject) => {
      const lines = ['# KẾ HOẠCH', subject, '## I. Mục tiêu', body, '## II. Kinh phí', body];
      expect(await titleOf(lines, 'vi', '\n\n', 'a.md')).toBe('KẾ HOẠCH Đắp bờ bao mùa nước nổi năm 2031 tại xã Tràm');
    },
  );

  it.each([
    ['# REPORT', '## What the dykes held', '## What they cost us', 'en'],
    ['# KẾ HOẠCH', '# I. Mục tiêu của cả năm', '# II. Kinh phí của năm', 'vi'],
  ])('has none in the first of several parts: %s', async (type, first, second, language) => {
    expect(await titleOf([type, first, body, second, body], language, '\n\n', 'a.md')).not.toContain(first.slice(3));
  });

  it('has it in a heading that is not counted, beside others that are', async () => {
    const plan = [
      '# KẾ HOẠCH',
      '## Sửa cầu phao trong năm 2026',
      body,
      '## I. Mục tiêu',
      body,
      '## II. Kinh phí',
      body,
    ];
    expect(await titleOf(plan, 'vi', '\n\n', 'a.md')).toMatch(/^KẾ HOẠCH\s+Sửa cầu phao trong năm 2026$/u);
  });
});

it('who came last is not what minutes are called', async () => {
  const told = 'Zwei von vier Mitgliedern des Vorstands sind da, und die anderen haben am Telefon mit abgestimmt.';
  const lines = ['Anwesende Mitglieder', 'Andre Ewert, Leon Sand', 'Gäste', 'Sven Ott', 'Beschlüsse', told, told];
  expect(await titleOf(lines, 'de')).not.toBe('Sven Ott');
});

describe('the subject of an official paper', () => {
  const paper = (subject: readonly string[]): string[] => [
    'BỘ GIAO THÔNG',
    ...head,
    'Số: 12/2026/TT-BGT',
    'THÔNG TƯ',
    ...subject,
    'Căn cứ Luật Giao thông số 12/2024/QH15;',
    `Bộ trưởng ban hành Thông tư này. ${body}`,
    'Điều 1. Cầu phao',
    body,
  ];

  it('goes on over the lines that it was broken into', async () => {
    const text = paper(['Quy định điều kiện qua cầu phao', 'của xe tải và thuyền', 'Chương trình Bến an toàn']);
    expect(await titleOf(text, 'vi', '\n')).toBe(
      'THÔNG TƯ Quy định điều kiện qua cầu phao của xe tải và thuyền Chương trình Bến an toàn',
    );
  });

  it('may name all the papers that it changes, right above what it is founded on', async () => {
    const long = `Về việc kéo dài thời hạn ${'áp dụng Nghị định số 72/2026/NĐ-CP của Chính phủ về bến và cầu, '.repeat(5)}và thuyền`;
    expect(await titleOf(paper([long]))).toBe(`THÔNG TƯ ${long}`);
  });
});

describe('a title', () => {
  it('is that of an appendix where it is printed by itself', async () => {
    const lines = [
      '# Phụ lục II: Mẫu đơn',
      '(Kèm theo Nghị định số 30/2026/NĐ-CP ngày 5 tháng 3 năm 2026)',
      '## 1. Đơn',
      body,
    ];
    expect(await titleOf(lines)).toBe('Phụ lục II: Mẫu đơn');
  });

  it('is not the first of several parts that are counted', async () => {
    const text = 'The ferry carries more than two thousand passengers a day, twice as many as before the repairs.';
    const lines = ['## I. Overview', text, '## II. Tides', text, '## III. Fees', text];
    expect(await titleOf(lines, 'en', '\n\n', 'a.md')).toBeUndefined();
    expect(await titleOf(lines, 'en')).toBeUndefined();
  });

  it('is the only heading of its rank below a line or two that say for whom it is', async () => {
    const text = 'The ferry carries more than two thousand passengers a day, twice as many as before the repairs.';
    const lines = ['**Draft, not for circulation**', '# The ferry by night', text, '## Tides', text, '## Fees', text];
    expect(await titleOf(lines, 'en', '\n\n', 'a.md')).toBe('The ferry by night');
  });
});

describe('the title of a release', () => {
  const headline = 'Harlow Ferries brings a second boat to the marsh';
  const told =
    'Harlow Ferries will run a second boat to the islands from May, and forty people will work on it in the summer.';

  it.each([
    ['who sends it', ['Harlow Ferries', 'PRESS RELEASE', headline]],
    ['their address', ['Unit 4, Quay Works, Mill Road', 'PRESS RELEASE', headline]],
    ['the place and day', ['PRESS RELEASE', 'Harlow, 3 June 2031', headline]],
    [
      'all of these',
      ['Harlow Ferries', 'Unit 4, Quay Works, Mill Road', 'Harlow, 3 June 2031', 'PRESS RELEASE', headline],
    ],
  ])('is its headline below %s', async (_, lines) => {
    expect(await titleOf([...lines, told, told], 'en')).toBe(headline);
  });

  it('stands below the address in Vietnamese', async () => {
    const own = 'Hải Phà đưa tàu thứ hai ra đảo từ tháng Năm';
    const lines = [
      'CÔNG TY CỔ PHẦN HẢI PHÀ',
      'Lô D3, Khu công nghiệp Bến Tràm, thị xã An Hải',
      'THÔNG CÁO BÁO CHÍ',
      own,
      body,
    ];
    expect(await titleOf(lines)).toBe(own);
  });

  it('is the first line, where that is what happened', async () => {
    const lines = [
      'Harlow Ferries Opens a Second Quay',
      'PRESS RELEASE',
      'A boat to the marsh will run every hour',
      told,
      told,
    ];
    expect(await titleOf(lines, 'en')).toBe('Harlow Ferries Opens a Second Quay');
  });
});

it('a letter is called by the subject below its greeting, where its first line is who sends it', async () => {
  const told =
    'The board shuts the outer gate for a week in January, as both of its chains have to be changed before the spring.';
  const letter = (first: string): string =>
    [
      `# ${first}`,
      'Quay House, 40 Mill Street\nHarlow',
      '14 March 2028',
      'Dear Ms Lee',
      '**Closure of the outer gate, 6 to 11 January**',
      told,
      told,
    ].join('\n\n');
  expect(titleTold(await readText(letter('Harlow Harbour Board'), 'en', 'a.md'))).toBe(
    'Closure of the outer gate, 6 to 11 January',
  );
  expect(titleTold(await readText(letter('Why the outer gate is shut'), 'en', 'a.md'))).toBe(
    'Why the outer gate is shut',
  );
});
