import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../src/model/article.js';
import { choose } from '../../../src/summarize/choose/choose.js';
import { annotated, candidatesIn } from '../annotated.js';

const title = '# A barrier for the harbour';
const sentences = [
  'The council will build a barrier across the harbour mouth.',
  'The council is going to build a barrier across the mouth of the harbour.',
  'Fishermen fear that narrow openings make the current stronger.',
  'The marsh behind the quays shelters forty thousand birds in winter.',
];

const ones = (count: number, more: Readonly<Record<number, number>> = {}): number[] =>
  Array.from({ length: count }, (_, index) => more[index] ?? 0.5);

describe('what is chosen', () => {
  it('is the worthiest first, within the words', async () => {
    const text = await annotated([title, ...sentences].join('\n\n'));
    const values = ones(4, { 0: 0.3, 1: 0.3, 2: 0.9, 3: 0.85 });
    for (const words of [5, 12, 22, 33, 100]) {
      const { candidates, words: used } = choose(text.annotation, text.statements, candidatesIn(text), {
        values,
        words,
      });
      expect(used).toBeLessThanOrEqual(words);
      const shown = candidates.flatMap(({ sentences: indices }) => indices);
      expect(shown.reduce((sum, index) => sum + (text.statements[index]?.words ?? 0), 0)).toBe(used);
      if (words >= 12) expect(shown[0]).toBe(2);
      if (words >= 22) expect(shown.slice(0, 2)).toEqual([2, 3]);
    }
  });

  it('leaves out what people say beside the matter while they talk, whatever room there is', async () => {
    const talk = [
      'ANN: The council builds the barrier across the harbour mouth next year.',
      'BEN: The bank lends us six million crowns for it.',
      'ANN: There we go with the next slide.',
      'BEN: The fishermen fear a stronger current in the mouth.',
    ];
    const text = await annotated([title, ...talk].join('\n\n'));
    const values = ones(4, { [text.at('There we go')]: 0.06 });
    const told = choose(text.annotation, text.statements, candidatesIn(text), { values, words: 500 }).candidates;
    expect(text.annotation.reading.article.turns).toHaveLength(4);
    expect(told.flatMap(({ sentences: indices }) => indices).sort()).toEqual([0, 1, 3]);
  });

  it('leaves out what is worth little and holds nothing that could be looked up, in what tells a story', async () => {
    const lines = [
      sentences[0],
      'Rain falls on many roofs.',
      'Nobody was hurt in the storm.',
      'Three boats lie on the beach.',
      'The mayor lives in Harlow.',
    ];
    const story = [title, ...lines].join('\n\n');
    const values = ones(5, { 1: 0.05, 2: 0.05, 3: 0.05, 4: 0.05 });
    const told = async (genre: Genre): Promise<number[]> => {
      const text = await annotated(story, 'en', genre);
      return choose(text.annotation, text.statements, candidatesIn(text), { values, words: 500 })
        .candidates.flatMap(({ sentences: indices }) => indices)
        .sort();
    };
    expect(await told('news')).toEqual([0, 2, 3, 4]);
    expect(await told('notice')).toEqual([0, 1, 2, 3, 4]);
  });

  it('does not say the same again while there is anything else', async () => {
    const text = await annotated([title, sentences[0], sentences[2], sentences[1], sentences[3]].join('\n\n'));
    const { candidates } = choose(text.annotation, text.statements, candidatesIn(text), {
      values: ones(4, { 0: 0.9, 2: 0.85 }),
      words: 31,
    });
    expect(candidates.flatMap(({ sentences: indices }) => indices).sort()).toEqual([0, 1, 3]);
  });

  it('goes on behind a sentence that is shown, of two that are worth the same', async () => {
    const text = await annotated(
      `${title}\n\n${sentences[3] ?? ''} Two old ferries carry the mail in the morning.\n\n${sentences[2] ?? ''} A new quay was opened by the mayor last spring.`,
    );
    const { candidates } = choose(text.annotation, text.statements, candidatesIn(text), {
      values: ones(4, { 0: 0.9, 1: 0.4, 2: 0.1, 3: 0.4 }),
      words: 21,
    });
    expect(candidates.flatMap(({ sentences: indices }) => indices)).toEqual([0, 1]);
  });

  it('takes the sentence that makes a shown one clear, of two that are worth the same', async () => {
    const text = await annotated(
      `${title}\n\n${sentences[3] ?? ''}\n\nThe dredger Alma sank off the quay in heavy weather.\n\nDivers found the dredger Alma below the quay in spring.`,
    );
    const { candidates } = choose(text.annotation, text.statements, candidatesIn(text), {
      values: ones(3, { 0: 0.4, 1: 0.3, 2: 0.9 }),
      words: 21,
    });
    expect(candidates.flatMap(({ sentences: indices }) => indices)).toEqual([2, 1]);
  });

  it('opens no paragraph in its middle, unless that is worth much more', async () => {
    const text = await annotated(
      `${title}\n\n${sentences[3] ?? ''} Two old ferries carry the mail in the morning.\n\nA new quay was opened by the mayor last spring.`,
    );
    const first = (inside: number) =>
      choose(text.annotation, text.statements, [{ sentences: [1] }, { sentences: [2] }], {
        values: ones(3, { 0: 0, 1: inside, 2: 0.4 }),
        words: 100,
        most: 1,
      }).candidates.flatMap(({ sentences: indices }) => indices);
    expect(first(0.9)).toEqual([2]);
    expect(first(4)).toEqual([1]);
  });

  it('goes before as much behind a paragraph that nobody sees', async () => {
    const text = await annotated(
      [
        title,
        'Two old ferries carry the mail to the islands in the morning.',
        'A new quay of oak was opened by the mayor last spring.',
        'The school on the hill was painted white by its pupils.',
        'A band from the north will play on the market in June.',
      ].join('\n\n'),
    );
    const first = (taken: number) =>
      choose(text.annotation, text.statements, [{ sentences: [1] }, { sentences: [3] }], {
        values: ones(4, { 0: 0, 1: 0.5, 2: 0, 3: 0.5 }),
        words: 100,
        most: 1,
        taken: new Set([taken]),
      }).candidates.flatMap(({ sentences: indices }) => indices);
    expect(first(0)).toEqual([1]);
    expect(first(2)).toEqual([3]);
  });

  it('is worth less while nothing introduces whom it speaks of', async () => {
    const text = await annotated(
      `${title}\n\nThe barrier was drawn by Daniel Pryce, whose brother Thomas Pryce wanted a bridge.\n\nPryce said the gates need four years.\n\n${sentences[3] ?? ''}`,
    );
    const chosen = (...taken: number[]) =>
      choose(text.annotation, text.statements, candidatesIn(text), {
        values: ones(3, { 0: 0, 1: 0.6, 2: 0.6 }),
        words: 100,
        most: 1,
        taken: new Set(taken),
      }).candidates.flatMap(({ sentences: indices }) => indices);
    expect(chosen()).toEqual([2]);
    expect(chosen(0)).toEqual([1]);
  });

  it('is nothing that is shown already', async () => {
    const text = await annotated([title, ...sentences].join('\n\n'));
    const { candidates } = choose(text.annotation, text.statements, candidatesIn(text), {
      values: ones(4, { 2: 0.9 }),
      words: 1000,
      taken: new Set([2]),
    });
    expect(candidates.flatMap(({ sentences: indices }) => indices)).not.toContain(2);
  });

  it('is no more than may be chosen', async () => {
    const text = await annotated([title, ...sentences].join('\n\n'));
    const { candidates } = choose(text.annotation, text.statements, candidatesIn(text), {
      values: ones(4),
      words: 1000,
      most: 2,
    });
    expect(candidates).toHaveLength(2);
  });

  it('has a list whole, or not at all', async () => {
    const text = await annotated(
      `${title}\n\nThe board decided this on Monday:\n\n- The gates close only at high tide.\n- A panel reports on the marsh every year.\n- No household pays more than 38 crowns.\n\n${sentences.join('\n\n')}`,
    );
    const series = candidatesIn(text).find((candidate) => candidate.series !== undefined);
    for (const words of [10, 15, 20, 25, 30, 40, 80]) {
      const { candidates } = choose(text.annotation, text.statements, candidatesIn(text), {
        values: ones(text.statements.length),
        words,
      });
      const shown = candidates.flatMap(({ sentences: indices }) => indices);
      const items = shown.filter((index) => series?.sentences.includes(index));
      expect([0, 3]).toContain(items.length);
    }
  });

  it('gives every section a voice before one of them has many lines', async () => {
    const text = await annotated(
      `${title}\n\n## The harbour\n\n${sentences[0] ?? ''}\n\n${sentences[2] ?? ''}\n\n## The marsh\n\n${sentences[3] ?? ''}\n\nOld ferries carry the mail to both islands every morning.`,
    );
    const values = ones(4, { 0: 0.9, 1: 0.6, 2: 0.4, 3: 0.3 });
    const chosen = (listed?: ReadonlySet<number>): number[] =>
      choose(text.annotation, text.statements, candidatesIn(text), {
        values,
        words: 21,
        ...(listed === undefined ? {} : { sections: { by: 'lines', listed } }),
      }).candidates.flatMap(({ sentences: indices }) => indices);
    expect(chosen()).toEqual([0, 1]);
    expect(chosen(new Set())).toEqual([0, 2]);
    // What a list says of a section is a voice of it.
    expect(chosen(new Set([3]))).toEqual([0, 1]);
  });
});

describe('what concludes in the words of what is shown', () => {
  it('is not told again, whatever it opens with', async () => {
    const rule = 'hủ tàu phải đăng ký tại bến Tràm trước ngày 1 tháng 3 hằng năm và nộp phí neo đậu cho xã.';
    const text = await annotated(
      [
        '# Đăng ký tàu',
        'Bến Tràm mở cửa từ năm giờ sáng đến chín giờ tối.',
        `C${rule}`,
        `Căn cứ các quy định nêu trên, c${rule}`,
      ].join('\n\n'),
      'vi',
    );
    const { candidates } = choose(text.annotation, text.statements, candidatesIn(text), {
      values: text.statements.map((_, index) => (index === 1 ? 0.9 : 0.5)),
      words: 200,
    });
    expect(candidates.flatMap(({ sentences: indices }) => indices).sort()).toEqual([0, 1]);
  });
});
