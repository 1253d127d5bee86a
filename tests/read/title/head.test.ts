import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';

const headOf = async (text: string, name = 'text.md') => {
  const { value } = await read({ bytes: new TextEncoder().encode(text), name });
  return {
    title: value.title && value.text.slice(value.title.start, value.title.end).replace(/\s+/g, ' '),
    published: value.published,
  };
};

const vi =
  'Cầu phao bến Tràm hư hỏng ba nhịp, không còn bảo đảm an toàn cho xe trên 3,5 tấn, nên phải sửa chữa trước mùa mưa lũ năm nay.';
const en =
  'The Tram ferry carries more than two thousand passengers a day, twice as many as before the repairs, and runs until midnight.';

describe('the title of an official paper', () => {
  it('is what it calls itself, with what it is about', async () => {
    const head = await headOf(
      `SỞ GIAO THÔNG AN HẢI\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nAn Hải, ngày 18 tháng 5 năm 2026\n\nTHÔNG BÁO\n\nVề việc cấm xe tải qua cầu phao bến Tràm\n\n${vi}\n\n${vi}`,
      'thong-bao.txt',
    );
    expect(head).toEqual({ title: 'THÔNG BÁO Về việc cấm xe tải qua cầu phao bến Tràm', published: '2026-05-18' });
  });

  it('is so where no head stands above', async () => {
    const { title } = await headOf(`CÔNG ĐIỆN\n\nV/V ỨNG PHÓ MƯA LŨ TẠI BẾN TRÀM\n\n${vi}\n\n${vi}`, 'cong-dien.txt');
    expect(title).toBe('CÔNG ĐIỆN V/V ỨNG PHÓ MƯA LŨ TẠI BẾN TRÀM');
  });

  it('may be called after what there are offices of, and not after the office that issues it', async () => {
    const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/2031/QH20';
    const rest = `Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\n\nChương I\n\nBẾN PHÀ\n\nĐiều 1. Cầu phao\n\n${vi}\n\n${vi}`;
    const law = await headOf(`QUỐC HỘI\n\n${motto}\n\nLUẬT\n\nTHANH TRA\n\n${rest}`, 'luat.txt');
    expect(law.title).toBe('LUẬT THANH TRA');
    const decision = await headOf(
      `BỘ GIAO THÔNG\n\n${motto}\n\nQUYẾT ĐỊNH\n\nBỘ TRƯỞNG BỘ GIAO THÔNG\n\n${rest}`,
      'qd.txt',
    );
    expect(decision.title ?? '').not.toContain('BỘ TRƯỞNG');
  });

  it.each(['', '# '])('is never its type alone: "%s"', async (mark) => {
    expect((await headOf(`${mark}KẾ HOẠCH\n\n${vi}\n\n${vi}`)).title).toBeUndefined();
    const { title } = await headOf(`${mark}KẾ HOẠCH\n\nSỬA CHỮA CẦU PHAO BẾN TRÀM\n\n${vi}\n\n${vi}`);
    expect(title).toBe('KẾ HOẠCH SỬA CHỮA CẦU PHAO BẾN TRÀM');
  });

  it('is no chapter that stands below its type', async () => {
    const { title } = await headOf(
      `QUY CHẾ\n\nCHƯƠNG II\n\nGIỜ CHẠY PHÀ\n\nĐiều 4. Giờ chạy\n\n${vi}\n\n${vi}`,
      'quy-che.txt',
    );
    expect(title ?? '').not.toContain('QUY CHẾ CHƯƠNG');
  });

  it('is its type with its chapter, where no other chapter stands there', async () => {
    const chapter = (number: string, name: string) => `Chương ${number}\n\n${name}\n\nĐiều 4. Sửa cầu\n\n${vi}`;
    const one = `NGHỊ ĐỊNH\n\n${chapter('III', 'CẦU PHAO VÀ BẾN PHÀ')}`;
    expect((await headOf(one, 'nd.txt')).title).toBe('NGHỊ ĐỊNH Chương III CẦU PHAO VÀ BẾN PHÀ');
    const two = `${one}\n\n${chapter('IV', 'PHÍ QUA PHÀ')}`;
    expect((await headOf(two, 'nd.txt')).title).toBe('NGHỊ ĐỊNH');
  });

  it('may be in capitals on two lines, the second of which opens with a word that joins', async () => {
    const text = `ADDRESS OF THE HARBOUR MASTER TO THE NINTH MEETING\n\nOF THE BOARD OF THE PORT OF HARLOW\n\n${en}\n\n${en}`;
    expect((await headOf(text, 'a.txt')).title).toBe(
      'ADDRESS OF THE HARBOUR MASTER TO THE NINTH MEETING OF THE BOARD OF THE PORT OF HARLOW',
    );
  });

  it('is the heading that nothing stands below but the next one', async () => {
    const { title } = await headOf(
      `Kết luận số 12-KL/HU\n\nII. MỤC TIÊU\n\n1. Đến năm 2030\n\n- ${vi}\n\n- ${vi}`,
      'a.txt',
    );
    expect(title).toBe('Kết luận số 12-KL/HU');
  });

  it('is the subject behind the number, and the date may follow both', async () => {
    const head = await headOf(
      `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc\n\nSố: 412/SGT-KH V/v sửa chữa cầu phao\n\nAn Hải, ngày 3 tháng 6 năm 2026\n\nKính gửi: Các huyện\n\n${vi}`,
    );
    expect(head).toEqual({ title: 'V/v sửa chữa cầu phao', published: '2026-06-03' });
  });

  it('is the subject with the line that it was broken on, above whom the letter is sent to', async () => {
    const head = (addressee: string) =>
      headOf(
        `SỞ GIAO THÔNG                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH AN HẢI                      Độc lập - Tự do - Hạnh phúc\nSố: 412/SGT-KH\nV/v sửa chữa cầu phao\nBến Tràm trước mùa mưa\n\n${addressee}\n\n${vi}\n\n${vi}`,
        'a.txt',
      );
    expect((await head('Kính gửi: Các huyện')).title?.replace(/\s+/gu, ' ')).toBe(
      'V/v sửa chữa cầu phao Bến Tràm trước mùa mưa',
    );
  });

  it('is the name of a law above its first chapter', async () => {
    const { title } = await headOf(
      `LUẬT ĐƯỜNG THỦY\n\nChương I\n\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi điều chỉnh\n\n${vi}\n\nĐiều 2. Đối tượng áp dụng\n\n${vi}`,
      'luat.txt',
    );
    expect(title).toBe('LUẬT ĐƯỜNG THỦY');
  });

  it('is none where a letter names no subject', async () => {
    expect(await headOf(`Kính gửi: Công ty Phà An Hải.\n\n(Địa chỉ: 12 Bến Tràm)\n\n${vi}\n\n${vi}`)).toEqual({
      title: undefined,
      published: undefined,
    });
  });
});

describe('the title of any other article', () => {
  it.each([
    ['an embargo line', 'FOR IMMEDIATE RELEASE'],
    ['a date', 'May 3, 2026'],
    ['the kind of paper', 'Press release'],
    ['a line in brackets', '(Provisional translation)'],
  ])('is not %s above it', async (_, line) => {
    expect((await headOf(`${line}\n\nTram ferry reopens\n\n${en}\n\n${en}`, 'release.txt')).title).toBe(
      'Tram ferry reopens',
    );
    expect((await headOf(`# ${line}\n\n## Tram ferry reopens\n\n${en}\n\n${en}`)).title).toBe('Tram ferry reopens');
  });

  it('stands behind a line that says when it may be told', async () => {
    const head = await headOf(`FOR IMMEDIATE RELEASE: Tram ferry reopens\n\n${en}\n\n${en}`, 'a.txt');
    expect(head.title).toBe('Tram ferry reopens');
  });

  it.each([
    ['“The river is open again”', '“The river is open again”'],
    ["' The river is open again '", "'The river is open again'"],
    ["' Open ' is the river again", "'Open' is the river again"],
  ])('may be a quotation, or open with one: %s', async (line, title) => {
    expect((await headOf(`${line}\n\n${en}\n\n${en}`, 'a.txt')).title).toBe(title);
  });

  it('may hold a date', async () => {
    const head = await headOf(`# 31 May, 2026 Meeting Notes\n\n${en}`);
    expect(head.title).toBe('31 May, 2026 Meeting Notes');
  });

  it('may stand far above its text, where only whom to ask stands between', async () => {
    const contact =
      'Contact:\n\nLan Tran\n\nOffice: 714-347-8408\n\nMinh Ho\n\nOffice: 714-347-8405\n\nCell: 714-323-4486\n\n';
    const head = await headOf(
      `Tram ferry reopens\n\nFor immediate release\n\nMay 3, 2026\n\n${contact}${en} ${en}`,
      'a.txt',
    );
    expect(head).toEqual({ title: 'Tram ferry reopens', published: '2026-05-03' });
  });
});

describe('the date of an article', () => {
  it.each([
    ['a dateline', `AN HAI, May 3, 2026 – ${en}`, '2026-05-03'],
    ['a dateline with the day first', `May 3, 2026 (AN HAI) — ${en}`, '2026-05-03'],
    ['a dateline without a year', `AN HAI, May 3 – ${en}`, '--05-03'],
    ['a line at its head', `Alignment\n\nJan 14, 2024\n\nRead the paper\n\n${en}`, '2024-01-14'],
    ['none', en, undefined],
  ])('is that of %s', async (_, body, published) => {
    expect((await headOf(`# Tram ferry reopens\n\n${body}\n\n${en}`)).published).toBe(published);
  });

  it.each([
    ['Ferry board meeting 2026-05-03', '2026-05-03'],
    ['Lan Tran--The ferries--May 3, 2026', '2026-05-03'],
    ['New fares from May 3, 2026', undefined],
    ['Giá vé mới từ 3/5/2026', undefined],
  ])('is that which the title "%s" ends in, unless something only begins then', async (title, published) => {
    expect((await headOf(`# ${title}\n\n${title.startsWith('Giá') ? vi : en}`)).published).toBe(published);
  });

  it('is the day of a meeting', async () => {
    const { published } = await headOf(
      `# Biên bản họp ban điều hành bến phà\n\nThời gian: 14 giờ 00, ngày 18 tháng 5 năm 2026\n\nChủ trì: Lan Trần\n\n${vi}`,
    );
    expect(published).toBe('2026-05-18');
  });
});

describe('the title of a paper whose form tells where it stands', () => {
  it('is who held a speech, and the occasion below', async () => {
    const head = await headOf(
      `Deputy Harbour Minister of An Hai\n\nMr. Tran Van Nam\n\nGeneral debate of the 12th Delta Assembly, Tram, September 2026\n\nMr. President,\n\nLadies and gentlemen,\n\n${en}\n\n${en}`,
      'speech.txt',
    );
    expect(head).toEqual({
      title:
        'Deputy Harbour Minister of An Hai Mr. Tran Van Nam General debate of the 12th Delta Assembly, Tram, September 2026',
      published: '2026-09',
    });
  });

  it('is the theme of a speech where one stands above', async () => {
    const { title } = await headOf(
      `A river that carries everyone\n\nRemarks at the Delta Assembly\n\nLadies and gentlemen,\n\n${en}\n\n${en}`,
      'speech.txt',
    );
    expect(title).toBe('A river that carries everyone');
  });

  it('is what stands behind the words that release it', async () => {
    const { title } = await headOf(
      `Contact: Ann Lee\n\nTram Port Authority\n\n214-653-3600 (Office)\n\nFor Immediate Release: Ferry Back in Service\n\n${en}\n\n${en}`,
      'release.txt',
    );
    expect(title).toBe('Ferry Back in Service');
  });

  it('is what a page says again below the name of its site', async () => {
    const { title } = await headOf(
      `Ferry Back in Service - Tram Post\n\nSkip to content\n\nSearch\n\nFerry Back in Service\n\nAuthor\n\n${en}\n\n${en}`,
      'page.txt',
    );
    expect(title).toBe('Ferry Back in Service');
  });

  it('is no numbered heading that opens a text', async () => {
    expect((await headOf(`## 1. Fees\n\n${en}\n\n## 2. Fines\n\n${en}`, 'rules.txt')).title).toBeUndefined();
  });

  it('is a heading of any level that opens a text', async () => {
    const { title } = await headOf(`## Mooring rules\n\n${en}\n\n## Fees\n\n${en}`, 'rules.txt');
    expect(title).toBe('Mooring rules');
  });

  it('is no chapter, nor what a chapter is called', async () => {
    const { title } = await headOf(
      `THÔNG TƯ\n\nChương I\n\nNHỮNG QUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n\n${vi}\n\nĐiều 2. Đối tượng\n\n${vi}`,
      'thong-tu.txt',
    );
    expect(title).toBe('THÔNG TƯ');
  });

  it('is the line in capitals above where and when a wire was sent, though that has numbers alone', async () => {
    const rows = ['TRAM, March 11 - Shr 14.5p vs 11.0p', 'Div 3.10p vs 2.60p', 'Pre-tax profit 41.7 mln vs 30.2 mln'];
    const text = `TRAM FERRIES PLC <TRFL.L> 1986 YEAR\n\n${rows.join('\n\n')}`;
    expect((await headOf(text, 'wire.txt')).title).toBe('TRAM FERRIES PLC <TRFL.L> 1986 YEAR');
    const { value } = await read({ bytes: new TextEncoder().encode(text), name: 'wire.txt' });
    expect(value.blocks.map(({ span }) => value.text.slice(span.start, span.end))).toContain(rows[0]);
  });

  it('is no office above a chapter', async () => {
    const { title } = await headOf(
      `SỞ GIAO THÔNG\n\nCHƯƠNG II: TỔ CHỨC THỰC HIỆN\n\nI. Giải pháp\n\n${vi}\n\nII. Kinh phí\n\n${vi}`,
      'ke-hoach.txt',
    );
    expect(title).not.toBe('SỞ GIAO THÔNG');
  });

  it('is no paragraph that ends in a question', async () => {
    const { title } = await headOf(
      `ANN LEE. Thank you, Chair. Ann Lee of the Tram Post. Why does the ferry stop at ten?\n\nCHAIR NAM. ${en}\n\nBO TRAN. Bo Tran, Delta News. Will fares rise?\n\nCHAIR NAM. ${en}`,
      'press.txt',
    );
    expect(title).toBeUndefined();
  });

  it('is marked, though only numbered paragraphs stand below', async () => {
    const { title } = await headOf(`# Mooring rules\n\n## Fees\n\n(1) ${en}\n\n(2) ${en}`, 'rules.txt');
    expect(title).toBe('Mooring rules');
  });

  it('may end in a date behind the day of the week', async () => {
    const { published } = await headOf(
      `Conferencia de prensa del puerto | Miércoles 27 de noviembre, 2026\n\nEl transbordador lleva a más de dos mil pasajeros cada día, el doble que antes de las obras, y funciona hasta la medianoche.\n\nLa autoridad del puerto no espera que suban las tarifas este año, aunque el combustible es más caro que antes.`,
      'conferencia.txt',
    );
    expect(published).toBe('2026-11-27');
  });
});

describe('the title of a form', () => {
  const form = `V/v xin neo đậu đối với ghe của ông/bà . . . . . . . . .\n\n${vi}\n\n${vi}`;

  it('is the one that the page gives it, not a line of it with a blank', async () => {
    expect((await headOf(`# Mẫu đơn xin neo đậu\n\nSố: /BT\n\n${form}`, 'don.txt')).title).toBe('Mẫu đơn xin neo đậu');
    expect((await headOf(`Số: 12/BT-KH\n\n${form}`, 'don.txt')).title ?? '').not.toContain('. . .');
  });
});
