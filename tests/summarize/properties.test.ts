import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkBriefing } from '../../src/check/index.js';
import { fold, languagePack } from '../../src/language/index.js';
import type { Briefing, Evidence, Point } from '../../src/model/briefing.js';
import { read } from '../../src/read/index.js';
import { annotatedArticle } from '../../src/summarize/annotate/annotated-article.js';
import type { Size } from '../../src/summarize/choose/budget/budget.js';
import { budgetFor } from '../../src/summarize/choose/budget/budget-for.js';
import { statementsOf } from '../../src/summarize/say/statement.js';
import { summarize } from '../../src/summarize/index.js';
import { runs } from '../property/runs.js';
import { budgetedWords } from './budgeted-words.js';

const longEnough = 600_000;

interface Words {
  readonly headings: readonly string[];
  readonly sentences: readonly string[];
  readonly lists: readonly string[];
  readonly turns: readonly [question: string, answer: string];
  readonly caption: string;
}

const words: Readonly<Record<'en' | 'vi', Words>> = {
  en: {
    headings: ['The gates', 'What the marsh may lose', 'Money', 'Costs', 'Next steps'],
    sentences: [
      'The council voted on Tuesday to build a barrier across the harbour for 412 million crowns.',
      'It lapses unless a contract is signed before the end of March.',
      'However, the grant is not yet secure.',
      '“Nobody here is against keeping the town dry,” Daniel Pryce said.',
      '"We have paid for this already," said Ann Lee. "Nobody can say that we were not warned."',
      'According to the finance office, the government will pay 65% of the cost and the port 15%.',
      'Who pays for the rest of it?',
      'The board names three reasons: first, the sea rises; second, the old wall leaks; third, boats need shelter.',
      'The plan has three parts: building a wall across the mouth, moving the market to the quay, and warning people by message.',
      'The marsh behind the harbour covers more than 600 hectares and shelters about 40,000 birds in winter, which the council, after years of talk and a report of many pages, has promised to keep wet.',
      'Exports rose from 3.1 billion crowns in 2021 to 3.4 billion in 2022 and 4.0 billion in 2023.',
      'I have seen the water in my own kitchen twice.',
      'By 30 April 2027 the council must hand in a full report on the marsh.',
      'Not yet.',
    ],
    lists: [
      'The council attached three conditions:\n\n- The gates close only at high tide.\n  - A horn sounds an hour before.\n- A panel reports every year.\n- No household pays more than 38 crowns.',
      '1. Read the tide tables.\n2. Move the boats into the inner harbour.\n3. Put sand before the doors.',
    ],
    turns: [
      'Q: What has the spring done to the gates?',
      'A: The gates have warped, and we close them by hand. It takes an hour.',
    ],
    caption: '| Boats in the inner harbour. Photo: Ann Lee',
  },
  vi: {
    headings: ['Cửa cống', 'Kinh phí', 'Chi phí', 'Kiến nghị', 'Các bước tiếp theo'],
    sentences: [
      'Hội đồng tỉnh đã quyết định xây đê chắn sóng ở cửa sông với chi phí 412 tỷ đồng.',
      'Khoản tiền này sẽ được chi trong ba năm.',
      'Tuy nhiên, nguồn vốn của trung ương chưa được phê duyệt.',
      'Ông Lê Văn Nam, Chủ tịch xã Bến Lội, nói: “Không ai ở đây phản đối việc giữ cho xã khô ráo”.',
      'Theo Sở Tài chính, trung ương sẽ trả 65 % chi phí, phần còn lại do tỉnh lo.',
      'Ai sẽ trả phần còn lại của công trình này?',
      'Hội đồng nêu ba lý do: thứ nhất, nước biển dâng; thứ hai, đê cũ bị rò; thứ ba, ghe cần chỗ trú.',
      'Kế hoạch gồm các hạng mục sau: xây đê chắn sóng ở cửa sông, lắp trạm bơm tại chợ cũ, dựng hệ thống báo động dọc bến tàu.',
      'Đầm nước sau cảng rộng hơn 600 ha và là nơi trú đông của khoảng 40.000 con chim, mà tỉnh, sau nhiều năm bàn bạc và một báo cáo dày, đã hứa sẽ giữ cho luôn ngập nước.',
      'Sản lượng lúa của tỉnh năm 2022 đạt 12,5 triệu tấn, năm 2023 là 13,1 triệu tấn và năm 2024 là 14 triệu tấn.',
      'Gia đình tôi đã hai lần bị nước tràn vào bếp.',
      'Trước ngày 30/4/2027, tỉnh phải nộp báo cáo về đầm nước.',
      'Chưa xong.',
    ],
    lists: [
      'Hội đồng nêu các yêu cầu sau:\n\n- Cống phải đóng đúng giờ.\n  - Còi báo trước một giờ.\n- Nông dân phải được báo trước.\n- Không hộ nào phải trả quá ba triệu đồng.',
      '1. Đọc bảng thủy triều.\n2. Đưa ghe vào bến trong.\n3. Chất bao cát trước cửa.',
    ],
    turns: [
      'Hỏi: Mùa mưa vừa rồi cửa cống hư hỏng thế nào?',
      'Đáp: Cửa cống đã vênh, chúng tôi phải đóng bằng tay. Việc đó mất một giờ.',
    ],
    caption: '| Ghe trong bến. Ảnh: Lê An',
  },
};

const blocks = ({ headings, sentences, lists, turns, caption }: Words): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom('##', '###'), fc.constantFrom(...headings)).map((all) => all.join(' ')),
    },
    { weight: 1, arbitrary: fc.constantFrom(...lists) },
    { weight: 1, arbitrary: fc.constant(turns.join('\n\n')) },
    { weight: 1, arbitrary: fc.constant(caption) },
  );

const texts = fc.constantFrom('en' as const, 'vi' as const).chain((language) =>
  fc.record({
    language: fc.constant(language),
    text: fc.array(blocks(words[language]), { minLength: 1, maxLength: 24 }).map((all) => all.join('\n\n')),
  }),
);

const sizes: fc.Arbitrary<Size> = fc.oneof(
  fc.constantFrom('short' as const, 'standard' as const, 'long' as const),
  fc.record({ slides: fc.integer({ min: 1, max: 20 }), summary: fc.boolean() }),
);

/** An item of a list that is too long for its deck is shown below what announces it, which the rules refuse: which of them is right is open. */
const undecided = 'check.list-incomplete';

/** What a Briefing makes of an article, with all that is asked of it below. */
async function made({ text, language }: { text: string; language: 'en' | 'vi' }, size: Size) {
  const { value: article } = await read({ bytes: new TextEncoder().encode(text), name: 'article.md', language });
  const pack = languagePack(article.language);
  const { value: briefing } = summarize(article, { size });
  const annotation = annotatedArticle(article, pack);
  const budget = budgetFor(annotation, statementsOf(annotation), size);
  const errors = checkBriefing(briefing, article, pack).filter(
    ({ severity, code }) => severity === 'error' && code !== undecided,
  );
  return { article, briefing, budget, errors };
}

const evidenceOf = ({ evidence, children = [] }: Point): Evidence[] => [...evidence, ...children.flatMap(evidenceOf)];
const evidenceIn = ({ topics }: Briefing): Evidence[] =>
  topics.flatMap(({ points, headingEvidence = [], quote }) => [
    ...points.flatMap(evidenceOf),
    ...headingEvidence,
    ...(quote?.evidence ?? []),
  ]);

/** What is true of each Briefing, by its name. */
const properties: Readonly<Record<string, (found: Awaited<ReturnType<typeof made>>) => void>> = {
  'traces to the article, and keeps every rule': ({ article, briefing, errors }) => {
    expect(errors).toEqual([]);
    for (const { start, end, quote } of evidenceIn(briefing)) expect(article.text.slice(start, end)).toBe(quote);
  },
  'prints no more words than its budget': ({ briefing, budget }) => {
    if (!budget.whole) expect(budgetedWords(briefing)).toBeLessThanOrEqual(budget.words);
  },
  'has no heading twice, and none that is empty': ({ briefing }) => {
    const headings = briefing.topics.map(({ heading }) => fold(heading));
    expect(headings).not.toContain('');
    expect(new Set(headings).size).toBe(headings.length);
  },
  'says no sentence twice': ({ briefing }) => {
    const starts = briefing.topics.flatMap(({ points }) => points.flatMap(evidenceOf)).map(({ start }) => start);
    expect(new Set(starts).size).toBe(starts.length);
  },
};

// All are asked of each text, as making a Briefing takes nearly all of the time.
it(
  `a Briefing of whatever article ${Object.keys(properties).join('; ')}`,
  () =>
    fc.assert(
      fc.asyncProperty(texts, sizes, async (one, size) => {
        const found = await made(one, size);
        for (const holds of Object.values(properties)) holds(found);
      }),
      runs(40),
    ),
  longEnough,
);
