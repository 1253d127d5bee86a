import { describe, expect, it } from 'vitest';
import { outline } from './outline.js';

const vi =
  'Lần lượt lên bục phát biểu, đại diện các đoàn đều gọi Công ước là một cột mốc của ngoại giao đa phương trong năm nay.';
const en =
  'The council voted on Tuesday night to build a barrier across the mouth of the harbour, after two years of debate.';
const body: Readonly<Record<string, string>> = { vi, en };

/** What a line becomes between two paragraphs of running text, in a text that has no marks. */
const between = (lines: string, language: string): string[] =>
  outline(`${body[language]}\n\n${body[language]}\n\n${lines}\n\n${body[language]} ${body[language]}`, language).slice(
    2,
    -1,
  );

describe('a line that says where in a picture somebody is', () => {
  it.each([
    ['en', 'Ann Lee (left) and Bo Lind sign the contract at the town hall.'],
    ['en', 'Mayor Ann Lee, left, and the harbour master at the new gate.'],
    ['en', 'Harbour master Bo Lind (second from left) shows the gate to visitors.'],
    ['en', 'From left: Ann Lee, Bo Lind and Helen Marsh.'],
    ['vi', 'Thị trưởng Lê An (phải) trao chìa khóa nhà cho các hộ dân.'],
    ['vi', 'Kỹ sư Trần Khải (thứ hai từ trái sang) giới thiệu trạm bơm mới.'],
    ['vi', 'Từ trái sang phải: Lê An, Trần Khải và Đỗ Minh.'],
  ])('is a caption, %s: %s', (language, line) => {
    expect(between(line, language)).toEqual([`figure / caption ${line}`]);
  });

  it.each([
    ['en', 'Doctors took out a kidney (left) and part of the liver in two hours.'],
    ['en', 'With Labour (left) and the Liberals (centre) the council has a majority.'],
    ['en', 'Parties of the Left, Right, and Centre voted for the barrier.'],
    ['en', 'The party (right) lost two seats in the council on Tuesday.'],
    ['en', 'The mayor, who had left, was not asked.'],
    ['en', 'Senator Ann Lee (R) voted for the barrier on Tuesday night.'],
    ['vi', 'Bác sĩ đã cắt bỏ một quả thận (trái) của bệnh nhân trong hai giờ.'],
    ['vi', 'Từ trái sang phải là chiều viết quen thuộc của chữ quốc ngữ.'],
  ])('is none where it stands for something else, %s: %s', (language, line) => {
    expect(between(line, language)).toEqual([`paragraph ${line}`]);
  });
});

describe('a line above a credit and nothing else', () => {
  it.each(['Ông Nam ngày được trở về bến.', 'Bến phà Tràm trong ngày thử phà mới.'])('is its caption: %s', (line) => {
    expect(between(`${line}\n\nẢnh: Quốc Khải`, 'vi')).toEqual([`figure / caption ${line} / credit Ảnh: Quốc Khải`]);
  });

  it('is none where a pronoun stands for somebody whom the line above names', () => {
    expect(between('Ông trong ngày được trở về bến.\n\nẢnh: Quốc Khải', 'vi')).toEqual([
      'paragraph Ông trong ngày được trở về bến.',
      'figure / credit Ảnh: Quốc Khải',
    ]);
  });
});

describe('a line that is a phrase between paragraphs', () => {
  it.each([
    'Chủ tịch Lê An tại trạm bơm số 2.',
    'Các kỹ sư của trạm bơm Bình An.',
    'Trạm bơm mới của Bình An sau trận lũ năm 2017.',
    'Kỹ sư Trần Khải trong phòng máy ở Bình An.',
  ])('is a caption where it names somebody and says nothing: %s', (line) => {
    expect(between(line, 'vi')).toEqual([`figure / caption ${line}`]);
  });

  it.each([
    ['says something', 'Thị trưởng Lê An đã nhận nhà mới.'],
    ['says something without an auxiliary', 'Thị trưởng Lê An yêu cầu kiểm tra lại trạm bơm.'],
    ['names nobody', 'Những ngày dài không ngủ.'],
    ['is the name of a place', 'Bình An.'],
    ['ends in an initial', 'Kỹ sư Trần K.'],
    ['may be a heading', 'Các kỹ sư của trạm bơm Bình An'],
    ['is an item', '1. Các kỹ sư của trạm bơm Bình An.'],
  ])('is none where it %s', (_, line) => {
    expect(between(line, 'vi')).not.toContain(`figure / caption ${line}`);
  });

  it('is none beside short lines', () => {
    const line = 'Các kỹ sư của trạm bơm Bình An.';
    expect(outline(`${vi}\n\nDanh sách khen thưởng\n\n${line}\n\nHai tổ thợ máy.\n\n${vi}`, 'vi')).not.toContain(
      `figure / caption ${line}`,
    );
  });

  it('is none where verbs inflect, since not all of them are known', () => {
    const line = 'Some engineers at the Marsh Lane pumping station.';
    expect(between(line, 'en')).toEqual([`paragraph ${line}`]);
  });
});

describe('a short line among long paragraphs', () => {
  const among = (line: string, count = 6): string[] =>
    outline([vi, vi, line, ...Array<string>(count - 2).fill(`${vi} ${vi}`)].join('\n\n'), 'vi');

  it.each([
    'Lực lượng công binh khám xét các bao tải trên xe.',
    'Trạm bơm chạy thử khi nước lũ tràn qua đê.',
    'Con đập nơi ba học sinh bị nước cuốn.',
  ])('is a caption where it shows a scene: %s', (line) => {
    expect(among(line)).toContain(`figure / caption ${line}`);
  });

  it.each([
    'Thị trưởng đã nhận nhà mới.',
    'Trạm bơm có năm phòng máy.',
    'Hầu hết trạm bơm chạy bằng dầu.',
    'Công an xã yêu cầu kiểm tra lại trạm bơm.',
    'Trạm bơm chạy thử từ ngày 5 tháng 6.',
    'Tuy nhiên, trạm bơm chạy thử rất lâu.',
  ])('is none where it states something: %s', (line) => {
    expect(among(line)).not.toContain(`figure / caption ${line}`);
  });

  it('is none among other short lines', () => {
    const line = 'Lực lượng công binh khám xét các bao tải trên xe.';
    const short = ['Nước lên nhanh.', 'Đê vỡ lúc rạng sáng.', 'Xe cứu hộ tới muộn.'];
    expect(outline([vi, vi, line, vi, ...short, vi].join('\n\n'), 'vi')).not.toContain(`figure / caption ${line}`);
  });
});

describe('a credit on a line of its own', () => {
  it('makes the short line above it a caption where empty lines part all lines', () => {
    expect(between('Trạm bơm được sửa trong đêm.\n\nẢnh: Gia Vũ', 'vi')).toEqual([
      'figure / caption Trạm bơm được sửa trong đêm. / credit Ảnh: Gia Vũ',
    ]);
    expect(between('The gate is mended by night.\n\nPhoto: Ann Lee', 'en')).toEqual([
      'figure / caption The gate is mended by night. / credit Photo: Ann Lee',
    ]);
  });

  it.each([
    ['says what somebody said', 'The mayor said that the gate was old.'],
    ['tells of a deed', 'The mayor had the gate mended, but too late for the storm.'],
    ['leans on what stands before', 'It was mended by night.'],
    ['says that something is not so', 'The gate was not mended by night.'],
    ['is a heading', 'How the gate was mended'],
    ['holds words of somebody', 'For the mayor it is “a disgrace”.'],
  ])('leaves it a line of the text where it %s', (_, line) => {
    expect(between(`${line}\n\nPhoto: Ann Lee`, 'en').some((each) => each.includes(`caption ${line}`))).toBe(false);
  });
});

describe('a credit below a paragraph of prose', () => {
  it.each(['\n\n', '\n'])('leaves it whole, however short the author writes', (gap) => {
    const prose = ['The yard moves to the north bank in June.', 'The pier was built in 1931 and holds two cars.'];
    const [first = '', second = ''] = prose;
    const told = outline([first, second, first, second, 'Photo: Ann Lee', second, first].join(gap), 'en');
    expect(told.filter((line) => line.startsWith('figure'))).toEqual(['figure / credit Photo: Ann Lee']);
  });
});

describe('a credit in a text whose paragraphs no empty lines part', () => {
  const below = (above: string): string[] =>
    outline([en, en, above, 'Photo: Ann Lee', `${en} ${en}`].join('\n'), 'en').slice(2, -1);

  it.each(['The gate by night', 'The gate is mended by night.'])('takes a line above it: %s', (line) => {
    expect(below(line)).toEqual([`figure / caption ${line} / credit Photo: Ann Lee`]);
  });

  it('takes no paragraph of prose', () => {
    const prose = 'The yard moves to the north bank in June. The mayor wants it open by May.';
    expect(below(prose)).toEqual([`paragraph ${prose}`, 'figure / credit Photo: Ann Lee']);
  });
});

describe('a caption that was run into the paragraph above its credit', () => {
  const caption = 'Sân trạm bơm ngập khoảng 30 cm.';

  it('is parted from it', () => {
    expect(between(`${vi} ${caption}\n\nẢnh: Gia Vũ`, 'vi')).toEqual([
      `paragraph ${vi}`,
      `figure / caption ${caption} / credit Ảnh: Gia Vũ`,
    ]);
  });

  it.each([
    ['tells of a deed', 'Xã đã mở lại trạm bơm số hai.'],
    ['says that something is not so', 'Xã chưa mở lại trạm bơm số hai.'],
    ['points back', 'Sân trạm bơm này ngập khoảng 30 cm.'],
    ['says on which day it was', 'Tối 13/11, nước tràn vào sân trạm bơm.'],
    ['says what somebody said', 'Ông Nam nói trạm bơm đã cũ.'],
    ['is as long as one of the text', `${vi} ${vi}`.replaceAll('. ', ', ')],
  ])('is none where it %s', (_, line) => {
    expect(between(`${vi} ${line}\n\nẢnh: Gia Vũ`, 'vi')[0]).toBe(`paragraph ${vi} ${line}`);
  });

  it('is none where not all verbs are known, since any sentence of prose may be one', () => {
    const prose = `${en} The yard moves to the north bank in June.`;
    expect(between(`${prose}\n\nPhoto: Ann Lee`, 'en')).toEqual([
      `paragraph ${prose}`,
      'figure / credit Photo: Ann Lee',
    ]);
  });

  it('is none above a credit whose mark has a place for one', () => {
    expect(between(`${vi} ${caption}\n\n| Ảnh: Gia Vũ`, 'vi')[0]).toBe(`paragraph ${vi} ${caption}`);
  });

  it('is none above the source that a text ends in', () => {
    expect(outline(`${vi}\n\n${vi} ${caption}\n\nNguồn: Gia Vũ`, 'vi')[1]).toBe(`paragraph ${vi} ${caption}`);
  });

  it('is none in the first line, which is the message', () => {
    expect(outline(`${vi} ${caption}\n\nẢnh: Gia Vũ\n\n${vi}`, 'vi')[0]).toBe(`paragraph ${vi} ${caption}`);
  });
});

describe('a line of a few words that tells what is seen behind its first word and a colon', () => {
  const prose: Readonly<Record<string, string>> = {
    vi: 'Sân trạm bơm ngập khoảng 30 cm.',
    en: 'The yard moves to the north bank in June.',
  };
  const paragraphs = (language: string): [string, string][] => [
    ['a paragraph of one sentence', prose[language] ?? ''],
    ['a paragraph of prose', `${body[language]} ${prose[language]}`],
  ];

  it.each([
    ['en', 'Pictured here: Ann Lee'],
    ['en', 'Pictured: Ann Lee at the pier'],
    ['en', 'In the picture: the north pier'],
    ['en', 'Photo: Ann Lee at the pier'],
    ['en', 'Photo: Ann Lee in winter'],
    ['de', 'Im Bild: Ann Lee'],
    ['vi', 'Trong ảnh: Lê An'],
    ['vi', 'Hình minh họa: cần cẩu hạ cánh cống'],
    ['vi', 'Ảnh: Lê An tại cống số ba'],
  ])('is a caption by itself, %s: %s', (language, line) => {
    for (const [, above] of paragraphs(language === 'vi' ? 'vi' : 'en'))
      for (const gap of ['\n\n', '\n']) {
        const first = body[language === 'vi' ? 'vi' : 'en'] ?? '';
        const told = outline([first, first, above, line, `${first} ${first}`].join(gap), language);
        expect(told.slice(2, -1)).toEqual([`paragraph ${above}`, `figure / caption ${line}`]);
      }
  });

  it.each([
    ['en', 'Photo: Ann Lee for the Herald'],
    ['en', 'Photo: Ann Lee on Unsplash'],
    ['en', 'Photo: the harbour board'],
    ['en', 'Source: Ministry of Ports'],
    ['vi', 'Hình minh họa: Gia Vũ'],
    ['vi', 'Hình minh họa: nguồn Internet'],
    ['vi', 'Ảnh: Công an tỉnh cung cấp'],
    ['vi', 'Nguồn: Bộ Tài chính'],
  ])('is a credit where it may name the maker, %s: %s', (language, line) => {
    expect(between(line, language)).toEqual([`figure / credit ${line}`]);
  });

  it('keeps its own credit, and takes one from below', () => {
    const caption = 'Pictured here: Ann Lee at the pier.';
    const told = [`figure / caption ${caption} / credit Photo: Bo Lind`];
    expect(between(`${caption} Photo: Bo Lind`, 'en')).toEqual(told);
    expect(between(`${caption}\n\nPhoto: Bo Lind`, 'en')).toEqual(told);
  });

  it('is none where it goes on for sentences', () => {
    const line = 'In this picture: the pier. The mayor likes it. The council does not. Nobody was asked.';
    expect(between(line, 'en')[0]).toBe(`paragraph ${line}`);
  });

  it('opens with its word, which stands for nothing in brackets', () => {
    const line = 'The first beam was lifted by mayor Ann Lee (pictured).';
    expect(between(line, 'en')).toEqual([`paragraph ${line}`]);
  });
});

describe('a caption that was run into the paragraph below', () => {
  it('is parted from it where it says where somebody is', () => {
    const caption = 'Thị trưởng Lê An (phải) tại trạm bơm.';
    expect(between(`${caption} ${vi}`, 'vi')).toEqual([`figure / caption ${caption}`, `paragraph ${vi}`]);
  });

  it('is parted from it where another caption says the same', () => {
    const caption = 'Trạm bơm số hai chạy thử trong đêm.';
    expect(between(`${caption} ${vi}\n\n${vi}\n\n| ${caption}`, 'vi')).toEqual([
      `figure / caption ${caption}`,
      `paragraph ${vi}`,
      `paragraph ${vi}`,
      `figure / caption ${caption}`,
    ]);
  });

  it('is left where the article opens with it, or tells of a deed', () => {
    const message = 'Trạm bơm số hai chạy thử trong đêm.';
    const opening = `Trạm bơm số hai\n\n${message} ${vi}\n\n${vi}\n\n| ${message}\n\n${vi}`;
    expect(outline(opening, 'vi')[1]).toBe(`paragraph ${message} ${vi}`);
    const deed = 'Thành phố đã mở lại trạm bơm số hai.';
    expect(between(`${deed} ${vi}\n\n${vi}\n\n| ${deed}`, 'vi')[0]).toBe(`paragraph ${deed} ${vi}`);
  });

  it('is left where only a few words are the same, or it stands further on', () => {
    const short = 'Trạm bơm chạy thử.';
    expect(between(`${short} ${vi}\n\n| ${short}`, 'vi')[0]).toBe(`paragraph ${short} ${vi}`);
    const caption = 'Thị trưởng Lê An (phải) tại trạm bơm.';
    expect(between(`${vi} ${caption} ${vi}`, 'vi')).toEqual([`paragraph ${vi} ${caption} ${vi}`]);
  });
});

describe('a line that opens with what a picture is called and its number', () => {
  it.each([
    ['en', 'Fig. 2: Weighing the nets at the north pier, May 2031'],
    ['en', 'Figure 3. Nets drying behind the new fish hall'],
    ['vi', 'Hình 1. Bà con gỡ lưới trên bến Đông sáng mùng ba'],
    ['vi', 'Biểu đồ 2: Sản lượng cá của năm bến trong năm'],
  ])('is a caption, %s: %s', (language, line) => {
    expect(between(line, language)).toEqual([`figure / caption ${line}`]);
  });

  it.each([
    ['en', 'Figure 3 shows how the nets dry behind the new fish hall.'],
    ['en', 'Slide 4: Costs'],
    ['vi', 'Hình thức 2: bà con gỡ lưới trên bến Đông sáng mùng ba.'],
  ])('is none where it tells of it or names little, %s: %s', (language, line) => {
    expect(between(line, language).join()).not.toContain('caption');
  });
});
