import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';
import { furnitureLines } from './furniture-lines.js';

const letter = `SỞ GIAO THÔNG CÔNG CHÍNH TỈNH AN HẢI
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 412/SGTCC-KH

An Hải, ngày 18 tháng 5 năm 2026

V/v sửa chữa cầu phao bến Tràm trước mùa mưa

Kính gửi: Ủy ban nhân dân các huyện Tân Phú, Long Điền

Cầu phao bến Tràm hư hỏng ba nhịp, không còn bảo đảm an toàn cho xe trên 3,5 tấn. Sở đề nghị các huyện cấm xe tải qua cầu từ ngày 01 tháng 6 năm 2026 cho đến khi sửa xong.

Các huyện báo cáo kết quả về Sở trước ngày 10 tháng 6 năm 2026 để tổng hợp, trình Ủy ban nhân dân tỉnh xem xét.

Trân trọng./.

Nơi nhận:
- Như trên;
- Giám đốc Sở (để báo cáo);
- Lưu: VT, KH.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
(Đã ký)
Trần Thị Bích Hạnh`;

describe('the furniture of an official letter', () => {
  const found = furnitureLines(letter);

  it('is its motto also where the agency beside it goes on in capitals on the same line', () => {
    const columns = letter.replace(
      /^SỞ[^]*Hạnh phúc/u,
      'SỞ GIAO THÔNG CÔNG CHÍNH          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH AN HẢI MỚI                   Độc lập - Tự do - Hạnh phúc',
    );
    expect(furnitureLines(columns)).toContain('letterhead TỈNH AN HẢI MỚI Độc lập - Tự do - Hạnh phúc');
  });

  it('is its head: agency, motto, number', () => {
    expect(found).toContain('letterhead CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(found).toContain('letterhead Độc lập - Tự do - Hạnh phúc');
    expect(found).toContain('number Số: 412/SGTCC-KH');
  });

  it('leaves the day and the subject, which say when the letter was written and what it is about', async () => {
    const { value } = await read({ bytes: new TextEncoder().encode(letter), name: 'cong-van.txt' });
    expect(value.published).toBe('2026-05-18');
    expect(value.title && value.text.slice(value.title.start, value.title.end)).toBe(
      'V/v sửa chữa cầu phao bến Tràm trước mùa mưa',
    );
  });

  it('is its head in two columns as well, whose lines hold a piece of each, and its subject is whole', async () => {
    const columns = [
      'ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'TỈNH AN HẢI                       Độc lập - Tự do - Hạnh phúc',
      'Số: 412/UBND-KH                 An Hải, ngày 18 tháng 5 năm 2026',
      'V/v sửa chữa cầu phao ở bến',
      'Tràm Chim trước mùa mưa',
      '',
    ].join('\n');
    const text = `${columns}\n${letter.slice(letter.indexOf('Kính gửi'))}`;
    expect(furnitureLines(text)).toContain('letterhead TỈNH AN HẢI Độc lập - Tự do - Hạnh phúc');
    const { title, text: said } = (await read({ bytes: new TextEncoder().encode(text), name: 'a.txt' })).value;
    expect(said.slice(title?.start, title?.end).replace(/\s+/gu, ' ')).toBe(
      'V/v sửa chữa cầu phao ở bến Tràm Chim trước mùa mưa',
    );
  });

  it('is its head too where an article gives the letter behind a lead of its own', async () => {
    const lead =
      '# Công văn 412 về cầu phao bến Tràm\n\nNgày 18 tháng 5, Sở Giao thông có công văn gửi các huyện về việc sửa cầu phao, trong đó yêu cầu mọi việc phải xong trước mùa mưa và báo cáo về sở.\n\n';
    const { value } = await read({
      bytes: new TextEncoder().encode(lead + letter.split('\n').join('\n\n')),
      name: 'cong-van.md',
    });
    const headings = value.sections.flatMap(({ heading }) =>
      heading ? [value.text.slice(heading.start, heading.end)] : [],
    );
    expect(headings.filter((heading) => /CỘNG HÒA|Số:/.test(heading))).toEqual([]);
    const kinds = value.furniture.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['letterhead', 'number']));
  });

  it('is its head too where that was told on one line', () => {
    const line =
      'SỞ GIAO THÔNG Số: 412/SGTCC-KH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập – Tự do – Hạnh phúc An Hải, ngày 18 tháng 5 năm 2026';
    const lead =
      '# Công văn về cầu phao\n\n## Điểm mới\n\nXe tải không được qua cầu từ tháng 6 cho đến khi sửa xong ba nhịp.\n\n## Nội dung';
    const body = 'Cầu phao bến Tràm hư hỏng ba nhịp, không còn bảo đảm an toàn cho xe trên 3,5 tấn qua lại mỗi ngày.';
    expect(furnitureLines([lead, line, body].join('\n\n'))).toContain(`letterhead ${line}`);
    const told = line.replace('SỞ GIAO THÔNG Số: 412/SGTCC-KH', 'Trên mỗi văn bản có dòng');
    expect(furnitureLines([lead, told, body].join('\n\n'))).not.toContain(`letterhead ${told}`);
  });

  it('is whom it is for, and who gets it too', () => {
    expect(found).toContain('addressee Kính gửi: Ủy ban nhân dân các huyện Tân Phú, Long Điền');
    expect(found.filter((line) => line.startsWith('recipients'))).toEqual([
      'recipients Nơi nhận:',
      'recipients Như trên;',
      'recipients Giám đốc Sở (để báo cáo);',
      'recipients Lưu: VT, KH.',
    ]);
  });

  it('is who signs, for whom and as what', () => {
    expect(found.filter((line) => line.startsWith('signature'))).toEqual([
      'signature KT. GIÁM ĐỐC',
      'signature PHÓ GIÁM ĐỐC',
      'signature (Đã ký)',
      'signature Trần Thị Bích Hạnh',
    ]);
  });

  it('is never what it says', () => {
    expect(found.join('\n')).not.toMatch(/hư hỏng|cấm xe tải|báo cáo kết quả/);
  });
});

describe('the furniture of a decision', () => {
  it('is what it is founded on, up to what it decides', () => {
    const found = furnitureLines(`# QUYẾT ĐỊNH

Căn cứ Luật Tổ chức chính quyền địa phương số 65/2025/QH15;

Căn cứ Nghị định số 37/2025/NĐ-CP của Chính phủ;

Theo đề nghị của Giám đốc Sở Giao thông công chính.

Điều 1. Cấm xe tải trên 3,5 tấn qua cầu phao bến Tràm kể từ ngày 01 tháng 6 năm 2026.`);
    expect(found.filter((line) => line.startsWith('legal-basis'))).toHaveLength(3);
    expect(found.join('\n')).not.toContain('Điều 1');
  });

  it('is the agency above it, and the line that enacts', () => {
    const found = furnitureLines(`# Quyết định cấm xe tải

Sở Giao thông vừa ký quyết định cấm xe tải trên 3,5 tấn qua cầu phao bến Tràm trong suốt mùa mưa lũ năm nay, kể từ ngày 1 tháng 6.

GIÁM ĐỐC SỞ GIAO THÔNG

SỞ GIAO THÔNG AN HẢI

Căn cứ Luật Đường bộ số 35/2024/QH15

Căn cứ Nghị định số 37/2025/NĐ-CP của Chính phủ;

QUYẾT ĐỊNH:

Điều 1. Cấm xe tải trên 3,5 tấn qua cầu phao bến Tràm kể từ ngày 01 tháng 6 năm 2026.`);
    expect(found).toEqual([
      'letterhead SỞ GIAO THÔNG AN HẢI',
      'legal-basis Căn cứ Luật Đường bộ số 35/2024/QH15',
      'legal-basis Căn cứ Nghị định số 37/2025/NĐ-CP của Chính phủ;',
      'subject QUYẾT ĐỊNH:',
    ]);
  });

  it('is the signature that was told on one line', () => {
    const body =
      'Cấm xe tải trên 3,5 tấn qua cầu phao bến Tràm kể từ ngày 01 tháng 6 năm 2026 cho đến khi sửa xong cầu.';
    expect(furnitureLines(`${body}\n\n${body}\n\nKT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Trần Thị Bích Hạnh`)).toEqual([
      'signature KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Trần Thị Bích Hạnh',
    ]);
  });

  it('is no sentence that says what follows from a law', () => {
    expect(
      furnitureLines(`Xe tải qua cầu phao

Căn cứ Điều 12 Luật Đường bộ, xe trên 3,5 tấn không được qua cầu phao trong mùa mưa lũ.

Chủ xe vi phạm bị phạt từ 2 đến 4 triệu đồng và phải bồi thường phần cầu bị hư hỏng.`),
    ).toEqual([]);
  });
});

describe('an end that was typed as a table', () => {
  it('is whom it goes to and who signs', async () => {
    const markdown = `# Thông báo tiêm vắc xin

Từ ngày 6 tháng 4, trạm y tế xã tiêm vắc xin bạch hầu miễn phí cho trẻ dưới bảy tuổi vào các buổi sáng trong tuần.

| Nơi nhận: - Như trên; - Lưu: VT. | KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC (Đã ký) Trần Thị Bích Hạnh |
|---|---|
`;
    const { value } = await read({ bytes: new TextEncoder().encode(markdown), name: 'thong-bao.md', language: 'vi' });
    expect(value.furniture.map(({ kind }) => kind)).toEqual(['recipients', 'signature']);
  });
});

describe('a head that was typed as a table', () => {
  it('is letterhead as a whole, and other tables are none', async () => {
    const markdown = `| SỞ Y TẾ AN HẢI Số: 15/TB-SYT | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc An Hải, ngày 3 tháng 4 năm 2026 |
|---|---|

Từ ngày 6 tháng 4, trạm y tế xã tiêm vắc xin bạch hầu miễn phí cho trẻ dưới bảy tuổi vào các buổi sáng trong tuần.

| Trạm | Buổi |
|---|---|
| Hòa Lợi | Thứ ba |
`;
    const { value } = await read({ bytes: new TextEncoder().encode(markdown), name: 'thong-bao.md', language: 'vi' });
    const kinds = value.furniture.map(({ kind, span }) => [kind, value.text.slice(span.start, span.end).slice(0, 12)]);
    expect(kinds).toEqual([
      ['letterhead', 'SỞ Y TẾ AN H'],
      ['letterhead', 'CỘNG HÒA XÃ '],
    ]);
    expect(value.published).toBe('2026-04-03');
  });
});

describe('the furniture of a regulation in Indonesian', () => {
  it('is what led to it and how it was made known, and not what it says', () => {
    const found = furnitureLines(
      `PERATURAN DAERAH NOMOR 4 TAHUN 2026 TENTANG PENYEBERANGAN TELUK AN HAI

DENGAN RAHMAT TUHAN YANG MAHA ESA

Menimbang :

a. bahwa penyeberangan di Teluk An Hai perlu diatur kembali;

b. bahwa untuk itu perlu menetapkan Peraturan Daerah;

Mengingat :

1. Undang-Undang tentang Pelayaran;

2. Undang-Undang tentang Pemerintahan Daerah;

MEMUTUSKAN : Menetapkan : PERATURAN DAERAH TENTANG PENYEBERANGAN.

Pasal 1

Kapal berangkat setiap hari dari pukul lima pagi.

Pasal 2

Peraturan ini mulai berlaku pada tanggal diundangkan. Diundangkan di Jakarta pada tanggal 3 Mei 2026.`,
      'id',
    );
    expect(found).toContain('letterhead DENGAN RAHMAT TUHAN YANG MAHA ESA');
    expect(found.filter((line) => line.startsWith('legal-basis'))).toHaveLength(7);
    expect(found).toContain('closing Diundangkan di Jakarta pada tanggal 3 Mei 2026.');
    expect(found.join('\n')).not.toMatch(/Kapal|mulai berlaku/);
  });
});

describe('the furniture of a law in German', () => {
  it('is where it was printed and who changed it', () => {
    const found = furnitureLines(
      `# Fährverordnung\n\nFundstelle: BGBl I: 2026, 41\n\nZuletzt geändert durch: Art. 2 V v. 3.5.2026 I 12\n\n## § 1 Betrieb\n\nDie Fähre verkehrt täglich von fünf Uhr bis Mitternacht.`,
      'de',
    );
    expect(found).toEqual([
      'credit Fundstelle: BGBl I: 2026, 41',
      'credit Zuletzt geändert durch: Art. 2 V v. 3.5.2026 I 12',
    ]);
  });
});

describe('a letterhead', () => {
  it('that a page says again on one line heads nothing', async () => {
    const body =
      'The harbour board asks every owner to move their boats to the outer quay before the end of the month.';
    const text = `PERMANENT MISSION OF HARLOW\n\nTO THE UNITED NATIONS\n\nSTATEMENT by\n\nMrs Ann Lee\n\nHarbour Master of Harlow at the ninth meeting of the United Nations Lorne 25 September 2026\n\nPERMANENT MISSION OF HARLOW TO THE UNITED NATIONS\n\n21 QUAY STREET, SUITE 7, LORNE Dear President of the League, Ladies and Gentlemen!\n\n${body}\n\n${body}`;
    const { value } = await read({ bytes: new TextEncoder().encode(text), name: 'statement.txt' });
    const lines = value.furniture.map(({ span }) => span.start);
    expect(lines).toContain(text.lastIndexOf('PERMANENT'));
    expect(value.blocks.filter(({ kind }) => kind === 'heading')).toEqual([]);
  });
});

describe('who gets a paper', () => {
  const body = [
    'QUYẾT ĐỊNH VỀ BẾN TRÀM',
    'Điều 1. Giờ mở bến',
    'Bến Tràm mở cửa từ năm giờ sáng đến chín giờ tối, kể cả ngày lễ và ngày nghỉ cuối tuần trong năm.',
    'Điều 2. Trách nhiệm thi hành',
    'Trưởng bến Tràm chịu trách nhiệm thi hành Quyết định này và báo cáo kết quả hằng quý.',
  ];
  const list = [
    '- Thường trực Hội đồng nhân dân;',
    '~ Các xã, phường ven sông,',
    '- Văn phòng Sở Giao thông;',
    'TM. ỦY BAN NHÂN DÂN',
    '- Công báo tỉnh;',
    '- Lưu: VT, KH.',
  ];
  const shown = (lines: readonly string[]): string[] =>
    furnitureLines([...body, ...lines].join('\n\n')).filter((line) => /^(?:recipients|signature)/.test(line));

  it('is known behind its label whatever a scan has made of the lines between', () => {
    const found = shown(['Nơi nhận:', ...list]);
    expect(found).toHaveLength(list.length + 1);
    expect(found).toContain('recipients ~ Các xã, phường ven sông,');
  });

  it('is known by where the paper is kept, where no label stands above', () => {
    const own = list.filter((line) => line.startsWith('-'));
    expect(shown([own.join('\n')])).toEqual(own.map((line) => `recipients ${line.slice(2)}`));
  });

  it('is known by the same where the list was told on one line', () => {
    const line = '- Thường trực Hội đồng nhân dân; - Văn phòng Sở Giao thông; - Công báo tỉnh; - Lưu: VT, KH.';
    expect(shown([line])).toEqual([`recipients ${line.slice(2)}`]);
    expect(shown([line.replace('Lưu: VT, KH', 'Phòng Hạ tầng')])).toEqual([]);
  });

  it('is known where its label ends the paragraph above', () => {
    const own = ['- Thường trực Hội đồng nhân dân;', '- Văn phòng Sở Giao thông.'];
    const last = 'Trưởng phòng Hạ tầng có trách nhiệm kiểm tra bến mỗi tháng một lần. Nơi nhận:';
    expect(shown([last, own.join('\n')])).toEqual(own.map((line) => `recipients ${line.slice(2)}`));
  });

  it('is no list of the paper that is issued with it', () => {
    const found = shown([
      'Nơi nhận:',
      list.join('\n\n'),
      'QUY CHẾ BẾN TRÀM',
      '- Chủ tàu neo đúng chỗ;',
      '- Chủ tàu nộp phí.',
    ]);
    expect(found.filter((line) => line.includes('Chủ tàu'))).toEqual([]);
  });

  it('is no base what a point of an article begins with, nor one that ends below several lines', () => {
    const points = [
      '1. Kế hoạch sử dụng bến:',
      'a) Căn cứ kế hoạch được duyệt, đơn vị quản lý bến lập lịch sử dụng cho từng tháng;',
      'b) Căn cứ lịch sử dụng đã lập, đơn vị quản lý bến giao việc cho từng ca trực.',
    ];
    const base = [
      'Thực hiện Quyết định số 17 ngày 14 tháng 10 năm 2026 của Ủy ban nhân dân tỉnh về chương trình phát triển kinh tế -',
      'xã hội vùng ven sông giai đoạn 2026 - 2030, giai đoạn I: từ năm 2026 đến năm 2028;',
    ];
    const text = [
      'THÔNG TƯ',
      'Quy định việc sử dụng bến phà',
      'Căn cứ Luật Đường thủy ngày 15 tháng 6 năm 2026;',
      ...base,
      'Căn cứ Nghị định số 8 ngày 2 tháng 7 năm 2026;',
      'Điều 1. Sử dụng bến phà',
      ...points,
      'Điều 2. Hiệu lực',
      'Thông tư này có hiệu lực từ ngày ký.',
    ].join('\n\n');
    const bases = furnitureLines(text).filter((line) => line.startsWith('legal-basis'));
    expect(bases).toHaveLength(2 + base.length);
    expect(bases.some((line) => line.includes('kế hoạch được duyệt'))).toBe(false);
  });
});

describe('who signs', () => {
  const vi = [
    'Hội đồng quản lý bến đã xem xét việc sửa cầu phao và thống nhất làm trước mùa mưa năm nay.',
    'Các hộ nộp tiền tại bến.',
  ];
  const en = [
    'The board of the harbour has heard the pilots and will mend the bridge before the autumn.',
    'Households pay at the quay.',
  ];

  it.each([
    ['vi', vi, 'THƯ KÝ (Đã ký) Trần Thị Mai'],
    ['vi', vi, 'CHỦ TRÌ (Đã ký) Lê Văn Hòa'],
    ['en', en, 'Secretary (signed) Ann Lee'],
    ['en', en, 'N. Lee, Chairperson'],
    ['en', en, 'N. Lee, Chairperson T. Osei, Secretary'],
    ['es', en, 'La secretaria, Pilar Gil'],
    ['es', en, 'Vº Bº El presidente, Luis Mora'],
    ['id', en, 'Ketua RT, (ttd) Surya Atmaja'],
  ])('is no part of what a paper says, also on one line (%s): %s', (language, said, line) => {
    expect(
      furnitureLines([...said, ...said.map((one) => one.replace(/\.$/u, ' sau.')), line].join('\n\n'), language),
    ).toContain(`signature ${line}`);
  });
});

it('who signs is a signature in the cells of the last table, and other tables are none', async () => {
  const table = (rows: readonly string[]): string => ['| THƯ KÝ | CHỦ TỌA |', '|---|---|', ...rows].join('\n');
  const signed = async (rows: readonly string[]): Promise<string[]> => {
    const text = `# Biên bản họp\n\nHội đồng thống nhất mua một tàu lạnh 18 tấn, giá 3,4 tỷ đồng, vay ngân hàng 60%.\n\n${table(rows)}`;
    const { value } = await read({ bytes: new TextEncoder().encode(text), name: 'a.md', language: 'vi' });
    return value.furniture
      .filter(({ kind }) => kind === 'signature')
      .map(({ span }) => value.text.slice(span.start, span.end));
  };
  expect(await signed(['| (Đã ký) | (Đã ký) |', '| Trần Thị Mây | Hồ Văn Sửu |'])).toEqual([
    'THƯ KÝ',
    'CHỦ TỌA',
    '(Đã ký)',
    '(Đã ký)',
    'Trần Thị Mây',
    'Hồ Văn Sửu',
  ]);
  expect(await signed(['| ghi biên bản | điều hành cuộc họp |'])).toEqual([]);
});

describe('the furniture of a circular', () => {
  const circular = `GOVERNMENT OF TARN
DIRECTORATE OF HARBOURS

Circular No. 17/2025
Dated: 22 April 2025

To
1. All harbour masters
2. Managements of all private quays

Subject: Inspection of gangways before the season

Sir/Madam,

1. On 3 April 2025 a gangway at Harlow gave way while passengers were boarding, and four of them were hurt.

2. Every gangway that is more than ten years old shall be inspected by the engineer of the district before 31 May 2025.

Yours faithfully,

(Ann Lee)
Director of Harbours

Copy to:
1. The Engineer-in-Chief
2. Office copy`;
  const found = furnitureLines(circular, 'en');

  it('is whom it is sent to, below a line that says no more', () => {
    expect(found).toContain('addressee To');
    expect(found).toContain('addressee All harbour masters');
  });

  it('is who gets a copy', () => {
    expect(found).toContain('recipients Copy to:');
    expect(found).toContain('recipients Office copy');
  });
});
