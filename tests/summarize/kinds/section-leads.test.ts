import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/model/briefing.js';
import { withSectionLeads } from '../../../src/summarize/kinds/section-leads.js';
import { pointOf } from '../../../src/summarize/say/point.js';
import { annotated } from '../annotated.js';

const budget = [
  '# The budget',
  'The council passed its budget on Monday.',
  '## Executive summary',
  'Taxes rise by a tenth.',
  '## Liquor tax',
  'The increase will bring in two million a year. Shops were told in June.',
  '## What about tobacco?',
  'The duty on a kilo rises to 210 crowns.',
  '## Roads',
  'Roads get ten million. A fifth of it is for bridges. The mayor calls that little. Work begins in May.',
  '## Shops are not convinced',
  'The association of retailers asks for a year more.',
].join('\n\n');

/** The lines of a summary that shows the sentences with some words. */
const linesOf = (...shown: readonly string[]) => linesIn(budget, 'en', shown);

const linesIn = async (article: string, language: string, shown: readonly string[]) => {
  const { annotation, statements, at } = await annotated(article, language);
  const points = shown.flatMap((words) => statements[at(words)] ?? []).map((one) => pointOf(annotation, one));
  const topic: Topic = { id: 'all', kind: 'summary', heading: 'What to remember', points, captions: [] };
  const [draft] = withSectionLeads(annotation, [{ topic, at: -1, worth: 1, blocks: new Set() }], new Set());
  return draft?.topic.points ?? [];
};
const cases = [
  '# Cách tính phí',
  'Xã ban hành cách tính phí qua sông.',
  '## Đối với chủ tàu của xã',
  'Phí phải nộp bằng số lượt nhân với hai nghìn đồng.',
  '## Đối với chủ tàu không cư trú',
  'Phí phải nộp bằng số lượt nhân với ba nghìn đồng.',
].join('\n\n');

const textsOf = async (...shown: readonly string[]) => (await linesOf(...shown)).map(({ text }) => text);

describe('a line of a summary', () => {
  it('says in which case it holds, though the case is a negation', async () => {
    const lines = await linesIn(cases, 'vi', ['cách tính phí qua sông', 'ba nghìn đồng']);
    expect(lines.at(-1)?.text).toBe('Đối với chủ tàu không cư trú: Phí phải nộp bằng số lượt nhân với ba nghìn đồng');
  });

  it('has the heading before it that it points to, though it says all words of that', async () => {
    const ways = [
      '# Cách trả tiền công',
      'Bến có hai cách trả tiền công.',
      '## Trả theo chuyến',
      'Theo cách trả này, người lái đò được trả tiền theo số chuyến đã chở.',
      '## Trả theo tháng',
      'Không áp dụng.',
    ].join('\n\n');
    const lines = await linesIn(ways, 'vi', ['hai cách trả', 'số chuyến đã chở']);
    expect(lines.at(-1)?.text).toMatch(/^Trả theo chuyến: Theo cách trả này/u);
  });

  it('has no heading before it that names several matters, of which it says one', async () => {
    const rules = (heading: string) => [
      '# Ferries',
      'New rules hold.',
      `## ${heading}`,
      'Speed is at most 10 knots on the river.',
      '## Nets',
      'None.',
    ];
    const told = async (heading: string) =>
      (await linesIn(rules(heading).join('\n\n'), 'en', ['New rules', '10 knots'])).at(-1)?.text;
    expect(await told('Speed, lights')).toBe('Speed is at most 10 knots on the river');
    expect(await told('Ferries and lights')).toBe('Speed is at most 10 knots on the river');
    expect(await told('Traffic')).toBe('Traffic: Speed is at most 10 knots on the river');
  });

  it('has no heading before it that says that something is recommended, where it says so itself', async () => {
    const report = (line: string) =>
      ['# Cầu phao', 'Xã kiểm tra cầu phao.', '## Kiến nghị', line, '## Kinh phí', 'Không có.'].join('\n\n');
    const told = async (line: string) =>
      (await linesIn(report(line), 'vi', ['kiểm tra cầu phao', 'ba nhịp'])).at(-1)?.text;
    expect(await told('Đề nghị tỉnh thay ba nhịp.')).toBe('Đề nghị tỉnh thay ba nhịp');
    expect(await told('Tỉnh thay ba nhịp trong tháng 6.')).toBe('Kiến nghị: Tỉnh thay ba nhịp trong tháng 6');
  });

  it('has no heading before it whose number it does not say', async () => {
    const fund = [
      '# Report on the wind farm',
      'Voters approved the farm on Sunday.',
      '## A fund of 150,000 euros',
      'The company meets many conditions. It pays 150,000 euros a year to the valley.',
    ].join('\n\n');
    const lines = await linesIn(fund, 'en', ['Voters approved', 'The company meets']);
    expect(lines.at(-1)?.text).toBe('The company meets many conditions');
    const told = await linesIn(fund.replace('many conditions', '150,000 conditions'), 'en', [
      'Voters approved',
      'The company meets',
    ]);
    expect(told.at(-1)?.lead).toBe('A fund of 150,000 euros');
  });

  it('has no heading before it that calls readers into a part of a story', async () => {
    const story = [
      '# Ferry stops at Tarn',
      'TARN, 12 May 2031 - The ferry at Tarn stopped on Monday after a rope broke, the harbour office said.',
      '"We were lucky," said Ann Lee, the harbour master.',
      '## A cold winter',
      'Ice of 30 centimetres held the boat for nine weeks.',
      '"Nobody was hurt," said Ann Lee.',
    ].join('\n\n');
    const lines = await linesIn(story, 'en', ['rope broke', 'nine weeks']);
    expect(lines.at(-1)?.text).toBe('Ice of 30 centimetres held the boat for nine weeks');
  });

  it('has the name of its article, however far down it stands, where others are called alike', async () => {
    const paper = (number: number, grade: string): string[] => [
      `Điều ${number}. Giấy tờ của cảng thuộc độ ${grade}`,
      ...[1, 2, 3, 4, 5, 6].map(
        (place) =>
          `${place}. Bản vẽ số ${place} của luồng vào cảng được giữ ${place + 2} năm ở kho độ ${grade} của cảng.`,
      ),
      `7. Báo cáo về sự cố phải giao cho người giữ giấy tờ độ ${grade} ngay trong ngày.`,
    ];
    const text = ['QUYẾT ĐỊNH VỀ GIẤY TỜ CỦA CẢNG', ...paper(1, 'Tối mật'), ...paper(2, 'Mật')].join('\n\n');
    const lines = await linesIn(text, 'vi', ['giữ giấy tờ độ Tối mật', 'giữ giấy tờ độ Mật']);
    expect(lines.map(({ lead }) => lead)).toEqual([
      'Giấy tờ của cảng thuộc độ Tối mật',
      'Giấy tờ của cảng thuộc độ Mật',
    ]);
  });

  it('has the heading before it that it stands under', async () => {
    const [passed, tax] = await linesOf('passed its budget', 'The increase');
    expect(passed?.text).toBe('The council passed its budget on Monday');
    expect(tax).toMatchObject({
      text: 'Liquor tax: The increase will bring in two million a year',
      lead: 'Liquor tax',
      evidence: [{ quote: 'Liquor tax' }, { quote: 'The increase will bring in two million a year.' }],
    });
  });

  it('has none where the line before has it, nor a question', async () => {
    expect(await textsOf('The increase', 'Shops were', 'The duty')).toEqual([
      'Liquor tax: The increase will bring in two million a year',
      'Shops were told in June',
      'The duty on a kilo rises to 210 crowns',
    ]);
  });

  it('has none that names the summary itself', async () => {
    expect(await textsOf('Taxes rise', 'The duty')).toEqual([
      'Taxes rise by a tenth',
      'The duty on a kilo rises to 210 crowns',
    ]);
  });

  it('has none that it says itself, nor one that it stands far below', async () => {
    expect(await textsOf('The increase', 'Roads get', 'Work begins')).toEqual([
      'Liquor tax: The increase will bring in two million a year',
      'Roads get ten million',
      'Work begins in May',
    ]);
  });

  it('has none that is a letter, as a scan leaves it', async () => {
    const scanned = budget.replace('## Liquor tax', '## Z');
    const points = await linesIn(scanned, 'en', ['passed its budget', 'two million a year']);
    expect(points.map(({ lead }) => lead)).toEqual([undefined, undefined]);
  });

  it('has none that the title opens with', async () => {
    const titled = budget.replace('# The budget', '# Liquor tax and roads in the budget');
    const points = await linesIn(titled, 'en', ['two million a year', 'Work begins']);
    expect(points.map(({ lead }) => lead)).toEqual([undefined, 'Roads']);
  });

  it('has none that makes a claim of its own', async () => {
    expect(await textsOf('passed its budget', 'retailers')).toEqual([
      'The council passed its budget on Monday',
      'The association of retailers asks for a year more',
    ]);
  });

  it('has none where all lines are of one section', async () => {
    expect(await textsOf('The increase', 'Shops were')).toEqual([
      'The increase will bring in two million a year',
      'Shops were told in June',
    ]);
  });

  it('names the act that a provision changes', async () => {
    const act = [
      '# Nghị định 12/2026/NĐ-CP - Sửa đổi, bổ sung một số điều của các nghị định về bến thủy',
      '## Chương I: Sửa đổi, bổ sung Nghị định 45/2023/NĐ-CP (Luật Đường thủy)',
      '### Điều 1. Sửa đổi Điều 9',
      '- Bãi bỏ quy định chủ bến phải nộp bản giấy của sổ đăng ký phương tiện',
      '### Điều 2. Sửa đổi Điều 16',
      '- Bãi bỏ thời hạn 20 ngày lấy ý kiến của các hộ ven sông khi mở bến mới',
    ].join('\n\n');
    const points = await linesIn(act, 'vi', ['bản giấy', 'thời hạn 20 ngày']);
    expect(points.map(({ lead }) => lead)).toEqual([
      'Nghị định 45/2023/NĐ-CP: Sửa đổi Điều 9',
      'Nghị định 45/2023/NĐ-CP: Sửa đổi Điều 16',
    ]);
  });

  it('has the heading of its section where the first paragraph says it, and none for what is concluded', async () => {
    const study = [
      '# Gates of the harbour',
      'The institute looked at forty gates on the coast.',
      '## Results',
      'Every ninth gate let water in.',
      'The director is careful: he would shut none of them yet.',
      '## Limits',
      'Nobody measured the tides. Therefore, the institute asks for no new law.',
    ].join('\n\n');
    const leadsOf = async (...shown: string[]) => (await linesIn(study, 'en', shown)).map(({ lead }) => lead);
    expect(await leadsOf('forty gates', 'Every ninth', 'Nobody measured')).toEqual([undefined, 'Results', 'Limits']);
    expect(await leadsOf('forty gates', 'shut none', 'asks for no new law')).toEqual([undefined, undefined, undefined]);
  });

  it('has it further down in minutes, where a section is of one matter', async () => {
    const minutes = [
      '# Minutes of the harbour committee',
      'Present: Ann Lee (chair), Tom Price. Apologies: John Hale.',
      '## 1. The pier',
      'Two lamps are out.',
      'It was agreed to buy two lamps.',
      '## 2. The yard',
      'Three boats were sold.',
      'The meeting closed at nine.',
    ].join('\n\n');
    const lines = await linesIn(minutes, 'en', ['to buy two lamps', 'Three boats']);
    expect(lines.map(({ lead }) => lead)).toEqual(['The pier', 'The yard']);
  });

  it('has the question before it that it answers, in questions and answers', async () => {
    const questions = [
      '# The night ferry',
      '## Who may use it?',
      'Anybody with a card of the county may. The wardens ask for it.',
      '## What does a card cost?',
      'A card costs nine crowns a year.',
      '## What if it is lost?',
      'The office blocks it on the same day.',
    ].join('\n\n');
    const lines = await linesIn(questions, 'en', ['Anybody with a card', 'The wardens ask', 'The office blocks']);
    expect(lines.map(({ text }) => text)).toEqual([
      'Who may use it? Anybody with a card of the county may',
      'The wardens ask for it',
      'What if it is lost? The office blocks it on the same day',
    ]);
    expect(lines.map(({ lead }) => lead)).toEqual(['Who may use it?', undefined, 'What if it is lost?']);
  });

  it('has the one question before it to which it is only a word', async () => {
    const article = '# Tarn\n\nTarn runs a ferry.\n\n## Does it run at night?\n\nNot in winter. The wardens sleep.';
    const lines = await linesIn(article, 'en', ['Tarn runs a ferry', 'Not in winter']);
    expect(lines.at(-1)?.text).toBe('Does it run at night? Not in winter');
  });

  it('has no heading before it where it has a label of its own, unless that says that something was decided', async () => {
    const paper = (line: string): string =>
      [
        '# The budget',
        'The council passed its budget.',
        '## What comes next',
        line,
        '## Roads',
        'Roads get ten million.',
      ].join('\n\n');
    const led = async (line: string): Promise<string | undefined> =>
      (await linesIn(paper(line), 'en', ['passed its budget', 'seven yards', 'ten million']))[1]?.lead;
    expect(await led('Boats of the second year: seven yards ask for more time.')).toBeUndefined();
    expect(await led('Decision: seven yards get more time.')).toBe('What comes next');
    expect(await led('By then seven yards will ask for more time.')).toBe('What comes next');
  });
});
