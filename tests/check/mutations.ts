import type { Evidence, Figure } from '../../src/model/briefing.js';
import { evidence, sha256, text, type Parts } from './valid.js';

/** What breaks each rule, and the rule that must find it. */
export const mutations: readonly (readonly [code: string, what: string, mutate: (parts: Parts) => unknown])[] = [
  ['check.no-source', 'no source', ({ briefing }) => briefing.sources.splice(0)],
  ['check.text-changed', 'another text', ({ source }) => (source.sha256 = sha256('x'))],
  ['check.unknown-source', 'evidence of another source', ({ span }) => (span.source = 'other')],
  ['check.evidence-range', 'evidence behind the end', ({ span }) => (span.end = text.length + 1)],
  ['check.evidence-range', 'evidence that is empty', ({ span }) => (span.end = span.start)],
  ['check.word-parted', 'evidence that parts a word', ({ span }) => (span.start += 2)],
  ['check.evidence-quote', 'words that stand elsewhere', ({ span }) => (span.quote = 'Tỉnh đã mở')],
  ['check.evidence-missing', 'a point without evidence', ({ dam }) => dam.evidence.splice(0)],
  ['check.words-not-kept', 'a word of its own', ({ trial }) => (trial.text = 'Trạm đầu tiên vừa chạy thử')],
  ['check.words-missing', 'a word left out', ({ trial }) => (trial.text = 'Trạm đầu tiên đã chạy')],
  ['check.words-not-kept', 'another tone', ({ trial }) => (trial.text = 'Tram đầu tiên đã chạy thử')],
  ['check.words-not-kept', 'another number', ({ gate }) => (gate.text = gate.text.replace('48', '4,8'))],
  ['check.words-not-kept', 'another sign', ({ gate }) => (gate.text = gate.text.replace('48', '-48'))],
  ['check.words-not-kept', 'a cell of its own', ({ table }) => (table.rows = [['1.251 ha']])],
  ['check.words-not-kept', 'a caption of its own', ({ caption }) => (caption.text = 'Nông dân đo nước ở cửa sông.')],
  ['check.words-not-kept', 'a lead of its own', ({ gate }) => (gate.lead = 'Tiền đất')],
  ['check.words-not-kept', 'a title of its own', ({ briefing }) => (briefing.title = 'Tỉnh mở năm trạm đo mặn')],
  ['check.words-not-kept', 'a figure of its own', ({ figure }) => (figure.of = 'Chi phí vận hành')],
  ['check.too-many-spans', 'four spans', ({ dam }) => take(dam, 'Tỉnh sẽ', 'mặn trong', 'tới, nhằm', 'cho nông dân')],
  ['check.spans-order', 'spans in another order', ({ dam }) => take(dam, 'trong tháng tới', 'Tỉnh sẽ mở')],
  ['check.several-sentences', 'two sentences', ({ dam }) => take(dam, 'Tỉnh sẽ mở bốn trạm', 'cống sẽ đóng')],
  [
    'check.several-sentences',
    'a heading of two sentences',
    ({ area }) =>
      Object.assign(area, {
        heading: 'Tỉnh sẽ mở bốn trạm cống sẽ đóng',
        headingEvidence: evidence('Tỉnh sẽ mở bốn trạm', 'cống sẽ đóng'),
      }),
  ],
  [
    'check.several-sentences',
    'a title of two sentences',
    ({ briefing }) =>
      Object.assign(briefing, {
        title: 'Tỉnh sẽ mở bốn trạm cống sẽ đóng',
        titleEvidence: evidence('Tỉnh sẽ mở bốn trạm', 'cống sẽ đóng'),
      }),
  ],
  ['check.cut-unlicensed', 'a cut inside a phrase', ({ dam }) => take(dam, 'Tỉnh sẽ mở bốn')],
  ['check.cut-unlicensed', 'a verb cut from the middle', ({ dam }) => take(dam, 'Tỉnh sẽ', 'đo mặn trong tháng tới')],
  ['check.negation-cut', 'a condition cut', ({ gate }) => take(gate, 'cống sẽ đóng trước 48 giờ')],
  ['check.negation-cut', 'a negation cut', ({ pump }) => take(pump, 'Máy bơm cũ đã dừng hẳn')],
  ['check.qualifier-cut', 'a qualifier cut', ({ figure }) => value(figure, '38 triệu USD')],
  ['check.qualifier-cut', 'a unit cut', ({ figure }) => value(figure, 'khoảng 38 triệu')],
  ['check.attribution-cut', 'a point without its speaker', ({ trial }) => delete trial.speaker],
  ['check.speaker-unknown', 'an unknown speaker', ({ trial }) => (trial.speaker = 'Ông Trần Văn Nam')],
  ['check.speaker-unknown', 'an unknown role', ({ quote }) => (quote.role = 'nông dân giỏi')],
  ['check.marks-unpaired', 'half a pair of marks', ({ trial }) => (trial.text = 'Trạm đầu tiên “đã chạy thử')],
  ['check.marks-unpaired', 'half a pair of brackets', ({ trial }) => (trial.text = 'Trạm đầu tiên đã chạy thử)')],
  ['check.lead', 'a lead that begins nothing', ({ dam }) => (dam.lead = 'Bốn trạm')],
  ['check.lead', 'a lead that is half a word', ({ dam }) => (dam.lead = 'Tỉ')],
  ['check.lead', 'a lead that leaves no text', ({ dam }) => (dam.lead = dam.text)],
  ['check.core', 'ink for words of its own', ({ dam }) => (dam.core = ['bốn trạm', 'Tỉnh'])],
  ['check.core', 'ink for half a word', ({ dam }) => (dam.core = ['ốn trạm'])],
  ['check.speaker-unknown', 'an unknown role of a point', ({ trial }) => (trial.role = 'Giám đốc Sở Y tế')],
  ['check.heading-evidence', 'a heading of its own', ({ summary }) => (summary.heading = 'Nông dân vui mừng')],
  ['check.heading-count', 'a heading that counts wrong', ({ work }) => (work.heading = '3 việc')],
  ['check.figure-number', 'another number than the words', ({ figure }) => (figure.number = 38)],
  ['check.figure-value', 'a unit that is not there', ({ figure }) => (figure.unit = 'EUR')],
  ['check.quotation-parted', 'a part of a quotation', ({ quote }) => take(quote, 'chờ tin này đã ba mùa lúa')],
  ['check.quotation-parted', 'what nobody said', ({ quote }) => take(quote, 'cống sẽ đóng')],
  ['check.chart', 'a value that is not there', ({ bars }) => (bars.values = [1251])],
  ['check.chart', 'a label that is not there', ({ bars }) => (bars.labels = ['Năm 2023'])],
  ['check.chart', 'a sign that is not there', ({ bars }) => (bars.values = [-1250])],
  ['check.chart', 'a value without its label', ({ bars }) => (bars.values = [1250, 1250])],
  ['check.chart', 'a series of another name', ({ bars }) => (bars.name = 'Diện tích rừng')],
  ['check.chart', 'a unit that is not there', ({ area }) => Object.assign(area.chart ?? {}, { unit: 'km' })],
  [
    'check.chart',
    'a value without its qualifier',
    ({ area }) =>
      Object.assign(area.chart ?? {}, {
        series: [{ name: '', labels: ['Chi phí xây dựng'], values: [38] }],
        evidence: evidence('Chi phí xây dựng ước khoảng 38 triệu USD'),
      }),
  ],
  ['check.table', 'a row too long', ({ table }) => table.rows[0]?.push('1.250 ha')],
  [
    'check.table',
    'a cell cut from its qualifier',
    ({ table }) =>
      Object.assign(table, { rows: [['38 triệu USD']], columns: [], evidence: evidence('khoảng 38 triệu USD') }),
  ],
  ['check.when', 'another time', ({ gate }) => (gate.when = 'trong tháng tới')],
  ['check.caption-as-line', 'a caption as a point', ({ trial }) => take(trial, 'Nông dân đo mặn ở cửa sông')],
  ['check.caption-elsewhere', 'a sentence as a caption', ({ caption }) => (caption.evidence = evidence('Tỉnh'))],
  ['check.enumeration-order', 'items in another order', ({ work }) => work.points.reverse()],
  ['check.enumeration-incomplete', 'an item left out', ({ work }) => work.points.splice(0, 1)],
  ['check.enumeration-incomplete', 'an ordinal left out', ({ series }) => series.points.splice(0, 1)],
  ['check.heading-twice', 'two headings alike', ({ area, words }) => (area.heading = words.heading.toUpperCase())],
  ['check.id-twice', 'two ids alike', ({ trial }) => (trial.id = 'dam')],
];

/** Makes a text of other words of the article. */
const take = (one: { text: string; evidence: Evidence[] }, ...parts: string[]): unknown =>
  Object.assign(one, { text: parts.join(' '), evidence: evidence(...parts) });

const value = (figure: Figure, words: string): unknown =>
  Object.assign(figure, { value: words, evidence: evidence(words, figure.of) });
