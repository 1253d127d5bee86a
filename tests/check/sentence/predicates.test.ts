import { describe, expect, it } from 'vitest';
import { losesAttribution } from '../../../src/check/sentence/attribution.js';
import { isBalanced } from '../../../src/check/sentence/balance.js';
import { keepsSpans } from '../../../src/check/words/kept.js';
import { losesNegation } from '../../../src/check/sentence/negation.js';
import { losesQualifier } from '../../../src/check/sentence/qualifier.js';
import { languagePack, type LanguagePack } from '../../../src/language/index.js';
import type { Span } from '../../../src/model/span.js';

type Loss = (sentence: Span, spans: readonly Span[], article: string, pack: LanguagePack) => string | undefined;

/** What a rule says is lost where only some parts of a sentence are kept. */
const lost = (loss: Loss, language: string, sentence: string, ...parts: string[]): string | undefined => {
  const spans = parts.map((part) => {
    const start = sentence.indexOf(part);
    expect(start).toBeGreaterThanOrEqual(0);
    return { start, end: start + part.length };
  });
  return loss({ start: 0, end: sentence.length }, spans, sentence, languagePack(language));
};

describe('kept spans', () => {
  const article = 'Tỉnh đã tiêm 1.250 liều (gần đủ) cho trẻ.';
  const keeps = (text: string, ...spans: [number, number][]): boolean =>
    keepsSpans(
      text,
      spans.map(([start, end]) => ({ start, end })),
      article,
    );

  it('are free in the case of letters and in punctuation', () => {
    expect(keeps('Tiêm 1.250 liều cho trẻ', [8, 23], [33, 40])).toBe(true);
    expect(keeps('tỉnh ĐÃ tiêm,', [0, 12])).toBe(true);
  });

  it('hold numbers whole, and every tone', () => {
    expect(keeps('tiêm 1250 liều', [8, 23])).toBe(false);
    expect(keeps('tiêm 1,250 liều', [8, 23])).toBe(false);
    expect(keeps('tiem 1.250 liều', [8, 23])).toBe(false);
    expect(keeps('tiêm 1.25', [8, 17])).toBe(true);
  });

  it('stand in order, each word once', () => {
    expect(keeps('cho trẻ tiêm 1.250 liều', [8, 23], [33, 40])).toBe(false);
    expect(keeps('tiêm', [8, 23])).toBe(false);
    expect(keeps('tiêm 1.250 liều liều', [8, 23])).toBe(false);
  });
});

it.each([
  ['Đất dự án “ma” (2019)', true],
  ['"Chúng tôi" [sic] nói', true],
  ['« Nous soignons »', true],
  ['„Wir warten“ und „gehen”', true],
  ["the firm's owners' plan", true],
  ['Đất dự án “ma', false],
  ['dự án ma”', false],
  ['"Chúng tôi nói', false],
  ['(a [b) c]', false],
])('%s is balanced: %s', (text, balanced) => {
  expect(isBalanced(text)).toBe(balanced);
});

describe('a negation or condition', () => {
  it.each([
    ['vi', 'Nếu mưa lớn, hồ sẽ xả lũ vào tối nay.', 'hồ sẽ xả lũ vào tối nay', 'Nếu'],
    ['vi', 'Cầu thông xe từ sáng mai, không thu phí.', 'Cầu thông xe từ sáng mai', 'không'],
    ['en', 'The road will open on Monday unless it rains.', 'The road will open on Monday', 'unless'],
    ['en', 'The road will open on Monday, but not for lorries.', 'The road will open on Monday', 'not'],
  ])('is lost (%s): %s', (language, sentence, kept, word) => {
    expect(lost(losesNegation, language, sentence, kept)).toBe(word);
  });

  it.each([
    ['vi', 'Hội thảo bàn về an ninh mạng nhằm bảo vệ không gian số.', 'Hội thảo bàn về an ninh mạng'],
    ['vi', 'Hồ đã đầy; cống không mở.', 'Hồ đã đầy'],
    ['vi', 'Cầu không thu phí, ông Nam nói.', 'Cầu không thu phí'],
    ['en', 'The owner, who was not there, said that the road will open.', 'the road will open'],
    ['en', 'Whether it rains or not, the road will open.', 'Whether it rains or not, the road will open'],
  ])('is none of this line (%s): %s', (language, sentence, kept) => {
    expect(lost(losesNegation, language, sentence, kept)).toBeUndefined();
  });
});

describe('a qualifier or unit', () => {
  it.each([
    ['vi', 'Hội nghị có gần 80 nước tham dự.', '80 nước tham dự', 'gần 80'],
    ['vi', 'Chi phí khoảng 38 triệu USD.', 'khoảng 38', '38 triệu USD'],
    ['vi', 'Chi phí khoảng 38 triệu USD.', 'khoảng 38 triệu', '38 triệu USD'],
    ['vi', 'Tỷ lệ đạt tối thiểu 95%.', 'tối thiểu 95', '95%'],
    ['en', 'It carried more than 186,000 people.', '186,000 people', 'more than 186,000'],
    ['en', 'It cost £310 million to build.', 'It cost £310', '310 million'],
  ])('is lost (%s): %s', (language, sentence, kept, cut) => {
    expect(lost(losesQualifier, language, sentence, kept)).toBe(cut);
  });

  it.each([
    ['vi', 'Hội nghị có gần 80 nước tham dự.', 'gần 80 nước'],
    ['vi', 'Hội nghị họp ngày 5/7, gần hồ.', 'Hội nghị họp ngày 5/7'],
    ['en', 'It carried more than 186,000 people in 2024.', 'more than 186,000 people'],
    ['en', 'It carried more than 186,000 people in 2024.', 'people in 2024'],
  ])('is whole (%s): %s', (language, sentence, kept) => {
    expect(lost(losesQualifier, language, sentence, kept)).toBeUndefined();
  });
});

describe('who says it', () => {
  it.each([
    ['vi', 'Ông Nam cho biết giá đã tăng.', 'giá đã tăng'],
    ['vi', 'Theo Sở Y tế, giá đã tăng.', 'giá đã tăng'],
    ['vi', 'Theo báo cáo của Sở Y tế, giá đã tăng.', 'giá đã tăng'],
    ['vi', 'Giá đã tăng trong tháng, ông Nam nói.', 'Giá đã tăng trong tháng'],
    ['en', 'Ann Lee told reporters that prices rose.', 'prices rose'],
    ['en', 'According to the state health agency, prices rose.', 'prices rose'],
    ['en', 'Prices rose last month, said Ann Lee, the mayor.', 'Prices rose last month'],
  ])('is lost (%s): %s', (language, sentence, kept) => {
    expect(lost(losesAttribution, language, sentence, kept)).toBeDefined();
  });

  it.each([
    ['vi', 'Theo kế hoạch, đợt tiêm kéo dài 20 ngày.', 'đợt tiêm kéo dài 20 ngày'],
    ['vi', 'Theo Điều 263 Bộ luật Hình sự, mức phạt là hai năm.', 'mức phạt là hai năm'],
    ['vi', 'Giá đã tăng, theo quy định tại thông tư mới.', 'Giá đã tăng'],
    ['vi', 'Sau khi xác minh thông tin, công an đã khởi tố.', 'công an đã khởi tố'],
    ['vi', 'Thiệt hại hơn 620 tỷ đồng, chưa kể cầu đường.', 'Thiệt hại hơn 620 tỷ đồng'],
    ['en', 'Prices rose last month, mostly in the south.', 'Prices rose last month'],
    ['en', 'Ann Lee said that prices rose.', 'Ann Lee said that prices rose'],
  ])('is nobody here (%s): %s', (language, sentence, kept) => {
    expect(lost(losesAttribution, language, sentence, kept)).toBeUndefined();
  });
});

it('does not take what somebody else believes for what the speaker says', () => {
  const sentence = 'Bác sĩ Lê Hà cho biết, nhiều người lầm tưởng rằng vết cắn chỉ cần rửa.';
  const start = sentence.indexOf('vết cắn');
  const candidate = { text: 'Vết cắn chỉ cần rửa', spans: [{ start, end: sentence.length - 1 }], use: 'line' } as const;
  const whole = { start: 0, end: sentence.length };
  expect(losesAttribution(whole, candidate.spans, sentence, languagePack('vi'))).toBeUndefined();
  const told = 'Bác sĩ Lê Hà nói với báo chí rằng vết cắn chỉ cần rửa.';
  const from = told.indexOf('vết cắn');
  const kept = [{ start: from, end: told.length - 1 }];
  expect(losesAttribution({ start: 0, end: told.length }, kept, told, languagePack('vi'))).toBeDefined();
});
