import { describe, expect, it } from 'vitest';
import { briefingFrom } from './briefing-from.js';

const shownOf = async (text: string, language: string): Promise<string[]> => {
  const { briefing, errors } = await briefingFrom(text, language);
  expect(errors).toEqual([]);
  return briefing.topics.flatMap(({ heading, label = '', points }) => [
    `${label} | ${heading}`,
    ...points.map((point) => point.text),
  ]);
};

const amending = `# Nghị định 12/2026/NĐ-CP - Sửa đổi, bổ sung một số điều của các nghị định về bến thủy

## Chương I: Sửa đổi, bổ sung Nghị định 45/2023/NĐ-CP (Luật Đường thủy)

### Điều 1. Sửa đổi, bổ sung Điều 7

- Điểm b khoản 1: Chủ bến niêm yết giá vé tại lối lên phà và trên trang điện tử của xã, chậm nhất ba ngày trước khi thu
- Khoản 3: Ủy ban nhân dân cấp xã kiểm tra phao cứu sinh của từng bến hai lần mỗi năm và công khai kết quả kiểm tra

### Điều 2. Sửa đổi Điều 9

- Bãi bỏ quy định chủ bến phải nộp bản giấy của sổ đăng ký phương tiện cho phòng quản lý đô thị

### Điều 3. Sửa đổi, bổ sung Điều 14

- Bãi bỏ khoản 2
- Bãi bỏ điểm c khoản 4

### Điều 4. Sửa đổi Điều 16

- Bãi bỏ thời hạn 20 ngày lấy ý kiến của các hộ ven sông khi mở bến mới trên sông Hậu

### Điều 5. Sửa đổi Điều 21

- Chủ bến gửi hồ sơ mở bến đến Ủy ban nhân dân cấp xã, không gửi qua phòng quản lý đô thị của huyện

### Điều 6. Bổ sung Điều 23a - Vé của học sinh

Giá vé được tính như sau:

- **Học sinh tiểu học**: được miễn vé vào các ngày đi học, khi có thẻ của nhà trường cấp cho năm học đó
- **Học sinh trung học**: trả một nửa giá vé của người lớn, cả khi mang theo xe đạp hoặc xe đạp điện
`;

describe('an act that changes another one', () => {
  it('is told with the name of the act that it changes, over its provisions', async () => {
    const shown = await shownOf(amending, 'vi');
    expect(shown).toContain('Điều 1 | Nghị định 45/2023/NĐ-CP: Sửa đổi, bổ sung Điều 7');
    expect(shown.filter((line) => /Sửa đổi|Bổ sung Điều/u.test(line) && !line.includes('45/2023'))).toEqual([]);
    expect(shown).toContain('Điều 6 – Nghị định 45/2023/NĐ-CP: Bổ sung Điều 23a - Vé của học sinh | Giá vé được tính');
  });

  it('has the act behind its heading where only the words below name it', async () => {
    const provision = (article: string, act: string): string =>
      `### ${article}\n\nSửa đổi, bổ sung Điều 6 ${act} như sau:\n\n- Chủ bến treo bảng giá vé ở lối lên phà và giữ cho bảng giá dễ đọc\n- Chủ bến kiểm tra áo phao của từng chuyến trước khi rời bến`;
    const text = [
      '# Thông tư số 9/2026/TT-BXD về bến khách ngang sông',
      provision('Điều 1. Sửa đổi, bổ sung Điều 6', 'Thông tư số 15/2024/TT-BXD'),
      provision('Điều 2. Sửa đổi, bổ sung Điều 8', 'Thông tư số 21/2023/TT-BXD'),
    ].join('\n\n');
    expect(await shownOf(text, 'vi')).toContainEqual(
      expect.stringContaining('Sửa đổi, bổ sung Điều 6 [Thông tư số 15/2024/TT-BXD]'),
    );
  });

  it('is not told by the numbers of parts alone', async () => {
    expect((await shownOf(amending, 'vi')).filter((line) => /Bãi bỏ (?:khoản|điểm)/u.test(line))).toEqual([]);
  });

  it('names the article where only a part of one is named, and what a title names', async () => {
    const clauses = [
      '1. Sửa đổi, bổ sung khoản 2 như sau:',
      '"2. Chủ bến có các nghĩa vụ sau đây:',
      'a) Treo bảng giá vé ở lối lên phà và giữ bảng giá rõ ràng, dễ đọc cho mọi hành khách;',
      'b) Trang bị đủ áo phao cho hành khách, kể cả trẻ em, và kiểm tra áo phao mỗi tháng một lần."',
      '2. Sửa đổi, bổ sung khoản 5 như sau:',
      '"5. Bến phải đóng cửa trong các trường hợp sau đây:',
      'a) Nước sông lên quá mức báo động hai do đài khí tượng của tỉnh thông báo;',
      'b) Gió mạnh từ cấp sáu trở lên, hoặc sương mù làm tầm nhìn còn dưới một trăm mét."',
    ].join('\n\n');
    const text = `# Thông tư số 8/2026/TT-BXD - Sửa đổi, bổ sung một số điều của Thông tư số 15/2024/TT-BXD quy định về bến khách ngang sông\n\n### Điều 1. Sửa đổi, bổ sung một số khoản tại Điều 4\n\n${clauses}\n\n### Điều 2. Hiệu lực thi hành\n\nThông tư này có hiệu lực thi hành kể từ ngày 10 tháng 6 năm 2026.`;
    expect((await shownOf(text, 'vi')).join('\n')).toContain(
      'Thông tư số 15/2024/TT-BXD, Điều 4: Sửa đổi, bổ sung khoản',
    );
  });
});

const circular = `BỘ XÂY DỰNG

Số: 34/2026/TT-BXD

Hà Nội, ngày 15 tháng 3 năm 2026

THÔNG TƯ

QUY ĐỊNH VỀ VÉ QUA PHÀ TRÊN CÁC TUYẾN SÔNG DO TRUNG ƯƠNG QUẢN LÝ

Căn cứ Luật Giao thông đường thủy nội địa số 23/2004/QH11;

Theo đề nghị của Cục trưởng Cục Đường thủy nội địa;

Bộ trưởng Bộ Xây dựng ban hành Thông tư quy định về vé qua phà trên các tuyến sông do trung ương quản lý.

Điều 1. Phạm vi điều chỉnh

Thông tư này quy định giá vé, cách bán vé và việc miễn, giảm vé qua phà trên các tuyến sông do trung ương quản lý.

Điều 2. Đối tượng áp dụng

Thông tư này áp dụng đối với chủ phà, hành khách và cơ quan quản lý các bến phà trên các tuyến sông ấy.

Điều 3. Giá vé

Giá vé của một hành khách không quá mười nghìn đồng một lượt và được niêm yết ở lối lên phà.

Điều 4. Miễn vé

Học sinh, người khuyết tật và người trên bảy mươi tuổi được miễn vé khi xuất trình giấy tờ có ảnh.

Điều 5. Hiệu lực và trách nhiệm thi hành

1. Thông tư này có hiệu lực kể từ ngày 01 tháng 6 năm 2026.

2. Vé đã bán trước ngày Thông tư này có hiệu lực được dùng đến hết ngày 31 tháng 12 năm 2026.

3. Chánh Văn phòng, Cục trưởng Cục Đường thủy nội địa và các cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Thông tư này./.`;

describe('an act', () => {
  it('is told without what every act says by form: who issues it, and who carries it out', async () => {
    const shown = await shownOf(circular, 'vi');
    expect(shown.filter((line) => /ban hành Thông tư|chịu trách nhiệm thi hành/u.test(line))).toEqual([]);
    expect(shown.join('\n')).toContain('có hiệu lực kể từ ngày 01 tháng 6 năm 2026');
  });
});

describe('the summary of an act', () => {
  const article = (number: number, name: string, ...lines: readonly string[]): string =>
    [`Điều ${number}. ${name}`, ...lines].join('\n\n');
  const fares = article(
    1,
    'Giá vé qua phà',
    'Giá vé của một hành khách không quá mười nghìn đồng một lượt và được niêm yết ở lối lên phà của từng bến.',
    'Chủ phà nộp bảng giá vé cho ủy ban nhân dân xã trước ngày 15 tháng 12 hằng năm và không được tăng giá trong năm.',
  );
  const vests = article(
    2,
    'Áo phao trên phà',
    'Chủ phà phải có đủ áo phao cho mọi hành khách và kiểm tra số áo phao ấy trước mỗi chuyến của phà trong ngày.',
    'Hành khách phải mặc áo phao khi phà rời bến; ai không mặc thì chủ phà phải từ chối chở người ấy qua sông.',
  );
  const logs = article(
    3,
    'Sổ chuyến phà',
    'Chủ phà ghi vào sổ số hành khách, giờ rời bến và giờ cập bến của từng chuyến, và giữ sổ ấy tại bến trong hai năm.',
    'Ủy ban nhân dân xã kiểm tra sổ của từng bến mỗi quý một lần và báo cáo kết quả cho huyện trước ngày 10 của tháng sau.',
  );
  // Shorter, the act would be told whole, without a summary.
  const closing = [
    article(4, 'Hiệu lực thi hành', 'Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2026.'),
    article(
      5,
      'Điều khoản chuyển tiếp',
      'Vé đã bán trước ngày Nghị định này có hiệu lực phải được nhận đến hết ngày 31 tháng 12 năm 2026 trên mọi bến phà.',
    ),
  ];
  const summaryOf = async (...articles: readonly string[]): Promise<string[]> => {
    const text = ['NGHỊ ĐỊNH QUY ĐỊNH VỀ PHÀ KHÁCH NGANG SÔNG', ...articles].join('\n\n');
    const { briefing, errors } = await briefingFrom(text, 'vi', 'long');
    expect(errors).toEqual([]);
    return briefing.topics
      .filter(({ kind }) => kind === 'summary')
      .flatMap(({ points }) => points.map((one) => one.text));
  };

  it('tells what it rules, and of its last articles only from when it holds', async () => {
    const lines = (await summaryOf(fares, vests, logs, ...closing)).join('\n');
    expect(lines).toMatch(/Giá vé|áo phao/);
    expect(lines).not.toContain('Vé đã bán trước ngày');
  });
});

describe('the last line of an act', () => {
  it.each([
    ['Passed by a vote of 5 to 2 on 14 April 2031.', false],
    ['Boats for which a berth was asked before 1 May 2031 stay where they are.', true],
  ])('says who passed it, and no rule: %s', async (line, isShown) => {
    const text = [
      '# Ordinance No. 2031-14 on the quays of Harlow',
      '## Section 1. Duty',
      'The owner of a boat of more than ten metres must moor at the inner quay.',
      '## Section 2. Transition',
      'Boats that lie at the outer quay leave it within a year.',
      line,
    ].join('\n\n');
    expect((await shownOf(text, 'en')).includes(line.replace(/\.$/u, ''))).toBe(isShown);
  });

  it('is not the paper that it issues, which its title names', async () => {
    const text = [
      '# Quyết định ban hành Quy định về quản lý bến thuyền',
      '## Điều 1',
      'Ban hành kèm theo Quyết định này Quy định về quản lý bến thuyền Phù Sa.',
      '## Điều 2',
      'Quyết định này có hiệu lực từ ngày 1 tháng 4 năm 2031 và thay thế Quyết định số 12/2024/QĐ-UBND.',
    ].join('\n\n');
    expect((await shownOf(text, 'vi')).join('\n')).not.toContain('Ban hành kèm theo');
  });
});

describe('what an act sets apart', () => {
  it('is the text that it puts into another act, which nobody says', async () => {
    const text = [
      '# Nghị định 14/2026/NĐ-CP sửa đổi phí neo đậu',
      '## Chương I. Sửa đổi Nghị định 45/2023/NĐ-CP',
      '**Điều 1. Sửa đổi điểm c khoản 5 Điều 8**',
      'Sửa đổi điểm c khoản 5 Điều 8 Nghị định 45/2023/NĐ-CP về bến thủy như sau:',
      '> c) Phà chạy điện: Đến hết ngày 31 tháng 12 năm 2030, mức phí neo đậu lần đầu là 0 đồng.',
      '**Điều 2. Hiệu lực thi hành**',
      'Nghị định này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2027.',
    ].join('\n\n');
    expect((await shownOf(text, 'vi')).join('\n')).toContain('mức phí neo đậu lần đầu là 0 đồng');
  });
});

describe('a formula that an act sets line by line', () => {
  it('is not told by one of its terms', async () => {
    const formula = [
      'Phí neo đậu của năm 2027',
      '=',
      'Phí neo đậu của năm 2026 sau khi được điều chỉnh theo Điều 3',
      '+',
      '20.000 đồng',
    ];
    const text = [
      '# Thông tư 14/2026/TT-BXD về phí neo đậu',
      '**Điều 1. Mức phí**',
      'Phí neo đậu của phà chạy điện được tính như sau:',
      formula.map((line) => `> ${line}`).join('\n'),
      'Phí neo đậu của phà chạy dầu là 40.000 đồng một đêm.',
      '**Điều 2. Hiệu lực thi hành**',
      'Thông tư này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2027.',
    ].join('\n\n');
    const shown = (await shownOf(text, 'vi')).join('\n');
    expect(shown).toContain('40.000 đồng một đêm');
    expect(shown).not.toContain('sau khi được điều chỉnh');
  });
});

describe('the clauses of an article', () => {
  const heading = async (cited: string): Promise<string[]> => {
    const clauses = [
      '1. Phạm vi điều chỉnh',
      `Nghị quyết này quy định mức phí neo đậu theo ${cited} của thành phố.`,
      '2. Đối tượng áp dụng',
      'a) Chủ phương tiện neo đậu quá một đêm tại các bến của thành phố;',
      'b) Chủ bến có giấy phép của Ủy ban nhân dân thành phố.',
    ];
    const text = [
      'NGHỊ QUYẾT',
      'QUY ĐỊNH MỨC PHÍ NEO ĐẬU',
      'Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng',
      ...clauses,
    ];
    const rest = [
      'Điều 2. Mức phí',
      'Mức phí neo đậu là 40.000 đồng một đêm.',
      'Điều 3. Hiệu lực',
      'Có hiệu lực từ ngày 01 tháng 3 năm 2027.',
    ];
    return (await shownOf([...text, ...rest].join('\n\n'), 'vi')).filter((line) => line.includes('Đối tượng áp dụng'));
  };

  it('are called without their numbers, which are cited with the article', async () => {
    expect(await heading('khoản 2 Điều 1')).toEqual([expect.stringMatching(/\| Đối tượng áp dụng$/u)]);
  });
});
