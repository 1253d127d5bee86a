import { describe, expect, it } from 'vitest';
import { checkBriefing } from '../../src/check/index.js';
import type { Briefing, Point, Topic } from '../../src/model/briefing.js';
import { article, evidence, pack, spanOf, text, validParts } from './valid.js';

const codesOf = (briefing: Briefing): string[] => checkBriefing(briefing, article, pack).map(({ code }) => code);

const point = (id: string, words: string, more: Partial<Point> = {}): Point => ({
  id,
  text: words,
  evidence: evidence(words),
  origin: 'extract',
  ...more,
});

/** A Briefing with one topic more. */
const withTopic = (topic: Partial<Topic> & Pick<Topic, 'kind' | 'points'>): Briefing => {
  const { briefing } = validParts();
  return {
    ...briefing,
    topics: [...briefing.topics, { id: 'more', heading: pack.labels.points, captions: [], ...topic }],
  };
};

describe('whole sentences in a row', () => {
  const series = 'Thứ nhất, cống phải đóng đúng giờ. Thứ hai, nông dân phải được báo trước.';

  it('may be one point, of one span or of a span each', () => {
    const [first = '', second = ''] = series.split(/(?<=\.) /);
    const apart = point('both', series, { evidence: evidence(first, second) });
    expect(codesOf(withTopic({ kind: 'points', points: [point('both', series)] }))).toEqual([]);
    expect(codesOf(withTopic({ kind: 'points', points: [apart] }))).toEqual([]);
  });

  it('are no longer a point where one of them is cut, or where they stand apart', () => {
    const [cut, joinless] = [series.replace(' báo trước.', ''), series.replace('Thứ nhất, cống', 'cống')];
    expect(codesOf(withTopic({ kind: 'points', points: [point('both', cut)] }))).toContain('check.several-sentences');
    // What only joins the first of them to others may go.
    expect(codesOf(withTopic({ kind: 'points', points: [point('both', joinless)] }))).toEqual([]);
    const apart = ['Nếu mặn vượt ngưỡng, cống sẽ đóng trước 48 giờ.', 'Thứ nhất, cống phải đóng đúng giờ.'];
    const joined = point('both', apart[0] ?? '', { text: apart.join(' '), evidence: evidence(...apart) });
    expect(codesOf(withTopic({ kind: 'points', points: [joined] }))).toContain('check.several-sentences');
  });
});

it('holds a point to its whole sentence, or to a sure edit', () => {
  const cut = point('cut', 'Tỉnh sẽ mở bốn trạm đo mặn trong tháng tới');
  const core = ['mở bốn trạm'];
  expect(codesOf(withTopic({ kind: 'points', points: [cut] }))).toEqual(['check.cut-unsure']);
  const whole = point('core', 'Tỉnh sẽ mở bốn trạm đo mặn trong tháng tới, nhằm báo sớm cho nông dân.', { core });
  expect(codesOf(withTopic({ kind: 'points', points: [whole] }))).toEqual([]);
});

describe('points below a point', () => {
  const announcer = 'Trạm mới làm hai việc:';
  const items = ['đo độ mặn từng giờ', 'gửi tin nhắn cho nông dân'];

  it('are the items of the list that it announces', () => {
    const children = items.map((words, index) => point(`item-${index}`, words));
    expect(codesOf(withTopic({ kind: 'points', points: [point('work-2', announcer, { children })] }))).toEqual([]);
  });

  it('are the parts of its own sentence, read with it', () => {
    const lead = point('lead', 'Tỉnh sẽ mở bốn trạm đo mặn trong tháng tới,');
    const children = [point('part', 'nhằm báo sớm cho nông dân')];
    expect(codesOf(withTopic({ kind: 'points', points: [{ ...lead, children }] }))).toEqual([]);
  });

  it('lose nothing of that sentence', () => {
    const lead = point('lead', 'Máy bơm cũ');
    const children = [point('part', 'dừng hẳn')];
    expect(codesOf(withTopic({ kind: 'points', points: [{ ...lead, children }] }))).toContain('check.negation-cut');
  });
});

describe('voices', () => {
  const said = 'Chúng tôi chờ tin này đã ba mùa lúa';

  it('are quotations with their speaker, with their marks or without', () => {
    const voice = point('voice', said, { speaker: 'Lê Thị Sáu', role: 'bà' });
    expect(codesOf(withTopic({ kind: 'voices', points: [voice] }))).toEqual([]);
    const { start, end } = spanOf(said);
    const marked = { ...voice, text: `“${said}”`, evidence: [{ start: start - 1, end: end + 1 }] };
    expect(codesOf(withTopic({ kind: 'voices', points: [marked] }))).toEqual([]);
  });

  it('are neither nameless nor what nobody is quoted with', () => {
    expect(codesOf(withTopic({ kind: 'voices', points: [point('voice', said)] }))).toEqual(['check.voice-unnamed']);
    const plain = point('voice', 'trạm đầu tiên đã chạy thử', { speaker: 'Ông Trần Văn Lèo' });
    expect(codesOf(withTopic({ kind: 'voices', points: [plain] }))).toEqual(['check.quotation-parted']);
  });
});

it('lets a person word a heading, and tells so', () => {
  const { briefing, summary } = validParts();
  summary.heading = 'Nông dân vui mừng';
  summary.headingOrigin = 'author';
  const found = checkBriefing(briefing, article, pack);
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([['check.author-heading', 'info']]);
});

it('tells what to do beside each fault', () => {
  const { briefing, trial } = validParts();
  trial.text = 'Trạm đầu tiên vừa chạy thử';
  expect(checkBriefing(briefing, article, pack)[0]).toMatchObject({ hint: 'Word it as the article does.' });
  expect(text).not.toContain('vừa chạy thử');
});
