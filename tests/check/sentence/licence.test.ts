import { describe, expect, it } from 'vitest';
import { cutsOf } from '../../../src/check/sentence/cuts.js';
import { isLicensed } from '../../../src/check/sentence/licence.js';
import { languagePack } from '../../../src/language/index.js';

/** Whether a heading may be what stands before the bar. */
function mayEnd(marked: string, language: string): boolean {
  const end = marked.indexOf(' | ');
  const sentence = marked.replace(' | ', ' ');
  const pack = languagePack(language);
  const cuts = cutsOf(sentence, { start: 0, end: sentence.length }, [{ start: 0, end }], pack);
  return cuts.every((cut) => isLicensed(sentence, cut, pack, 'heading'));
}

describe('where a heading may end', () => {
  it.each([
    ['vi', 'Giá bình quân cũng cao hơn | so với giai đoạn trước'],
    ['vi', 'Lượng hàng tồn kho giảm mạnh | trong ba tháng'],
    ['en', 'Prices were higher | in the quarter before'],
    ['vi', 'Chủ tàu mất thẻ không làm được các việc | như: rút tiền, gửi tiền'],
    ['vi', 'Cảng vụ thực hiện các biện pháp | sau: đóng cống, cắm biển báo'],
  ])('%s: %s', (language, marked) => {
    expect(mayEnd(marked, language)).toBe(true);
  });

  it.each([
    ['vi', 'Giá bình quân cũng cao hơn so với giai đoạn | trước'],
    ['en', 'Prices were higher than in the quarter | before'],
    ['vi', 'Cảng vụ đóng cống trước mùa mưa ba ngày và một tuần | sau'],
  ])('%s: not before a word that opens nothing: %s', (language, marked) => {
    expect(mayEnd(marked, language)).toBe(false);
  });
});

it('a heading may begin behind where a law lays it down, and no line may', () => {
  const opening = 'Căn cứ khoản 1 Điều 29 Thông tư 32/2027/TT-BGT thì';
  const sentence = `${opening} đơn vị cảng vụ nhận đơn của chủ tàu bao gồm hai phòng`;
  const pack = languagePack('vi');
  const kept = { start: opening.length + 1, end: sentence.length };
  const cuts = cutsOf(sentence, { start: 0, end: sentence.length }, [kept], pack);
  expect(cuts.every((cut) => isLicensed(sentence, cut, pack, 'heading'))).toBe(true);
  expect(cuts.every((cut) => isLicensed(sentence, cut, pack, 'line'))).toBe(false);
});

it('a line may begin behind all that concludes from a law that was quoted, comma or none', () => {
  const mayBegin = (opening: string): boolean => {
    const sentence = `${opening} chủ thuyền có thể bị phạt tới hai triệu đồng`;
    const pack = languagePack('vi');
    const kept = { start: opening.length + 1, end: sentence.length };
    const cuts = cutsOf(sentence, { start: 0, end: sentence.length }, [kept], pack);
    return cuts.every((cut) => isLicensed(sentence, cut, pack, 'line'));
  };
  expect(mayBegin('Như vậy, căn cứ theo quy định nêu trên thì')).toBe(true);
  expect(mayBegin('Như vậy, quy định nêu trên buộc')).toBe(false);
});

describe('behind a verb that says first whom it is said to', () => {
  const mayBegin = (marked: string, use: 'line' | 'heading' = 'line'): boolean => {
    const at = marked.indexOf(' | ');
    const sentence = marked.replace(' | ', ' ');
    const pack = languagePack('en');
    const cuts = cutsOf(sentence, { start: 0, end: sentence.length }, [{ start: at + 1, end: sentence.length }], pack);
    return cuts.every((cut) => isLicensed(sentence, cut, pack, use));
  };

  it.each([
    'Ann Lee told | a news conference the road would close',
    'Ann Lee assured | the council the lock is safe',
    'Ann Lee reminded | crews of the north quay that fees are due',
  ])('no line begins with the hearer: %s', (marked) => {
    expect(mayBegin(marked)).toBe(false);
    expect(mayBegin(marked, 'heading')).toBe(false);
  });

  it.each([
    'Ann Lee said | the road would close',
    'Ann Lee told the council that | the road would close',
    'Ann Lee told the council: | the road would close',
  ])('it begins with what was said: %s', (marked) => {
    expect(mayBegin(marked)).toBe(true);
  });
});

it.each(['--', '-', '–'])('a line may begin behind a dateline of three parts that ends in %s', (dash) => {
  const opening = `HARLOW, Kent, March 11 ${dash}`;
  const sentence = `${opening} Lenn Ferries said it has agreed to hold its fares for three years.`;
  const pack = languagePack('en');
  const kept = { start: opening.length + 1, end: sentence.length };
  const cuts = cutsOf(sentence, { start: 0, end: sentence.length }, [kept], pack);
  expect(cuts.length).toBeGreaterThan(0);
  expect(cuts.every((cut) => isLicensed(sentence, cut, pack, 'line'))).toBe(true);
});
