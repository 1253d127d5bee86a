import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languagePack } from '../../src/language/index.js';
import { withoutInsertions } from '../../src/check/index.js';
import type { Briefing, Point } from '../../src/model/briefing.js';
import { articleOf, briefingOf, deckOf } from '../../src/pipeline.js';
import { briefingOfSlides } from '../../src/size/slide-count.js';
import { annotatedArticle } from '../../src/summarize/annotate/annotated-article.js';
import { budgetFor } from '../../src/summarize/choose/budget/budget-for.js';
import { statementsOf } from '../../src/summarize/say/statement.js';
import type { Length, Size } from '../../src/summarize/index.js';
import { budgetedWords } from '../summarize/budgeted-words.js';
import { caseNames, loadCase } from '../golden/cases.js';
import { builtInTemplate } from '../template/built-in.js';

const briefing: Briefing = { version: 2, title: 'T', language: 'en', sources: [], topics: [] };

/** An article that fills so many slides with words; beside them stand cover and sources, from the seventh on an agenda. */
const attempts = (most: number) => {
  const asked: Size[] = [];
  return {
    asked,
    summarized: (size: Size) => {
      asked.push(size);
      const content = typeof size === 'string' ? 0 : Math.max(1, Math.min(Math.round(size.slides), most));
      return { value: { ...briefing, title: String(2 + content + (content > 6 ? 1 : 0)) }, diagnostics: [] };
    },
    slidesOf: ({ title }: Briefing) => Number(title),
  };
};

describe('briefingOfSlides', () => {
  it.each([3, 4, 5, 6, 7, 8, 10, 11, 12, 20, 40])('finds the words that fill %d slides', (wanted) => {
    const { summarized, slidesOf, asked } = attempts(99);
    const { value, diagnostics } = briefingOfSlides(summarized, { wanted, slidesOf });
    expect(slidesOf(value)).toBe(wanted);
    expect(diagnostics).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(10);
  });

  it('asks for a summary where there is room for more than it', () => {
    for (const [wanted, summary] of [
      [4, false],
      [5, true],
    ] as const) {
      const { summarized, slidesOf, asked } = attempts(99);
      briefingOfSlides(summarized, { wanted, slidesOf });
      expect(asked.map((size) => typeof size !== 'string' && size.summary)).toEqual(asked.map(() => summary));
    }
  });

  it('comes as near as it can where no words give the number, and mentions it', () => {
    const { summarized, slidesOf } = attempts(99);
    const { value, diagnostics } = briefingOfSlides(summarized, { wanted: 9, slidesOf });
    expect(Math.abs(slidesOf(value) - 9)).toBe(1);
    expect(diagnostics).toMatchObject([{ code: 'size.other-count', severity: 'info' }]);
  });

  it('warns where the article holds no more', () => {
    const { summarized, slidesOf } = attempts(4);
    const { value, diagnostics } = briefingOfSlides(summarized, { wanted: 30, slidesOf });
    expect(slidesOf(value)).toBe(6);
    expect(diagnostics).toMatchObject([
      {
        code: 'size.other-count',
        severity: 'warning',
        message: 'The deck has 6 slides, not 30: the article holds no more than that.',
      },
    ]);
  });

  it('warns where what is shown takes more', () => {
    const summarized = () => ({ value: briefing, diagnostics: [] });
    const { diagnostics } = briefingOfSlides(summarized, { wanted: 3, slidesOf: () => 9 });
    expect(diagnostics[0]?.message).toBe('The deck has 9 slides, not 3: what it shows takes that many.');
  });
});

const samples = [
  ...readdirSync('assets/articles').map((name) => ({ name, bytes: readFileSync(join('assets/articles', name)) })),
  ...caseNames('development').map((name) => ({ name, bytes: loadCase(name).article })),
];

const template = builtInTemplate('brief');

/** Names that stand in brackets come to the words of a budget. */
const withoutNamesPutIn = (briefing: Briefing): Briefing => ({
  ...briefing,
  topics: briefing.topics.map((topic) => ({
    ...topic,
    points: topic.points.map((point) => ({ ...point, text: withoutInsertions(point.text, writtenIn(point.evidence)) })),
  })),
});
const writtenIn = (evidence: Point['evidence']): string => evidence.map(({ quote = '' }) => quote).join(' ');

describe.each(samples)('a deck of $name', async ({ name, bytes }) => {
  const { value: article } = await articleOf({ bytes, name });
  const pack = languagePack(article.language);
  const made = async (options: Parameters<typeof briefingOf>[1]) => {
    const { value, diagnostics } = await briefingOf(article, options);
    const deck = await deckOf(value, template, { article });
    const left = diagnostics.filter(({ code }) => code === 'summarize.left-out').length;
    return {
      slides: deck.value.slides.length,
      topics: value.topics.length,
      words: budgetedWords(withoutNamesPutIn(value)),
      left,
      diagnostics,
    };
  };

  it('has the number of slides that is asked for, one more or less, or says why not', async () => {
    for (const count of [3, 6, 9, 12, 40]) {
      const { slides, diagnostics } = await made({ slides: { count, template } });
      const warned = diagnostics.some(({ code, severity }) => code === 'size.other-count' && severity === 'warning');
      expect({ count, near: Math.abs(slides - count) <= 1 }).toEqual({ count, near: !warned });
    }
  });

  it('keeps to its budget of words and slides, and tells more the longer it is', async () => {
    const decks = await Promise.all(lengths.map((length) => made({ length })));
    const annotation = annotatedArticle(article, pack);
    const budgets = lengths.map((length) => budgetFor(annotation, statementsOf(annotation), length));
    for (const [index, { words, topics }] of decks.entries()) {
      expect(words).toBeLessThanOrEqual(budgets[index]?.words ?? 0);
      expect(topics).toBeLessThanOrEqual(budgets[index]?.slides ?? 0);
    }
    expect(decks.map(({ words }) => words)).toEqual(sorted(decks.map(({ words }) => words)));
    // More words may be one long sentence in place of two short ones: only the ends are compared by sentences.
    expect(decks.at(-1)?.left).toBeLessThanOrEqual(decks[0]?.left ?? 0);
  });
});

const lengths: Length[] = ['short', 'standard', 'long'];
const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((one, other) => one - other);
