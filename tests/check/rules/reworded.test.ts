import { expect, it } from 'vitest';
import { checkBriefing } from '../../../src/check/index.js';
import { article, evidence, pack, validParts } from '../valid.js';

const cost = 'Chi phí xây dựng ước khoảng 38 triệu USD, chưa kể tiền đất.';
const trial = 'Ông Trần Văn Lèo, Giám đốc Sở Thủy lợi, cho biết trạm đầu tiên đã chạy thử.';
const pump = 'Máy bơm cũ đã dừng hẳn, không sửa được nữa.';

/** What is found in a line that a person worded after a sentence. */
const codesOf = (text: string, sentence: string, speaker?: string): string[] => {
  const { briefing, summary } = validParts();
  summary.points.push({
    id: 'own',
    text,
    evidence: evidence(sentence),
    origin: 'author',
    ...(speaker === undefined ? {} : { speaker }),
  });
  return checkBriefing(briefing, article, pack).map(({ code }) => code);
};

it.each([
  [
    'another number',
    'reworded-number',
    'Chi phí xây dựng dự án ước khoảng 83 triệu USD, chưa kể tiền đất',
    cost,
    undefined,
  ],
  ['a number made sure', 'reworded-number', 'Chi phí xây dựng ước 38 triệu USD, chưa kể tiền đất nhé', cost, undefined],
  [
    'another name',
    'reworded-name',
    'Ông Trần Văn Nam, Giám đốc Sở Thủy lợi, cho biết trạm đã chạy thử',
    trial,
    undefined,
  ],
  ['a "not" that went', 'reworded-turned', 'Máy bơm cũ đã dừng hẳn, nay sửa được', pump, undefined],
  [
    'a "not" that came',
    'reworded-turned',
    'Ông Trần Văn Lèo, Giám đốc Sở Thủy lợi, cho biết trạm đầu tiên không chạy thử',
    trial,
    undefined,
  ],
  ['somebody else', 'reworded-speaker', 'Trạm đầu tiên đã được chạy thử', trial, 'Lê Thị Sáu'],
])('%s is found in a line that a person worded', (_, code, text, sentence, speaker) => {
  expect(codesOf(text, sentence, speaker)).toEqual([`check.${code}`, 'check.author-point']);
});

it.each([
  ['other words', 'Chi phí xây dựng vào khoảng 38 triệu USD, chưa gồm tiền đất', cost, undefined],
  ['fewer words', 'Máy bơm cũ dừng hẳn, không sửa được', pump, undefined],
  ['who says it', 'Trạm đầu tiên chạy thử xong', trial, 'Trần Văn Lèo'],
  [
    'a sentence of its own with a number',
    'Máy bơm cũ đã dừng hẳn, không sửa được. Cần mua 3 máy mới trước mùa mưa',
    pump,
    undefined,
  ],
])('%s is no finding', (_, text, sentence, speaker) => {
  expect(codesOf(text, sentence, speaker)).toEqual(['check.author-point']);
});
