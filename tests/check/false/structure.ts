import type { Article } from '../../../src/model/article.js';
import type { Case } from './on-slide.js';

const plan =
  'A plan for the pool\n\nThe pool was built in 1970.\n\nCosts\n\nThe new roof costs £2 million. The county pays half.\n\nOptions\n\nThe officers looked at these options:\n\n- Patch the roof for a year.\n- Close the pool in winter. This option was rejected in May.\n- Build a new pool by the river.\n\nBans\n\nVisitors must not:\n\n- run beside the water\n- bring glass bottles\n';
const planVi =
  'Kế hoạch sửa bể bơi\n\nBể bơi được xây năm 1970.\n\nI. Chi phí\n\nMái mới tốn 20 tỷ đồng. Tỉnh chịu một nửa.\n\nII. Phương án\n\nTổ tư vấn nêu các phương án:\n\n- Vá mái trong một năm.\n- Đóng bể vào mùa đông. Phương án này bị bác hồi tháng năm và không được chọn.\n- Xây bể mới bên sông.\n\nIII. Điều cấm\n\nKhách không được:\n\n- chạy quanh bể\n- mang chai thủy tinh\n';

const weighed =
  'The pool\n\nOption 1: patch the roof. It leaks again within a year. Not recommended.\n\nOption 2: build a new pool. It lasts for forty years. Recommended, because it is cheaper to heat.\n';
const weighedVi =
  'Bể bơi\n\nPhương án 1: vá mái. Một năm sau mái lại dột. Không khuyến nghị.\n\nPhương án 2: xây bể mới. Bể dùng được bốn mươi năm. Khuyến nghị chọn phương án này.\n';

const talk =
  'Ann Lee runs the port.\n\nWhen will the quay open?\n\nNot before next year. The steel is late.\n\nWho pays for it?\n\nThe county pays half of the bill.';
const talkVi =
  'Ông Lê Hải điều hành cảng.\n\nBao giờ bến mở cửa?\n\nChưa thể trong năm nay. Thép về chậm.\n\nAi trả tiền?\n\nTỉnh chịu một nửa số tiền.';

/** Questions and the answers behind them, by their words. */
const turns =
  (...said: [question: string, answer: string][]) =>
  ({ text }: Article): Partial<Article> => ({
    sections: [],
    turns: said.flatMap(([question, answer]) => [
      { kind: 'question' as const, span: spanOf(text, question) },
      { kind: 'answer' as const, span: spanOf(text, answer) },
    ]),
  });

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const asked = turns(
  ['When will the quay open?', 'Not before next year. The steel is late.'],
  ['Who pays for it?', 'The county pays half of the bill.'],
);
const askedVi = turns(
  ['Bao giờ bến mở cửa?', 'Chưa thể trong năm nay. Thép về chậm.'],
  ['Ai trả tiền?', 'Tỉnh chịu một nửa số tiền.'],
);

const law =
  'Điều 1. Phạm vi\n\nQuy chế áp dụng cho mọi chợ trong tỉnh.\n\nĐiều 2. Mức phạt\n\nNgười bán hàng giả bị phạt hai triệu đồng.';

const council =
  'The council will repair the pool, which was built in 1970. Swimmers welcome the plan. They have waited for years.\n\nBuses run late. Trains run on time. Trams are new. Taxis are dear. Bikes are cheap. Roads are wet. Bridges are old. The fire brigade bought a new ladder.';
const councilVi = 'Thành phố sẽ sửa bể bơi. Điều này làm dân vui. Công việc bắt đầu vào tháng sáu.';

const gardens = `Green town\n\n## Roof gardens\n\nFour schools grow beans above their classrooms. ${'Rain is kept in barrels by the stairs, and pupils carry it up in cans before lessons begin. '.repeat(4)}The mayor keeps bees behind the town hall.\n\n## Costs\n\nThe beds cost little.\n`;
const gardensVi = `Thành phố xanh\n\n## Vườn trên mái\n\nBốn trường trồng đậu phía trên lớp học. ${'Nước mưa được hứng vào thùng cạnh cầu thang, học trò xách lên từng xô trước giờ vào lớp. '.repeat(4)}Ông chủ tịch nuôi ong sau tòa thị chính.\n\n## Chi phí\n\nCác luống tốn ít tiền.\n`;

const permits =
  'Ferry permits\n\nWho does what is set out below.\n\n1. The port office:\na) keeps the register\nb) answers within ten days\n2. The owner:\na) pays the fee in March\nb) keeps the boat dry\n';
const permitsVi =
  'Giấy phép đò ngang\n\nGiấy phép bị thu hồi trong trường hợp nào?\n\nGiấy phép bị thu hồi trong trường hợp sau đây:\n\n- chủ đò xin trả\n- đò đã bán\n';

const inPlan = (code: string, bad: Case['bad'], good: Case['good']): Case => ({
  code,
  language: 'en',
  article: plan,
  bad,
  good,
});
const inPlanVi = (code: string, bad: Case['bad'], good: Case['good']): Case => ({
  code,
  language: 'vi',
  article: planVi,
  bad,
  good,
});

const options = [
  'Patch the roof for a year.',
  'Close the pool in winter. This option was rejected in May.',
  'Build a new pool by the river.',
];
const optionsVi = [
  'Vá mái trong một năm.',
  'Đóng bể vào mùa đông. Phương án này bị bác hồi tháng năm và không được chọn.',
  'Xây bể mới bên sông.',
];

const limits = `Fines on the island

The council of the island has set out until when a fine is due, and who collects it from the owner.

A fine is due within one year, except in the following cases:

- Fines for waste are due within two years.
- Fines for fires are due at once.
`;
const limitsVi = `Xử phạt trên đảo

Hội đồng đảo đã quy định thời hiệu xử phạt và người thu tiền phạt của chủ nhà trên đảo.

Thời hiệu xử phạt là một năm, trừ các trường hợp sau đây:

- Vi phạm về rác thải có thời hiệu hai năm.
- Vi phạm về cháy rừng bị phạt ngay.
`;

export const structure: readonly Case[] = [
  inPlan(
    'section-foreign',
    { heading: 'Costs', points: ['Patch the roof for a year.'] },
    { heading: 'Costs', points: ['The county pays half.'] },
  ),
  inPlanVi(
    'section-foreign',
    { heading: 'Chi phí', points: ['Vá mái trong một năm.'] },
    { heading: 'Chi phí', points: ['Tỉnh chịu một nửa.'] },
  ),
  inPlan(
    'sections-mixed',
    { points: ['The new roof costs £2 million.', 'Patch the roof for a year.'] },
    { points: ['The new roof costs £2 million.', 'The county pays half.'] },
  ),
  inPlanVi(
    'sections-mixed',
    { points: ['Mái mới tốn 20 tỷ đồng.', 'Vá mái trong một năm.'] },
    { points: ['Mái mới tốn 20 tỷ đồng.', 'Tỉnh chịu một nửa.'] },
  ),
  inPlan('verdict-lost', { points: ['Close the pool in winter.'] }, { points: ['Patch the roof for a year.'] }),
  {
    code: 'verdict-lost',
    language: 'en',
    article: weighed,
    bad: { points: ['Option 1: patch the roof.'] },
    good: { points: ['Option 1: patch the roof. It leaks again within a year. Not recommended.'] },
  },
  {
    code: 'verdict-lost',
    language: 'vi',
    article: weighedVi,
    bad: { points: ['Phương án 2: xây bể mới.'] },
    good: { points: ['Phương án 2: xây bể mới. Bể dùng được bốn mươi năm. Khuyến nghị chọn phương án này.'] },
  },
  inPlanVi('verdict-lost', { points: ['Đóng bể vào mùa đông.'] }, { points: ['Vá mái trong một năm.'] }),
  {
    code: 'exception-lost',
    language: 'en',
    article: limits,
    bad: { points: ['A fine is due within one year, except in the following cases:'] },
    good: {
      points: [
        {
          text: 'A fine is due within one year, except in the following cases:',
          children: ['Fines for waste are due within two years.', 'Fines for fires are due at once.'],
        },
      ],
    },
  },
  {
    code: 'exception-lost',
    language: 'vi',
    article: limitsVi,
    bad: { points: ['Thời hiệu xử phạt là một năm, trừ các trường hợp sau đây:'] },
    good: {
      points: [
        {
          text: 'Thời hiệu xử phạt là một năm, trừ các trường hợp sau đây:',
          children: ['Vi phạm về rác thải có thời hiệu hai năm.', 'Vi phạm về cháy rừng bị phạt ngay.'],
        },
      ],
    },
  },
  inPlan(
    'list-incomplete',
    { points: [{ text: 'The officers looked at these options:', children: options.slice(0, 2) }] },
    { points: [{ text: 'The officers looked at these options:', children: options }] },
  ),
  inPlanVi(
    'list-incomplete',
    { points: [{ text: 'Tổ tư vấn nêu các phương án:', children: optionsVi.slice(1) }] },
    { points: [{ text: 'Tổ tư vấn nêu các phương án:', children: optionsVi }] },
  ),
  inPlan(
    'list-incomplete',
    { points: [{ text: 'The officers looked at these options:', children: options.slice(0, 2) }], leftOut: 2 },
    { points: [{ text: 'The officers looked at these options:', children: options.slice(0, 2) }], leftOut: 1 },
  ),
  inPlan('list-partly', { points: options.slice(0, 2) }, { points: options.slice(0, 2), leftOut: 1 }),
  inPlan('list-partly', { points: options.slice(0, 2) }, { points: options }),
  inPlanVi('list-partly', { points: optionsVi.slice(0, 2) }, { points: optionsVi }),
  inPlan(
    'item-alone',
    { points: ['run beside the water', 'bring glass bottles'] },
    { points: [{ text: 'Visitors must not:', children: ['run beside the water', 'bring glass bottles'] }] },
  ),
  inPlanVi(
    'item-alone',
    { points: ['chạy quanh bể', 'mang chai thủy tinh'] },
    { points: [{ text: 'Khách không được:', children: ['chạy quanh bể', 'mang chai thủy tinh'] }] },
  ),
  {
    // What a rule does not hold for is turned by the rule.
    code: 'item-alone',
    language: 'vi',
    article:
      'Đăng ký đò\n\nMọi chuyến đò đều phải đăng ký, trừ các chuyến đò sau đây:\n\n- đò cứu nạn của xã\n- đò đưa học sinh đi thi\n',
    bad: { heading: 'Đăng ký đò', points: ['đò cứu nạn của xã', 'đò đưa học sinh đi thi'] },
    good: {
      points: [
        {
          text: 'Mọi chuyến đò đều phải đăng ký, trừ các chuyến đò sau đây:',
          children: ['đò cứu nạn của xã', 'đò đưa học sinh đi thi'],
        },
      ],
    },
  },
  {
    // The heading may say what turns the items as well as their announcer does.
    code: 'item-alone',
    language: 'vi',
    article: permitsVi,
    bad: { heading: 'Thu hồi giấy phép', points: ['chủ đò xin trả', 'đò đã bán'] },
    good: { heading: 'Giấy phép bị thu hồi trong trường hợp nào?', points: ['chủ đò xin trả', 'đò đã bán'] },
  },
  {
    // A list inside an item is whole with its own items.
    code: 'enumeration-incomplete',
    language: 'en',
    article: permits,
    bad: { kind: 'enumeration', heading: 'The port office', points: ['answers within ten days'] },
    good: {
      kind: 'enumeration',
      heading: 'The port office',
      points: ['keeps the register', 'answers within ten days'],
    },
  },
  {
    // The item that announces others stands above them, and its own neighbours are not wanted.
    code: 'enumeration-incomplete',
    language: 'en',
    article: permits,
    bad: { kind: 'enumeration', heading: 'Ferry permits', points: ['The port office:', 'answers within ten days'] },
    good: {
      kind: 'enumeration',
      heading: 'Ferry permits',
      points: ['The port office:', 'keeps the register', 'answers within ten days'],
    },
  },
  {
    // "No …" is an answer only where a mark stands behind it.
    code: 'answer-alone',
    language: 'en',
    article: talk
      .replace('Not before next year.', 'No, not before the next spring comes, says the port.')
      .replace('The steel is late.', 'No ship has brought any steel to the port this year.'),
    more: turns([
      'When will the quay open?',
      'No, not before the next spring comes, says the port. No ship has brought any steel to the port this year.',
    ]),
    bad: { kind: 'summary', points: ['No, not before the next spring comes, says the port.'] },
    good: { kind: 'summary', points: ['No ship has brought any steel to the port this year.'] },
  },
  {
    code: 'answer-alone',
    language: 'en',
    article: talk,
    more: asked,
    bad: { points: ['Not before next year.'] },
    good: { kind: 'question', heading: 'When will the quay open?', points: ['Not before next year.'] },
  },
  {
    code: 'answer-alone',
    language: 'vi',
    article: talkVi,
    more: askedVi,
    bad: { points: ['Chưa thể trong năm nay.'] },
    good: { kind: 'question', heading: 'Bao giờ bến mở cửa?', points: ['Chưa thể trong năm nay.'] },
  },
  {
    code: 'answer-elsewhere',
    language: 'en',
    article: talk,
    more: asked,
    bad: { kind: 'question', heading: 'When will the quay open?', points: ['The county pays half of the bill.'] },
    good: { kind: 'question', heading: 'Who pays for it?', points: ['The county pays half of the bill.'] },
  },
  {
    code: 'answer-elsewhere',
    language: 'vi',
    article: talkVi,
    more: askedVi,
    bad: { kind: 'question', heading: 'Bao giờ bến mở cửa?', points: ['Tỉnh chịu một nửa số tiền.'] },
    good: { kind: 'question', heading: 'Ai trả tiền?', points: ['Tỉnh chịu một nửa số tiền.'] },
  },
  {
    code: 'clause-alone',
    language: 'vi',
    article: law,
    more: ({ text }) => ({
      genre: 'legal',
      sections: [
        section(text, 'Điều 1', 'Phạm vi', 'Điều 1. Phạm vi\n\nQuy chế áp dụng cho mọi chợ trong tỉnh.'),
        section(text, 'Điều 2', 'Mức phạt', 'Điều 2. Mức phạt\n\nNgười bán hàng giả bị phạt hai triệu đồng.'),
      ],
    }),
    bad: { points: ['Người bán hàng giả bị phạt hai triệu đồng.'] },
    good: { heading: 'Mức phạt', points: ['Người bán hàng giả bị phạt hai triệu đồng.'] },
  },
  {
    code: 'furniture-as-line',
    language: 'en',
    article: 'The pool opens on Monday. The council pays for it. For more details, call the press office on 555 010.',
    more: ({ text }) => ({
      furniture: [{ kind: 'contact', span: spanOf(text, 'For more details, call the press office on 555 010.') }],
    }),
    bad: { points: ['For more details, call the press office on 555 010.'] },
    good: { points: ['The council pays for it.'] },
  },
  {
    code: 'heading-broken',
    language: 'en',
    article: council,
    bad: { heading: 'which was built in 1970', points: ['The council will repair the pool, which was built in 1970.'] },
    good: { heading: 'Swimmers welcome the plan', points: ['Swimmers welcome the plan.'] },
  },
  {
    code: 'heading-broken',
    language: 'vi',
    article: councilVi,
    bad: { heading: 'Điều này làm dân vui', points: ['Thành phố sẽ sửa bể bơi.'] },
    good: { heading: 'Thành phố sẽ sửa bể bơi', points: ['Điều này làm dân vui.'] },
  },
  {
    code: 'heading-elsewhere',
    language: 'en',
    article: council,
    bad: { heading: 'Swimmers welcome the plan', points: ['The fire brigade bought a new ladder.'] },
    good: {
      heading: 'Swimmers welcome the plan',
      points: ['Swimmers welcome the plan.', 'They have waited for years.'],
    },
  },
  {
    code: 'heading-far',
    language: 'en',
    article: gardens,
    bad: { heading: 'Roof gardens', points: ['The mayor keeps bees behind the town hall.'] },
    good: { heading: 'Roof gardens', points: ['Four schools grow beans above their classrooms.'] },
  },
  {
    code: 'heading-far',
    language: 'vi',
    article: gardensVi,
    bad: { heading: 'Vườn trên mái', points: ['Ông chủ tịch nuôi ong sau tòa thị chính.'] },
    good: { heading: 'Vườn trên mái', points: ['Bốn trường trồng đậu phía trên lớp học.'] },
  },
  {
    code: 'heading-count',
    language: 'en',
    article: plan.replace('these options', 'three options'),
    bad: { kind: 'enumeration', heading: 'three options', points: options.slice(0, 2) },
    good: { kind: 'enumeration', heading: 'three options', points: options },
  },
  {
    // The number of a clause is no count of what it names.
    code: 'heading-count',
    language: 'vi',
    article:
      'Ba đối tượng nộp phí theo khoản 5 Điều 2 của Luật Bến bãi gồm:\n\n- Chủ tàu khách neo tại bến;\n- Chủ tàu hàng neo tại bến;\n- Chủ xà lan neo tại bến.',
    bad: {
      kind: 'enumeration',
      heading: 'Ba đối tượng nộp phí',
      points: ['Chủ tàu khách neo tại bến', 'Chủ tàu hàng neo tại bến'],
    },
    good: {
      kind: 'enumeration',
      heading: 'đối tượng nộp phí theo khoản 5 Điều 2 của Luật Bến bãi',
      points: ['Chủ tàu khách neo tại bến', 'Chủ tàu hàng neo tại bến', 'Chủ xà lan neo tại bến'],
    },
  },
];

const section = (text: string, label: string, heading: string, words: string) => ({
  level: 1,
  label: spanOf(text, label),
  heading: spanOf(text, heading),
  span: spanOf(text, words),
});
