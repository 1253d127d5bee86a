import { describe, expect, it } from 'vitest';
import { isNoStatement } from '../../src/summarize/choose/no-statement/no-statement.js';
import { citationsOf } from '../../src/summarize/annotate/citations.js';
import { annotated } from './annotated.js';
import { briefingFrom, pointTexts } from './briefing-from.js';

const letter = (opening: string): string =>
  [
    'Kính gửi: Hợp tác xã Vận tải Sông Trẹm.',
    `${opening} Về vấn đề này, Cục Bến cảng có ý kiến như sau:`,
    '- Tại Điều 8 Luật Bến cảng số 05/2024/QH15 ngày 12/6/2024 quy định:',
    '“Điều 8. Phí neo đậu',
    '1. Chủ tàu nộp phí neo đậu theo trọng tải ghi trong giấy chứng nhận đăng kiểm còn hiệu lực.',
    '2. Tàu khách có từ ba mươi chỗ ngồi trở lên nộp một nửa mức phí, trừ tàu đưa học sinh đến trường.',
    '3. Tàu cứu hộ và tàu chữa cháy đang làm nhiệm vụ không phải nộp phí neo đậu tại các bến công cộng.',
    '- Tại khoản 2 Điều 9 Nghị định số 20/2025/NĐ-CP ngày 03/02/2025 quy định:',
    '“2. Phương tiện neo lại để chờ nước lên thì thời gian chờ không tính vào thời gian neo đậu tại bến.”',
    'Căn cứ các quy định nêu trên, sà lan chở cát của Hợp tác xã phải nộp phí neo đậu khi neo quá mười hai giờ. Tuy nhiên, bốn giờ chờ nước lên mà Hợp tác xã nêu không tính vào thời gian này.',
    'Đề nghị Hợp tác xã nộp hồ sơ tại Bến cảng Sông Trẹm trước ngày 30/6/2026 để được hoàn phí đã nộp thừa.',
    'Cục Bến cảng trả lời để Hợp tác xã Vận tải Sông Trẹm biết và thực hiện./.',
    'Nơi nhận:\n- Như trên;\n- Lưu: VT, PC.',
  ].join('\n\n');

const received =
  'Cục Bến cảng nhận được công văn số 14/HTX ngày 9/3/2026 của Hợp tác xã về việc thu phí neo đậu đối với sà lan chở cát.';

describe('a letter without a subject line', () => {
  it.each([
    [received, 'Thu phí neo đậu đối với sà lan chở cát'],
    [
      'Thực hiện chỉ đạo của Ban Giám đốc tại Văn bản số 43/BGĐ ngày 12/3/2026 về việc kiểm tra các bến đò, Cục Bến cảng đề nghị các bến rà soát phao cứu sinh.',
      'Kiểm tra các bến đò',
    ],
  ])('is called after the matter of the letter that it answers or hands on: %s', async (opening, title) => {
    expect((await briefingFrom(letter(opening), 'vi')).briefing.title).toBe(title);
  });

  it('so is one in English', async () => {
    const text = [
      'Dear Ms Lind,',
      'We have received your letter of 3 March regarding the tolls at the Merrow lock.',
      'The tolls rise by a tenth on 1 June. Boats of residents pay half of it, and the ferry pays nothing.',
      'Anyone who has paid too much since January gets it back within thirty days.',
      'Yours sincerely,',
      'Constance Adeyemi',
    ].join('\n\n');
    expect((await briefingFrom(text, 'en')).briefing.title).toBe('The tolls at the Merrow lock');
  });
});

describe('a letter that founds its answer on the law', () => {
  it('says the answer first, whole, and neither which letter came nor that it answers', async () => {
    const { briefing, errors } = await briefingFrom(letter(received), 'vi');
    const lines = pointTexts(briefing);
    expect(lines[0]).toMatch(/^Sà lan chở cát của Hợp tác xã phải nộp phí .*Tuy nhiên, bốn giờ chờ nước lên/u);
    expect(lines.join('\n')).not.toMatch(/nhận được công văn|trả lời để/u);
    expect(errors).toEqual([]);
  });

  it('what it quotes has the act beside it, above the slide or in the line', async () => {
    const { briefing } = await briefingFrom(letter(received), 'vi', 'long');
    for (const { points, label, heading } of briefing.topics)
      for (const { text } of points)
        if (/theo trọng tải|một nửa mức phí|không tính vào thời gian neo đậu/u.test(text))
          expect(`${label ?? ''} ${heading} ${text}`).toMatch(/Điều 8 Luật Bến cảng số 05|Điều 9 Nghị định số 20/u);
  });

  it('each sentence that is quoted knows its act', async () => {
    const { annotation, at } = await annotated(letter(received), 'vi', 'letter');
    const { text } = annotation.reading;
    const actOf = (words: string): string => {
      const act = citationsOf(annotation.reading).get(at(words))?.act;
      return act === undefined ? '' : text.slice(act.start, act.end);
    };
    expect(actOf('một nửa mức phí')).toBe('Điều 8 Luật Bến cảng số 05/2024/QH15');
    expect(actOf('để chờ nước lên')).toBe('khoản 2 Điều 9 Nghị định số 20/2025/NĐ-CP');
    expect(actOf('Căn cứ các quy định nêu trên')).toBe('');
  });
});

describe('which letter came', () => {
  it.each([
    [
      'vi',
      'Cục Bến cảng nhận được Văn bản số 58/LG-VP ngày 22/10/2029, trong đó quý Công ty xin đỗ tạm sà lan ở bến ngoài.',
      [
        'Cục chưa thể chấp thuận, vì bến ngoài chỉ rộng 9 m.',
        'Sà lan có thể đỗ ở bến Đồng Muối, nơi còn 120 chỗ trống mỗi đêm.',
      ],
      '# Trả lời về việc đỗ sà lan',
    ],
    [
      'en',
      'The board received your letter of 3 March, in which you ask for a berth at the outer quay.',
      [
        'We cannot allow it, as the outer quay is only nine metres wide.',
        'Barges may lie at Salt Wharf, where 120 berths are free each night.',
      ],
      '# A berth for your barges',
    ],
  ])('is no line of a deck whose title names the matter (%s)', async (language, received, told, title) => {
    const { annotation, statements, at } = await annotated([title, received, ...told].join('\n\n'), language, 'letter');
    expect(isNoStatement(annotation, statements, at(received.slice(0, 20)))).toBe(true);
    expect(isNoStatement(annotation, statements, at(told[0]?.slice(0, 12) ?? ''))).toBe(false);
  });
});
