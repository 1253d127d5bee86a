import { describe, expect, it } from 'vitest';
import { readText } from '../outline/read-text.js';

const body =
  'The board heard that the second gate will be cut into the dam in May, and that the ferries will call at the north quay until then.';

const furnitureOf = async (
  lines: readonly string[],
  name = 'a.md',
  language: 'en' | 'vi' = 'en',
): Promise<string[]> => {
  const { text, furniture } = await readText(lines.join('\n'), language, name);
  return furniture.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
};

describe('who came', () => {
  it('stands under further headings, with boxes to tick', async () => {
    const lines = ['# Board', '', '## Attendees', '', 'Add yourself to the list!', ''];
    const groups = [
      '### Core team',
      '',
      '- [x] Ann Lee (AL)',
      '- [ ] Jonas Aas (JA)',
      '',
      '### Town',
      '',
      '- [x] Mara Lind',
    ];
    const found = await furnitureOf([...lines, ...groups, '', '## Gates', '', body]);
    expect(found).toEqual(
      expect.arrayContaining(['procedure Core team', 'procedure [x] Ann Lee (AL)', 'procedure [x] Mara Lind']),
    );
    expect(found).not.toContain('procedure Gates');
  });

  it.each([['AL, JA, ML'], ['Ann Lee, Jonas Aas and Mara Lind']])('is a line: %s', async (names) => {
    expect(await furnitureOf(['# Board', '', '## Attendees', '', names, '', '## Gates', '', body])).toContain(
      `procedure ${names}`,
    );
  });

  it('is a table below notes', async () => {
    const rows = ['| Name | House |', '| --- | --- |', '| Ann Lee | Harbour |', '| Jonas Aas | Town |'];
    const found = await furnitureOf([
      '# Board',
      '',
      '## Attendees',
      '',
      'Sign in by noon.',
      '',
      ...rows,
      '',
      '## Gates',
      '',
      body,
    ]);
    expect(found).toContain('procedure Ann Lee');
  });

  it('is told behind the day on which they met', async () => {
    const met = 'Hôm nay, vào lúc 8 giờ 00 ngày 12 tháng 5 năm 2026, tại nhà văn hóa thôn Đông, chúng tôi gồm có:';
    const people = [
      '1. Ông Trần Văn Nam - Trưởng thôn - Chủ trì',
      '2. Bà Lê Thị Hoa - Thư ký',
      '3. Ông Lê Bình - Hội viên',
    ];
    const rest = [
      'I. Nội dung',
      'Trưởng thôn đọc danh sách các hộ đề nghị xét và tiêu chí chấm điểm của từng hộ trong thôn.',
    ];
    const lines = ['BIÊN BẢN HỌP', 'Về việc sửa cầu phao', met, ...people, ...rest].flatMap((line) => [line, '']);
    expect(await furnitureOf(lines, 'a.txt', 'vi')).toContain('procedure Bà Lê Thị Hoa - Thư ký'.replace('2. ', ''));
    expect((await readText(lines.join('\n'), 'vi', 'a.txt')).published).toBe('2026-05-12');
  });

  it('is none of a list of duties', async () => {
    const duties = ['- President: Leads the meetings.', '- Secretary: Keeps the minutes and the letters of the board.'];
    expect(await furnitureOf(['# Bylaws', '', '## Offices', '', ...duties, '', '## Votes', '', body])).toEqual([]);
  });
});

describe('around a paper', () => {
  it('a mail that was saved as text has a head, which says its subject and its day', async () => {
    const head = ['From: Ann Lee <ann@harbour.example>', 'To: All staff', 'Date: Tue, 12 May 2026 09:12:00 +0000'];
    const { text, title, published } = await readText(
      [...head, 'Subject: New gates', '', 'Dear all,', '', body, '', 'Regards,', 'Ann'].join('\n'),
      'en',
      'a.txt',
    );
    expect([title && text.slice(title.start, title.end), published]).toEqual(['New gates', '2026-05-12']);
  });

  it('those who signed beside each other are no message, and when minutes were written neither', async () => {
    const told =
      'Bến Tràm có hai cầu dẫn mới từ tháng 5, mỗi cầu dài 12 m, theo biểu quyết của 41 trong 48 hộ dân có mặt.';
    const closing = 'Biên bản lập xong lúc 11 giờ 30 phút, thành ba bản có giá trị như nhau.';
    const names = 'Bùi Văn Phát     Lương Ngọc Diệp     Võ Thành Nhơn';
    const offices = 'THƯ KÝ     CHỦ TỌA     ĐẠI DIỆN XÃ';
    const lines = ['BIÊN BẢN HỌP BẾN TRÀM', told, told.replace('hai', 'ba'), closing, offices, names];
    const found = await furnitureOf(
      lines.flatMap((line) => [line, '']),
      'a.txt',
      'vi',
    );
    expect(found).toContain(`procedure ${closing}`);
    expect(found.at(-1)).toMatch(/^signature Bùi Văn Phát\s+Lương Ngọc Diệp\s+Võ Thành Nhơn$/);
  });

  it('a claim of rights, what a clause is founded on and who signed are no message', async () => {
    const act = ['ORDINANCE 14', 'WHEREAS, the bridge needs gates to protect the boats in the harbour; and'];
    const end = [
      'PASSED this 12th day of May, 2026.',
      'Ann Lee, Mayor',
      'ATTEST:',
      'Tom Hall, Town Clerk',
      '© 2026 Town of Harlow',
    ];
    const lines = [...act, 'SECTION 1. Gates', body, 'SECTION 2. Force', body, ...end].flatMap((line) => [line, '']);
    expect(await furnitureOf(lines, 'a.txt')).toEqual([
      `legal-basis ${act[1] ?? ''}`,
      'signature Ann Lee, Mayor',
      'signature ATTEST:',
      'signature Tom Hall, Town Clerk',
      'disclaimer © 2026 Town of Harlow',
    ]);
    expect((await readText(lines.join('\n'), 'en', 'a.txt')).published).toBe('2026-05-12');
  });

  it('a step that says click, years in a row and a chain of arrows lead nowhere', async () => {
    const steps = ['1. Click the green button below the plan.', '2. Wait for the light on the quay.', '3. Go.'];
    const rest = ['1995 1996 1997', '', 'Plan → Build → Open gates:', '', '- the north gate', '- the south gate'];
    expect(await furnitureOf(['# Gates', '', '## How', '', ...steps, '', body, '', ...rest])).toEqual([]);
  });
});
