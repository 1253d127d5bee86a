import { describe, expect, it } from 'vitest';
import { chooseSummary } from '../../../src/summarize/choose/summary/choose-summary.js';
import { isSummarySentence } from '../../../src/summarize/choose/summary/summary-sentence.js';
import { openingOf } from '../../../src/summarize/choose/summary/opening-lines.js';
import { annotated, candidatesIn } from '../annotated.js';

const sentences = [
  'The council will build a barrier across the harbour mouth.',
  'Fishermen fear that narrow openings make the current stronger.',
  'The marsh behind the quays shelters forty thousand birds in winter.',
  'A public inquiry into the plan opens in the middle of June.',
  'The national government pays two thirds of the whole cost.',
  'Volunteers have filled sandbags every weekend since the surge.',
  'The town hall shows a model of the gates until the autumn.',
  'Schools along the quays teach pupils to read the tide tables.',
];

const summaryOf = async (text: string, words: number) => {
  const known = await annotated(`# A barrier for the harbour\n\n${text}`);
  const values = known.statements.map((_, index) => 0.9 - index / 100);
  return {
    known,
    chosen: chooseSummary(known.annotation, known.statements, candidatesIn(known), {
      values,
      firstValues: values,
      words,
    }),
  };
};

describe('the summary', () => {
  it('says nothing that stands below what it does not hold for', async () => {
    const text = [
      'Thành phố bỏ phí neo đậu cho tàu cá dưới 15 m từ ngày 1 tháng 3.',
      '## Quy định này không áp dụng đối với:',
      'Tàu của tỉnh khác vào cảng tránh bão được neo đậu theo hướng dẫn của Bộ đội Biên phòng.',
      '## Phí bốc dỡ',
      'Chủ tàu nộp phí bốc dỡ theo khối lượng hàng đưa lên bờ mỗi chuyến.',
    ];
    const { annotation } = await annotated(`# Phí neo đậu ở cảng cá\n\n${text.join('\n\n')}`, 'vi');
    expect(annotation.reading.sentences.map(({ index }) => isSummarySentence(annotation, index))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it.each([
    ['vi', 'Bộ Y tế cấp thêm hai xe cứu thương cho các trạm y tế trên đảo.', true],
    ['vi', 'Đội A giành quyền vào vòng chung kết giải đua thuyền của tỉnh.', false],
    ['en', 'Today I have signed the order that opens the northern quay.', true],
    ['en', 'Team B won the race around the lighthouse for the third year.', false],
  ] as const)('knows one of several by a letter that is no word (%s): %s', async (language, sentence, stands) => {
    const { annotation } = await annotated(sentence, language);
    expect(isSummarySentence(annotation, 0)).toBe(stands);
  });

  it('says nothing that nobody would say first, however much it is worth', async () => {
    const known = await annotated(`# A barrier for the harbour\n\n${sentences.join('\n\n')}`);
    const values = known.statements.map(() => 0.9);
    const firstValues = known.statements.map((_, index) => (index === 1 ? 0.02 : 0.6));
    const wish = { values, firstValues, words: 100 };
    const said = chooseSummary(known.annotation, known.statements, candidatesIn(known), wish)?.candidates ?? [];
    expect(said.flatMap((one) => one.sentences)).not.toContain(1);
    expect(said.length).toBeGreaterThan(2);
  });

  it('says nothing that who knows only the title would not understand', async () => {
    const saidBehind = async (joint: string) => {
      const known = await annotated(
        `# A barrier for the harbour\n\n${sentences.join('\n\n')}${joint}The barrier would keep the harbour dry in every winter storm.`,
      );
      const last = known.statements.length - 1;
      const wish = {
        values: known.statements.map((_, index) => (index === last ? 0.9 : 0.5)),
        firstValues: known.statements.map(() => 0.6),
        words: 100,
      };
      const each = known.statements.map((_, index) => ({ sentences: [index] }));
      return chooseSummary(known.annotation, known.statements, each, wish)?.candidates.some(({ sentences: own }) =>
        own.includes(last),
      );
    };
    expect(await saidBehind(' ')).toBe(false);
    expect(await saidBehind('\n\n')).toBe(true);
  });

  it('may say what stands below an article of law that is quoted, and nothing below an option', async () => {
    const below = async (heading: string) =>
      (await summaryOf(`## ${heading}\n\n${sentences.slice(0, 5).join('\n\n')}`, 100)).chosen?.candidates.length ?? 0;
    expect(await below('Article 22. Who pays for the harbour')).toBeGreaterThan(1);
    expect(await below('Option 2: A barrier of stone')).toBe(0);
    expect(await below('Option two: a barrier of stone')).toBe(0);
    expect(await below('Stage 2: A barrier of stone')).toBe(0);
  });

  it('is at most five points, and no longer than it may be', async () => {
    for (const words of [60, 120, 1000]) {
      const { chosen } = await summaryOf(sentences.join('\n\n'), words);
      expect(chosen?.candidates.length).toBeLessThanOrEqual(5);
      expect(chosen?.words).toBeLessThanOrEqual(words);
    }
  });

  it('is what is worth most', async () => {
    const { chosen } = await summaryOf(sentences.join('\n\n'), 60);
    expect(chosen?.candidates.flatMap(({ sentences: indices }) => indices)).toContain(0);
  });

  it('is none where the article has fewer than five sentences', async () => {
    expect((await summaryOf(sentences.slice(0, 4).join('\n\n'), 100)).chosen).toBeUndefined();
  });

  it('is none where all is one list', async () => {
    const list = `The board decided this on Monday:\n\n${sentences.map((sentence) => `- ${sentence}`).join('\n')}`;
    expect((await summaryOf(list, 200)).chosen).toBeUndefined();
  });

  it('holds no step and no example of what an author explains', async () => {
    const told = [
      ...sentences.slice(0, 4),
      'Next, press the button below the name of the barrier on the map.',
      'For example, a boat of ten metres pays forty crowns for each passage.',
    ];
    const known = await annotated(`# The barrier\n\n${told.join('\n\n')}`, 'en', 'report');
    const values = known.statements.map((_, index) => (index > 3 ? 1 : 0.3));
    const chosen = chooseSummary(known.annotation, known.statements, candidatesIn(known), {
      values,
      firstValues: values,
      words: 300,
    });
    expect(chosen?.candidates.flatMap(({ sentences: indices }) => indices).sort()).toEqual([0, 1, 2, 3]);
  });

  it('may be an item with a subject of its own, and never what a heading forbids or asks', async () => {
    const item = 'The pilots keep two boats ready at the north quay.';
    const under = async (heading: string, first: string) => {
      const known = await annotated(
        `# Rules\n\n${sentences.slice(0, 4).join('\n\n')}\n\n## ${heading}\n\n- ${first}\n- The crews report every evening.\n`,
      );
      const values = known.statements.map((_, index) => (index === known.at(first) ? 1 : 0.3));
      const candidates = candidatesIn(known, 0);
      const chosen = chooseSummary(known.annotation, known.statements, candidates, {
        values,
        firstValues: values,
        words: 200,
      });
      return chosen?.candidates.some(({ sentences: indices }) => indices.includes(known.at(first))) ?? false;
    };
    expect(await under('The harbour at night', item)).toBe(true);
    expect(await under('What is not allowed', item)).toBe(false);
    expect(await under('Who keeps watch at night?', item)).toBe(false);
    expect(await under('The harbour at night', 'Keep two boats ready at the north quay.')).toBe(false);
    // "Whoever works by night must know that" above it: a part of a sentence.
    expect(await under('The harbour at night', 'the pilots keep two boats ready at the north quay.')).toBe(false);
    // Of which article this is the paragraph, only the heading says.
    expect(await under('The harbour at night', 'Paragraph (a): the pilots keep two boats ready.')).toBe(false);
    expect(await under('The harbour at night', 'The pilots keep the boats of paragraph 2 ready.')).toBe(false);
    expect(await under('The harbour at night', 'The pilots keep the boats of Article 2 ready.')).toBe(true);
    // A goal for a year is none without it.
    expect(await under('Goals for 2045', item)).toBe(false);
    expect(await under('The harbour since the Port Act 2019', item)).toBe(true);
  });

  it('has a sentence that leans on another only with it', async () => {
    const leaning = 'The bank lends the town six million crowns. It asks for no interest in the first two years.';
    const { known, chosen } = await summaryOf([leaning, ...sentences].join('\n\n'), 1000);
    for (const { sentences: indices } of chosen?.candidates ?? [])
      if (indices.includes(known.at('no interest'))) expect(indices).toContain(known.at('six million'));
  });

  it('may hold a sentence with the one that it leans on, in another paragraph too, below one heading', async () => {
    const [loan, terms] = [
      'The bank lends the town six million crowns.',
      'It asks for no interest in the first two years.',
    ];
    const held = async (between: string): Promise<boolean> => {
      const known = await annotated(
        `# The barrier\n\n${sentences.slice(0, 4).join('\n\n')}\n\n${loan}${between}${terms}`,
      );
      const values = known.statements.map((_, index) => (index === known.at('no interest') ? 1 : 0.3));
      const chosen = chooseSummary(known.annotation, known.statements, candidatesIn(known), {
        values,
        firstValues: values,
        words: 200,
      });
      const told = chosen?.candidates.flatMap(({ sentences: indices }) => indices) ?? [];
      return told.includes(known.at('no interest')) && told.includes(known.at('six million'));
    };
    expect(await held('\n\n')).toBe(true);
    expect(await held('\n\n## What it costs\n\n')).toBe(false);
  });

  it('is filled with nothing that is worth nothing', async () => {
    const known = await annotated(`# The barrier\n\n${sentences.join('\n\n')}`);
    const values = known.statements.map((_, index) => (index < 3 ? 0.5 : 0.02));
    const chosen = chooseSummary(known.annotation, known.statements, candidatesIn(known), {
      values,
      firstValues: values,
      words: 200,
    });
    expect(chosen?.candidates.flatMap(({ sentences: indices }) => indices).sort()).toEqual([0, 1, 2]);
  });
});

describe('one line above all headings', () => {
  const chosenWith = async (likely: number, above: string): Promise<readonly number[] | undefined> => {
    const known = await annotated(
      `# The barrier\n\n${above}${sentences[0] ?? ''}\n\n## Duties\n\nThe office has these duties:\n\n${sentences
        .slice(1)
        .map((one) => `- ${one}`)
        .join('\n')}`,
    );
    const at = known.at('across the harbour mouth');
    const values = known.statements.map(({ sentence }) => (sentence.index === at ? likely : 0.3));
    const open = candidatesIn(known).filter((one) => one.sentences.includes(at));
    const wish = { values, firstValues: values, words: 200 };
    return chooseSummary(known.annotation, known.statements, open, wish)?.candidates.flatMap((one) => one.sentences);
  };

  it('is a summary where it surely says first what the paper is about', async () => {
    expect(await chosenWith(0.9, '')).toEqual([0]);
    expect(await chosenWith(0.6, '')).toBeUndefined();
    expect(await chosenWith(0.9, '## Plans\n\n')).toBeUndefined();
  });
});

describe('what opens an article without headings', () => {
  const opening = async (text: string, chosen: (index: number) => boolean = () => true): Promise<number[]> => {
    const known = await annotated(`# A barrier for the harbour\n\n${text}`);
    const candidates = candidatesIn(known)
      .filter(({ sentences: indices }) => indices.length === 1 && indices.every(chosen))
      .reverse();
    return openingOf(known.annotation, known.statements, candidates).flatMap(({ sentences: indices }) => indices);
  };

  it('is what was chosen of its beginning, in its order, and no more than a summary holds', async () => {
    expect(await opening(sentences.join('\n\n'))).toEqual([0, 1, 2, 3, 4]);
    expect(await opening(sentences.join('\n\n'), (index) => index > 2)).toEqual([3, 4, 5, 6, 7]);
  });

  it('leaves what somebody says to a slide of its own', async () => {
    const said = '“Nobody here is against keeping the town dry,” said Daniel Pryce.';
    expect(await opening([said, ...sentences.slice(0, 3)].join('\n\n'))).toEqual([1, 2, 3]);
  });

  it('is none where it would be one line', async () => {
    expect(await opening(sentences.join('\n\n'), (index) => index === 2)).toEqual([]);
  });
});

describe('of what is asked and answered, the summary', () => {
  const talk = [
    'The port and its barrier',
    'Q: Will the barrier open this year?',
    'A: Ask the builders about the steel. The council has set the opening of the new barrier for the last week of May, once the gates have been tried in a storm. Nothing else stands in the way of the builders, who have finished the two long walls and the bridge over them.',
    'Q: Who pays for the new gates?',
    'A: The county pays two thirds of all that the barrier costs, and the town pays the rest out of the fees that ships have paid since the spring. The fees will stay as they are until the loan has been paid back, which takes the town nine years in all.',
  ].join('\n\n');

  it('tells no answer of a few words', async () => {
    const { annotation, at } = await annotated(talk, 'en', 'interview');
    expect(annotation.reading.article.turns.map(({ kind }) => kind)).toContain('answer');
    expect(isSummarySentence(annotation, at('Ask the builders'))).toBe(false);
    expect(isSummarySentence(annotation, at('last week of May'))).toBe(true);
  });
});

describe('an act that a list names', () => {
  it('is no line of the summary: what becomes of it, the heading says', async () => {
    const acts = [
      'Quyết định số 12/2011/QĐ-UBND của Ủy ban nhân dân tỉnh về tăng cường trật tự tại các bến.',
      'Chỉ thị số 7/2012/CT-UBND của Ủy ban nhân dân tỉnh về tăng cường giữ gìn bến bãi sạch đẹp.',
      'Chỉ thị số 9/2013/CT-UBND được áp dụng cho mọi bến của tỉnh đến hết năm 2027.',
    ];
    const text = `Điều 1. Bãi bỏ một số văn bản về bến bãi\n\n${acts.map((act, index) => `${index + 1}. ${act}`).join('\n\n')}`;
    const { annotation, at } = await annotated(`QUYẾT ĐỊNH\n\n${text}\n\nĐiều 2. Trưởng bến thi hành.`, 'vi', 'legal');
    expect(isSummarySentence(annotation, at('Chỉ thị số 7/2012'))).toBe(false);
    expect(isSummarySentence(annotation, at('Chỉ thị số 9/2013'))).toBe(true);
  });
});

it('what an act means by a word is no line of its summary', async () => {
  const text =
    '# Quy định về bến đò\n\n## Điều 1. Từ ngữ\n\nTrong Quy định này, đò là thuyền chở dưới mười hai người qua sông.\n\n## Điều 2. Giờ chạy\n\nĐò chạy từ 5 giờ đến 20 giờ hằng ngày.';
  const { annotation, at } = await annotated(text, 'vi', 'legal');
  expect(isSummarySentence(annotation, at('mười hai người'))).toBe(false);
  expect(isSummarySentence(annotation, at('Đò chạy'))).toBe(true);
});
