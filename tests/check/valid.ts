import { createHash } from 'node:crypto';
import { languagePack, splitSentences } from '../../src/language/index.js';
import type { Article, Block } from '../../src/model/article.js';
import type { Briefing, Caption, Evidence, Figure, Point, Quote, Topic } from '../../src/model/briefing.js';
import type { Span } from '../../src/model/span.js';

export const pack = languagePack('vi');

const lines = {
  title: 'Tỉnh mở bốn trạm đo mặn',
  dam: 'Tỉnh sẽ mở bốn trạm đo mặn trong tháng tới, nhằm báo sớm cho nông dân.',
  cost: 'Chi phí xây dựng ước khoảng 38 triệu USD, chưa kể tiền đất.',
  said: 'Ông Trần Văn Lèo, Giám đốc Sở Thủy lợi, cho biết trạm đầu tiên đã chạy thử.',
  condition: 'Nếu mặn vượt ngưỡng, cống sẽ đóng trước 48 giờ.',
  pump: 'Máy bơm cũ đã dừng hẳn, không sửa được nữa.',
  quote: '“Chúng tôi chờ tin này đã ba mùa lúa”, bà Lê Thị Sáu nói.',
  announcer: 'Trạm mới làm hai việc:',
  first: 'đo độ mặn từng giờ;',
  second: 'gửi tin nhắn cho nông dân.',
  series: 'Thứ nhất, cống phải đóng đúng giờ. Thứ hai, nông dân phải được báo trước.',
  year: 'Năm 2024',
  count: '1.250 ha',
  caption: 'Nông dân đo mặn ở cửa sông.',
  credit: 'Ảnh: Thu Hà',
};

/** The text holds one line after another, an empty line between. */
export const text = Object.values(lines).join('\n\n');

export const spanOf = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`The article does not hold "${words}".`);
  return { start, end: start + words.length };
};

export const evidence = (...parts: string[]): Evidence[] => parts.map((words) => ({ ...spanOf(words), quote: words }));

const paragraph = (words: string): Block => {
  const span = spanOf(words);
  return { kind: 'paragraph', span, sentences: splitSentences(text, span, pack) };
};

const item = (words: string) => ({ span: spanOf(words), marker: '-', sentences: [spanOf(words)] });

const blocks: Block[] = [
  { kind: 'heading', level: 1, span: spanOf(lines.title) },
  ...[lines.dam, lines.cost, lines.said, lines.condition, lines.pump, lines.quote, lines.announcer].map(paragraph),
  {
    kind: 'list',
    ordered: false,
    span: { start: spanOf(lines.first).start, end: spanOf(lines.second).end },
    items: [item(lines.first), item(lines.second)],
  },
  paragraph(lines.series),
  {
    kind: 'table',
    header: false,
    span: { start: spanOf(lines.year).start, end: spanOf(lines.count).end },
    rows: [[spanOf(lines.year), spanOf(lines.count)]],
  },
  {
    kind: 'figure',
    span: { start: spanOf(lines.caption).start, end: spanOf(lines.credit).end },
    caption: spanOf(lines.caption),
    credit: spanOf(lines.credit),
  },
];

export const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');

export const article: Article = {
  version: 2,
  genre: 'news',
  sections: [],
  turns: [],
  furniture: [],
  language: 'vi',
  source: { name: 'tin.txt', sha256: sha256(text) },
  text,
  blocks,
};

const point = (id: string, words: string, more: Partial<Point> = {}): Point => ({
  id,
  text: words.charAt(0).toUpperCase() + words.slice(1),
  evidence: evidence(words),
  origin: 'extract',
  ...more,
});

/**
 * A Briefing made by hand that keeps to every rule, with something of every kind; new for each test. Its parts are given by
 * name too, so that a test can break one.
 */
export const validParts = () => {
  const [span] = evidence('Tỉnh sẽ mở bốn trạm đo mặn trong tháng tới, nhằm báo sớm cho nông dân');
  if (span === undefined) throw new Error('unreachable');
  const dam: Point = {
    id: 'dam',
    text: 'Tỉnh sẽ mở bốn trạm đo mặn trong tháng tới, nhằm báo sớm cho nông dân',
    lead: 'Tỉnh',
    evidence: [span],
    origin: 'extract',
  };
  const trial = point('trial', 'trạm đầu tiên đã chạy thử', { speaker: 'Ông Trần Văn Lèo' });
  const gate = point('gate', 'Nếu mặn vượt ngưỡng, cống sẽ đóng trước 48 giờ', {
    lead: 'Chi phí',
    leadEvidence: evidence('Chi phí'),
    when: 'trước 48 giờ',
  });
  const pump = point('pump', 'Máy bơm cũ đã dừng hẳn, không sửa được nữa');
  const caption: Caption = {
    text: lines.caption,
    credit: lines.credit,
    evidence: evidence(lines.caption, lines.credit),
  };
  const figure: Figure = {
    value: 'khoảng 38 triệu USD',
    number: 38_000_000,
    qualifier: 'khoảng',
    unit: 'USD',
    of: 'Chi phí xây dựng',
    evidence: evidence('khoảng 38 triệu USD', 'Chi phí xây dựng'),
  };
  const quote: Quote = {
    text: 'Chúng tôi chờ tin này đã ba mùa lúa',
    speaker: 'Lê Thị Sáu',
    role: 'bà',
    evidence: evidence('Chúng tôi chờ tin này đã ba mùa lúa'),
  };
  const bars = { name: 'ha', labels: ['Năm 2024'], values: [1250] };
  const table = { columns: ['Năm 2024'], rows: [['1.250 ha']], evidence: evidence(lines.year, lines.count) };
  const { labels } = pack;
  const summary: Topic = {
    id: 'summary',
    kind: 'summary',
    label: labels.summary,
    heading: labels.summaryHeading,
    points: [dam, trial, gate, pump],
    captions: [],
  };
  const work: Topic = {
    id: 'work',
    kind: 'enumeration',
    label: labels.enumeration,
    heading: '2 việc',
    headingEvidence: evidence('việc'),
    points: [point('measure', 'đo độ mặn từng giờ'), point('send', 'gửi tin nhắn cho nông dân')],
    captions: [caption],
  };
  const series: Topic = {
    id: 'series',
    kind: 'enumeration',
    heading: 'Trạm mới làm hai việc',
    headingEvidence: evidence('Trạm mới làm hai việc'),
    points: [point('close', 'cống phải đóng đúng giờ'), point('warn', 'nông dân phải được báo trước')],
    captions: [],
  };
  const cost: Topic = {
    id: 'cost',
    kind: 'figure',
    label: labels.figure,
    heading: 'Chi phí xây dựng ước khoảng 38 triệu USD, chưa kể tiền đất',
    headingEvidence: evidence('Chi phí xây dựng ước khoảng 38 triệu USD, chưa kể tiền đất'),
    points: [],
    figure,
    captions: [],
  };
  const words: Topic = {
    id: 'words',
    kind: 'quote',
    label: labels.quote,
    heading: labels.quote,
    points: [],
    quote,
    captions: [],
  };
  const area: Topic = {
    id: 'area',
    kind: 'table',
    heading: labels.figures,
    points: [],
    table,
    chart: { type: 'bar', series: [bars], evidence: evidence(lines.year, lines.count) },
    captions: [],
  };
  const source = { id: 'article', name: 'tin.txt', sha256: sha256(text) };
  const briefing: Briefing = {
    version: 2,
    title: lines.title,
    titleEvidence: evidence(lines.title),
    language: 'vi',
    sources: [source],
    topics: [summary, work, series, cost, words, area],
    text,
  };
  const topics = { summary, work, series, cost, words, area };
  return { briefing, source, span, dam, trial, gate, pump, caption, figure, quote, bars, table, ...topics };
};

export type Parts = ReturnType<typeof validParts>;

export const validBriefing = (): Briefing => validParts().briefing;
