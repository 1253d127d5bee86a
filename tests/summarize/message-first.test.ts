import { describe, expect, it } from 'vitest';
import type { Genre } from '../../src/model/article.js';
import { summaryDraft } from '../../src/summarize/kinds/summary.js';
import { annotated, candidatesIn } from './annotated.js';
import { briefingFrom } from './briefing-from.js';

const firstLine = async (text: string, language: 'vi' | 'en'): Promise<string | undefined> => {
  const { briefing, errors } = await briefingFrom(text, language);
  expect(errors).toEqual([]);
  return briefing.topics.find(({ kind }) => kind === 'summary')?.points[0]?.text;
};

const year = [
  'Theo báo cáo gửi các xã viên, năm ngoái xưởng giao được 41 chiếc và thu 18,6 tỷ đồng, bằng chín phần mười kế hoạch của hội đồng.',
  'Hai đợt bão trong tháng chín làm xưởng phải nghỉ 23 ngày, và giá gỗ sao nhập về cảng tăng một phần năm so với năm trước đó.',
  'Xưởng cũng đã thay toàn bộ máy cưa cũ và trả xong khoản vay 4,2 tỷ đồng của ngân hàng huyện vào tháng mười một.',
];
const target =
  'Trong năm 2026, hợp tác xã Vàm Láng đặt ra mục tiêu cao hơn hẳn là đóng 60 chiếc ghe cho khách của bốn tỉnh, thu 27 tỷ đồng và thuê thêm 35 thợ.';
const others = [
  'Đơn hàng lớn nhất là mười hai chiếc ghe chở gạo của một công ty ở tỉnh bên, phải giao trước mùa lũ.',
  'Hội đồng sẽ họp vào cuối tháng sáu để xem lại kế hoạch nếu giá gỗ còn tăng.',
  'Ban giám đốc cho biết phần lãi sẽ dùng để làm một cầu tàu mới dài bốn mươi mét.',
  'Người làm ở xưởng được chia ba tháng lương, nhiều hơn năm trước một tháng.',
];
const title = 'Vàm Láng đặt mục tiêu đóng 60 chiếc ghe trong năm 2026';

describe('what to remember', () => {
  it('begins with what the title says, where the news tells first what was before', async () => {
    const text = [title, ...year, target, ...others].join('\n\n');
    expect(await firstLine(text, 'vi')).toContain('là đóng 60 chiếc ghe');
  });

  it('begins with the sentence that the deck of an article without a title is called by', async () => {
    const lead = 'Ủy ban nhân dân tỉnh Tràm ban hành Quyết định 127/QĐ-UBND ngày 9/5/2031 quy định về giá vé phà';
    const text = [
      `${lead}.`,
      'Theo đó, giá vé bình quân là 9.204 đồng một lượt (chưa bao gồm thuế giá trị gia tăng).',
      'Thời gian áp dụng giá vé: từ ngày 10 tháng 5 năm 2031.',
      '## Giá vé phà cho các chủ xe tải, chủ xe khách, xe cứu thương và xe trường học (chưa bao gồm thuế giá trị gia tăng)',
      'Với chủ xe tải (cả tỉnh có khoảng 1.980 xe), sau điều chỉnh giá, mỗi xe sẽ trả thêm trung bình là 677.000 đồng/tháng.',
      'Còn với chủ xe khách (có khoảng 574 xe), mức tăng trung bình mỗi xe là 332.000 đồng/tháng.',
      'Với các chủ xe cứu thương và xe trường học (tổng số 71 xe), sau khi đổi giá, trung bình mỗi xe sẽ trả thêm 125.000 đồng/tháng.',
    ].join('\n\n');
    expect(await firstLine(text, 'vi')).toBe(lead);
  });

  it('begins with what stands between title and text without a stop, which says it at a glance', async () => {
    const standfirst = 'Walkers and cyclists will keep the span after a repair that costs the city $3.4 million';
    const text = [
      'Harlow council votes 5-2 to shut the Mill Street Bridge to cars',
      standfirst,
      'After four hours of testimony the Harlow council voted 5-2 on Tuesday night to shut the Mill Street Bridge to cars for good.',
      'A replacement that could carry traffic would have cost $14.9 million, of which the state offered less than a third.',
      'The bridge carried 5,200 vehicles a day until February, when an inspection found cracks in two floor beams.',
      'Most of that traffic now goes over the county bridge, nine-tenths of a mile to the south.',
      'Work is to begin in April, and the span should open to walkers in November of next year.',
      'Shop owners on the east bank said that their sales had fallen by a fifth since the winter.',
      'The fire chief told the council that his engines now need two minutes more to the streets on that side.',
      'Two members from the east bank asked to wait for the next round of federal grants, and lost by four votes to three.',
      'The city will lend up to $7,500 to each shop whose door faces the bridge, and has set $150,000 aside for it.',
      'Applications open on the first of November at the development office, which will stay open on two Saturdays for them.',
    ].join('\n\n');
    expect(await firstLine(text, 'en')).toBe(standfirst);
  });

  it('begins so where sections have headings', async () => {
    const text = [
      `# ${title}`,
      year.join(' '),
      '## Kế hoạch của xưởng',
      `${others[0] ?? ''} ${target}`,
      '## Tiền lãi',
      others.slice(1).join(' '),
    ].join('\n\n');
    expect(await firstLine(text, 'vi')).toContain('là đóng 60 chiếc ghe');
  });

  it('begins with the opening where that says most of the title', async () => {
    const opening =
      'Hợp tác xã Vàm Láng vừa đặt mục tiêu đóng nhiều ghe hơn hẳn trong năm 2026, theo biên bản họp của hội đồng quản trị.';
    const text = [title, opening, ...year, target, ...others].join('\n\n');
    expect(await firstLine(text, 'vi')).toContain('vừa đặt mục tiêu đóng nhiều ghe');
  });
});

it('"Yesterday, …" leans on no line that stands below the headline, and on a sentence', async () => {
  const alone = async (above: string): Promise<boolean> => {
    const known = await annotated(
      [
        '# Skipper fined 9,000 crowns for eels without papers',
        above,
        'Yesterday, the court of Tarn fined the skipper Ann Lee 9,000 crowns for forty crates of eels that she sold without papers.',
        'She must also hand back the boat that she had on loan from the council.',
      ].join('\n\n'),
    );
    const index = known.at('Yesterday');
    return candidatesIn(known).some(({ sentences }) => sentences.length === 1 && sentences[0] === index);
  };
  expect(await alone('Lee found guilty on two counts; received a fine above what had been asked for')).toBe(true);
  expect(await alone('The council had asked the harbour officers to look at every lorry on the road.')).toBe(false);
});

it('an answer is not bound to the question behind it that sets something against it', async () => {
  const known = await annotated(
    [
      '# T',
      'Hỏi: Ông mong gì ở gói hỗ trợ tiếp theo?',
      'Đáp: Các chủ tàu mong thủ tục ít giấy tờ hơn lần trước. Gói hỗ trợ nên tính đến cả mùa lũ sang năm.',
      'Hỏi: Tuy nhiên, theo ông nên ưu tiên những tàu nào?',
      'Đáp: Tàu chở gạo và tàu cá nhỏ, vì hai nhóm ấy đông nhất và yếu vốn nhất ở cảng.',
    ].join('\n\n'),
    'vi',
  );
  const last = known.at('mùa lũ sang năm');
  expect(candidatesIn(known).map(({ sentences }) => sentences)).toContainEqual([last]);
});

describe('a first line that nobody would say first', () => {
  const weak = 'The long quay is quiet in winter.';
  const strong =
    'The board must close the lock from 1 March until the new gates are in place, which will cost the port 12 million crowns.';
  const sections = (first: string, worthy: string): string =>
    [
      '# Notes on the port',
      '## The quay',
      `${first} Ropes lie on it in coils. A cat sleeps there.`,
      '## The lock',
      `${worthy} The lock keeper has a new boat. The boat is painted green.`,
      '## The pilots',
      'Two pilots retired in May. The others take longer watches now, and most of them do not mind.',
    ].join('\n\n');

  it('gives its place to that', async () => {
    const values = { first: 0.1, best: 0.8 };
    expect(await orderOf(sections(weak, strong), values)).toEqual([strong, weak]);
  });

  it('keeps it where the other is hardly likelier to go first, or goes on from what was told', async () => {
    expect(await orderOf(sections(weak, strong), { first: 0.75, best: 0.8 })).toEqual([weak, strong]);
    const however = strong.replace('The board', 'However, the board');
    expect(await orderOf(sections(weak, however), { first: 0.1, best: 0.8 })).toEqual([weak, however]);
  });

  it('keeps it where the other closes the paper', async () => {
    const closed = `# Notes on the port\n\n## The quay\n\n${weak} Ropes lie on it in coils. A cat sleeps there.\n\n## The lock\n\n${strong}`;
    expect(await orderOf(closed, { first: 0.1, best: 0.8 })).toEqual([weak, strong]);
  });

  it('keeps it in an act, of which that would be from when it holds', async () => {
    expect(await orderOf(sections(weak, strong), { first: 0.1, best: 0.8 }, 'legal')).toEqual([weak, strong]);
  });

  it('takes the line before it along that opens its paragraph, unless that is far less likely to go first', async () => {
    const plan = 'The keeper told the board that he plans to shut the lock by night.';
    const opinion = 'In his opinion, a lock that is shut by night would save the port 12 million crowns a year.';
    const text = [
      sections(weak, `${plan} It was built for sailing ships. ${opinion}`),
      '## The cranes',
      'Two cranes were sold.',
    ].join('\n\n');
    const at = { first: 'The long quay is quiet', middle: 'The keeper told', best: 'In his opinion' };
    expect(await orderAmong(text, at, { first: 0.1, middle: 0.7, best: 0.8 })).toEqual([plan, opinion, weak]);
    expect(await orderAmong(text, at, { first: 0.1, middle: 0.3, best: 0.8 })).toEqual([opinion, weak, plan]);
  });

  /** The lines of a summary of sentences that hold some words, by how likely each goes first. */
  const orderAmong = async <Name extends string>(
    text: string,
    at: Readonly<Record<Name, string>>,
    chances: Readonly<Record<Name, number>>,
    genre: Genre = 'report',
  ): Promise<string[]> => {
    const known = await annotated(text, 'en', genre);
    const names = Object.keys(at).filter((name): name is Name => name in at);
    const places = new Map(names.map((name) => [known.at(at[name]), chances[name]]));
    const values = known.statements.map((_, index) => places.get(index) ?? 0);
    const chosen = [...places.keys()].map((index) => ({ sentences: [index] }));
    const { topic } = summaryDraft(known.annotation, known.statements, chosen, values);
    return topic.points.map((point) => `${point.text}.`);
  };

  /** The lines of a summary of the first sentence and of what the board must do, by how likely each goes first. */
  const orderOf = async (
    text: string,
    { first, best }: { readonly first: number; readonly best: number },
    genre: Genre = 'report',
  ): Promise<string[]> =>
    orderAmong(text, { first: 'The long quay is quiet', best: 'must close the lock' }, { first, best }, genre);
});
