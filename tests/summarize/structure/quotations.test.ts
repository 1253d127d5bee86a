import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/summarize/annotate/structure/quotations/quotations.js';
import { readingFrom, textOf } from './attribution-reading.js';

const quoted = (language: string, ...paragraphs: string[]) => {
  const reading = readingFrom(language, paragraphs);
  return findQuotations(reading).map(({ text, speaker, sentence }) => ({
    text: textOf(reading, text),
    name: textOf(reading, speaker?.name),
    role: textOf(reading, speaker?.role),
    sentence,
  }));
};

describe('quotations', () => {
  it.each([
    ['en', '“Nobody asked them whether it was convenient,” said Luis Ortega.'],
    ['en', '"Nobody asked them whether it was convenient," said Luis Ortega.'],
    ['fr', '« Nobody asked them whether it was convenient », dit Luis Ortega.'],
    ['de', '„Nobody asked them whether it was convenient“, sagt Luis Ortega.'],
  ])('are found in the marks of %s', (language, sentence) => {
    expect(quoted(language, sentence)).toMatchObject([
      { text: 'Nobody asked them whether it was convenient', name: 'Luis Ortega' },
    ]);
  });

  it('are none where they are terms or titles', () => {
    expect(quoted('vi', 'Lãnh 14 năm tù vì bán đất dự án “ma”.')).toEqual([]);
    expect(quoted('vi', 'Tỉnh phát động chương trình “Nâng Bước Em Tới Trường Năm Nay” từ tháng 9.')).toEqual([]);
    expect(quoted('vi', 'Việc này đẩy phường vào cảnh “khó ăn khó nói với dân” suốt tháng.')).toEqual([]);
  });

  it('have their speaker before, behind and between', () => {
    expect(quoted('vi', 'Đại tá Lê Hữu Phúc, Chỉ huy trưởng, nói: “Chúng tôi sẽ không dừng tìm kiếm.”')).toMatchObject([
      { text: 'Chúng tôi sẽ không dừng tìm kiếm.', name: 'Lê Hữu Phúc', role: 'Chỉ huy trưởng' },
    ]);
    expect(quoted('vi', '“Nước lên nhanh đến mức không kịp chạy”, bà Hồ Thị Lài, 71 tuổi, kể lại.')).toMatchObject([
      { name: 'Hồ Thị Lài' },
    ]);
    expect(
      quoted('en', '“If one page of it is false,” said Rafael Mendes, “you do not trust the others.”'),
    ).toMatchObject([
      { text: 'If one page of it is false', name: 'Rafael Mendes' },
      { text: 'you do not trust the others.', name: 'Rafael Mendes' },
    ]);
  });

  it.each([
    [
      'en',
      '“The piers are sound and will hold for years,” Ann Lee, director of research for Harlow Ferries said.',
      'Ann Lee',
      'director of research for Harlow Ferries',
    ],
    [
      'en',
      '“The piers are sound and will hold for years,” said Ann Lee at Harlow Ferries.',
      'Ann Lee',
      'Harlow Ferries',
    ],
    ['en', '“The piers are sound and will hold for years,” said Ann Lee, 41, of Lower Harlow.', 'Ann Lee', undefined],
    ['en', '“The piers are sound and will hold for years,” said Ann Lee of Monday.', 'Ann Lee', undefined],
    [
      'vi',
      '“Có rất nhiều trở ngại khi mua một tấm lụa”, Takeo Yamada, phó chủ tịch Hiệp hội Lụa và là chủ một xưởng may cho biết.',
      'Takeo Yamada',
      'phó chủ tịch Hiệp hội Lụa',
    ],
    [
      'vi',
      '“Chúng tôi phải thắng trận này”, đội trưởng Nguyễn Minh Tâm của CLB Sông Trà nói.',
      'Nguyễn Minh Tâm',
      'CLB Sông Trà',
    ],
  ])('have what their speaker is (%s): %s', (language, sentence, name, role) => {
    expect(quoted(language, sentence)).toMatchObject([{ name, role }]);
  });

  it('have the whole office of whoever was named with it before', () => {
    expect(
      quoted(
        'vi',
        'Giám đốc Trung tâm thông tin Bộ Xây dựng Nguyễn Ngọc Quảng bày tỏ mong muốn có nghị định mới.',
        '“Nhiều văn bản không có hướng dẫn để làm”, ông Quảng nói.',
      ),
    ).toMatchObject([{ name: 'Nguyễn Ngọc Quảng', role: 'Giám đốc Trung tâm thông tin Bộ Xây dựng' }]);
    expect(
      quoted(
        'en',
        'Harlow Secretary of State Ben Day and Harlow Attorney General Ann Lee have reached a settlement.',
        '“No county may close a polling place,” Attorney General Lee said.',
        '“My mission is to make voting easy,” Secretary Day said.',
      ),
    ).toMatchObject([{ name: 'Ann Lee' }, { name: 'Ben Day', role: 'Harlow Secretary of State' }]);
  });

  it('have who was last said to speak, and not of whom they spoke', () => {
    expect(
      quoted(
        'vi',
        'Ông Nam kể gia đình ông có một xưởng mộc. Người cha quá cố của ông từng là thợ cả. “Tất cả chỉ có bốn chục triệu đồng, tiền dành dụm cả đời của tôi.”',
      ),
    ).toMatchObject([{ name: 'Nam' }]);
  });

  it('that stand by themselves take the speaker of the one before, or of the sentence before', () => {
    const paragraph =
      '“Measles finds the child who is not protected,” said Ann Lee. “It does not need a second chance.”';
    expect(quoted('en', paragraph).map(({ name }) => name)).toEqual(['Ann Lee', 'Ann Lee']);
    expect(
      quoted('vi', 'Ông Trần Văn Tám cho biết máy đã hỏng. “Tôi đi ba nơi đều không rút được tiền.”'),
    ).toMatchObject([{ name: 'Trần Văn Tám' }]);
  });

  it('are of whom a paper quotes, not of the paper', () => {
    const said =
      'Bà Hồ Thị Lài, chủ vườn, đứng bên gốc bưởi. “Nước lên nhanh đến mức không kịp chạy”, Tin Sông dẫn lời bà Lài nói. “Vườn mất trắng sau một đêm mưa.”';
    for (const { name } of quoted('vi', said)) expect(name).not.toBe('Tin Sông');
  });

  it('take the speaker of a paragraph that ends in a colon', () => {
    expect(quoted('vi', 'Ông Trần Văn Tám nói thêm:', '“Tôi đi ba nơi đều không rút được tiền.”')).toMatchObject([
      { name: 'Trần Văn Tám' },
    ]);
  });

  it('are one over several sentences', () => {
    expect(quoted('en', 'Osman Balić told reporters: "There is no fraud here. There is no result yet."')).toMatchObject(
      [{ text: 'There is no fraud here. There is no result yet.', name: 'Osman Balić', sentence: 0 }],
    );
  });

  it('go on in the next paragraph where it opens with a mark again', () => {
    const found = quoted('en', 'Ann Lee said: “The first part of it is here.', '“The second part of it is there.”');
    expect(found.map(({ text }) => text)).toEqual(['The first part of it is here.', 'The second part of it is there.']);
  });

  it('run on to the paragraph that closes them, where no mark stands between', () => {
    const said = [
      'Cảng đóng cửa. "Cống bị rò từ lâu lắm rồi.',
      'Không ai đến xem.',
      'Chúng tôi vẫn chờ ", bà Lê Thu An nói.',
    ];
    const found = quoted('vi', ...said);
    expect(found).toMatchObject([{ name: 'Lê Thu An' }]);
    expect(found[0]?.text).toMatch(/^Cống bị rò[^"]*vẫn chờ$/u);
    const opened = [
      'Ann Lee said: "The gate leaks badly.',
      'The board met.',
      'The "Old Quay" plan is dead, Robert Gray said.',
    ];
    expect(quoted('en', ...opened)).toEqual([]);
  });

  it('are nobody’s whom the sentence before only names, where words behind the quotation may say whose they are', () => {
    const before = 'Ann Lee came to see the gate.';
    const [alone, named] = [
      '“It leaks as badly as ever.”',
      '“It leaks as badly as ever” - the account harbourwatch wrote.',
    ];
    expect(quoted('en', `${before} ${alone}`)).toMatchObject([{ name: 'Ann Lee' }]);
    for (const { name } of quoted('en', `${before} ${named}`)) expect(name).not.toBe('Ann Lee');
  });

  it('of several sentences are of whom the verb of the last one carries', () => {
    const said = '"Tangan saya diikat oleh mereka. Kepala saya ditutup kantong plastik," ujarnya.';
    expect(quoted('id', 'Sergei Halim mengaku diculik.', said)).toMatchObject([{ name: 'Sergei Halim' }]);
  });

  it('are of a person by name, without what they do and the place before the name', () => {
    const chief = 'Thiếu tướng Đặng Trần Chiêu, giám đốc công an tỉnh, cho biết vụ việc đã rõ.';
    const said = '"Chúng tôi chưa thấy lời trăng trối nào của nghi phạm" - tướng Chiêu cung cấp thêm thông tin.';
    expect(quoted('vi', chief, said)).toMatchObject([{ name: 'Đặng Trần Chiêu' }]);
    const ordered = 'Phó Chủ tịch UBND tỉnh Bà Rịa - Vũng Tàu Lê Thanh Dũng đã trình bày việc tìm nguồn phóng xạ.';
    expect(quoted('vi', ordered, '"Người nào có thông tin sẽ được thưởng lớn", ông Dũng nói.')).toMatchObject([
      { name: 'Lê Thanh Dũng' },
    ]);
  });

  it('open at no mark that only closes', () => {
    expect(
      quoted('vi', 'Không ai uống trà mà chỉ uống nước trắng ", ông Nam kể. "Cuộc họp kéo dài từ sáng đến tối".'),
    ).toMatchObject([{ text: 'Cuộc họp kéo dài từ sáng đến tối' }]);
  });

  it('without an end are none', () => {
    expect(quoted('en', 'Ann Lee said: “The first part of it is here.')).toEqual([]);
  });
});

it('spans lie inside the text, in order, whatever the marks', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    '«',
    '»',
    '„',
    ' ông Nam nói ',
    ' said Ann Lee',
    ', ',
    '. ',
    ': ',
    'một hai ba bốn năm sáu',
    'Hà Nội',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), fc.constantFrom('vi', 'en', 'xx'), (pieces, language) => {
      const reading = readingFrom(language, [`A ${pieces.join('')}.`]);
      let end = 0;
      for (const { text } of findQuotations(reading)) {
        expect(text.start).toBeGreaterThanOrEqual(end);
        expect(text.end).toBeGreaterThan(text.start);
        end = text.end;
      }
      expect(end).toBeLessThanOrEqual(reading.text.length);
    }),
  );
});
