import { describe, expect, it } from 'vitest';
import { checkedOf } from '../../../src/check/index.js';
import { judgeEdit, type Edit } from '../../../src/check/deck/judge-edit.js';
import { article, pack, validBriefing } from '../valid.js';

const judged = (text: string, more: Partial<Edit> = {}): string => {
  const { severity, message } = judgeEdit(
    { text, use: 'line', spoken: false, ...more },
    checkedOf(validBriefing(), article, pack),
  );
  return `${severity}: ${message}`;
};

describe('judgeEdit', () => {
  it.each([
    ['Tỉnh sẽ mở bốn trạm đo mặn trong tháng tới', 'info: the article says so'],
    ['tỉnh sẽ mở bốn trạm đo mặn trong tháng tới.', 'info: the article says so'],
    ['Tỉnh sẽ mở năm trạm đo mặn trong tháng tới', 'warning: no sentence of the article says that in these words'],
    ['Chi phí xây dựng ước khoảng 58 triệu USD', 'error: the article does not say "58"'],
    ['Chi phí xây dựng ước 38 triệu USD, chưa kể tiền đất', 'error: the article says "khoảng 38"'],
    ['Chi phí xây dựng ước khoảng 38 triệu, chưa kể tiền đất', 'error: the article says "38 triệu USD"'],
    ['Cống sẽ đóng trước 48 giờ', 'error: it leaves out "Nếu", which turns what the article says'],
    ['Máy bơm cũ đã dừng hẳn, sửa được nữa', 'error: it leaves out "không", which turns what the article says'],
    ['Trạm đầu tiên đã chạy thử', /^warning: it leaves out who says it \("Ông Trần Văn Lèo, /],
    ['Một việc tuyệt vời', 'warning: the article does not say "Một", "tuyệt", "vời"'],
    ['Nông dân đo mặn ở cửa sông', 'warning: no sentence of the article says that in these words'],
  ])('%s: %s', (text, verdict) => {
    if (typeof verdict === 'string') expect(judged(text)).toBe(verdict);
    else expect(judged(text)).toMatch(verdict);
  });

  it('takes who is shown beside a line for whoever says it', () => {
    expect(judged('Trạm đầu tiên đã chạy thử', { spoken: true })).toBe('info: the article says so');
  });

  it('takes a "not" that comes or goes for an error, whatever else was changed', () => {
    const was = 'Máy bơm cũ đã dừng hẳn, không sửa được nữa';
    expect(judged('Máy bơm vẫn chạy', { was })).toBe('error: "không" is gone, which turns what the line said');
    expect(judged('Tỉnh sẽ không mở bốn trạm', { was: 'Tỉnh sẽ mở bốn trạm' })).toBe(
      'error: "không" turns what the line said',
    );
  });

  it('judges a point of several sentences sentence by sentence', () => {
    const was = 'Thứ nhất, cống phải đóng đúng giờ. Máy bơm cũ đã dừng hẳn, không sửa được nữa.';
    const [first = '', second = ''] = was.split(/(?<=\.) /);
    expect(judged(was, { was })).toBe('info: the article says so');
    expect(judged(`${first} ${second.replace('không ', '')}`, { was })).toBe(
      'error: it leaves out "không", which turns what the article says',
    );
    expect(judged(`${first} ${second.replace('hẳn', 'chạy')}`, { was })).toBe(
      'warning: no sentence of the article says that in these words',
    );
  });

  it('lets a name be taken from anywhere in a sentence', () => {
    expect(judged('bốn trạm đo mặn', { use: 'name' })).toBe('info: the article says so');
  });
});
