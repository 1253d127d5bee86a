import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/model/briefing.js';
import { articleOf, briefingOf, deckOf } from '../../src/pipeline.js';
import { briefingOfSlides } from '../../src/size/slide-count.js';
import type { Size } from '../../src/summarize/index.js';
import { compileTheme } from '../../src/template/compile/compile-theme.js';
import { openTemplate } from '../../src/template/open/open-template.js';
import { brief } from '../template/brief.js';
import { caseNames, loadCase } from '../golden/cases.js';

const briefing: Briefing = { version: 2, title: 'T', language: 'en', sources: [], topics: [] };

/** An article that fills so many slides beside cover and sources; its decks have an agenda from the seventh on. */
const attempts = (most: number) => {
  const asked: Size[] = [];
  return {
    asked,
    summarized: (size: Size) => {
      asked.push(size);
      const content = typeof size === 'string' ? 0 : Math.min(Math.round(size.slides), most);
      return { value: { ...briefing, title: String(2 + content + (content > 6 ? 1 : 0)) }, diagnostics: [] };
    },
    slidesOf: ({ title }: Briefing) => Number(title),
  };
};

describe('briefingOfSlides', () => {
  it.each([3, 4, 5, 6, 7, 8, 10, 11, 12, 20, 40])('finds the size that gives %d slides', (wanted) => {
    const { summarized, slidesOf } = attempts(99);
    const { value, diagnostics } = briefingOfSlides(summarized, { wanted, slidesOf });
    expect(slidesOf(value)).toBe(wanted);
    expect(diagnostics).toEqual([]);
  });

  it('comes as near as it can where no size gives the number, and mentions it', () => {
    const { summarized, slidesOf } = attempts(99);
    const { value, diagnostics } = briefingOfSlides(summarized, { wanted: 9, slidesOf });
    expect(Math.abs(slidesOf(value) - 9)).toBe(1);
    expect(diagnostics).toMatchObject([{ code: 'size.other-count', severity: 'info' }]);
  });

  it('warns where the article holds no more', () => {
    const { summarized, slidesOf, asked } = attempts(4);
    const { value, diagnostics } = briefingOfSlides(summarized, { wanted: 30, slidesOf });
    expect(slidesOf(value)).toBe(6);
    expect(diagnostics).toMatchObject([
      {
        code: 'size.other-count',
        severity: 'warning',
        message: 'The deck has 6 slides, not 30: the article holds no more than that.',
      },
    ]);
    expect(asked.length).toBeLessThanOrEqual(10);
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

const template = openTemplate(compileTheme(brief()), 'brief');

describe.each(samples)('a deck of $name', ({ name, bytes }) => {
  const slidesOf = async (options: Parameters<typeof briefingOf>[1]) => {
    const { value: article } = await articleOf({ bytes, name });
    const { value, diagnostics } = await briefingOf(article, options);
    const deck = await deckOf(value, template, { article });
    return { slides: deck.value.slides.length, value, diagnostics };
  };

  it('has the number of slides that is asked for, one more or less, or says why not', async () => {
    for (const count of [3, 6, 9, 12, 40]) {
      const { slides, diagnostics } = await slidesOf({ slides: { count, template } });
      const warned = diagnostics.some(({ code, severity }) => code === 'size.other-count' && severity === 'warning');
      expect({ count, near: Math.abs(slides - count) <= 1 }).toEqual({ count, near: !warned });
      if (count <= 6) expect(slides).toBe(count);
    }
  });

  it('is as long as its length says, and tells more the longer it is', async () => {
    const short = await slidesOf({ length: 'short' });
    const standard = await slidesOf({});
    const long = await slidesOf({ length: 'long' });
    expect(short.slides).toBe(6);
    expect(standard.slides).toBeLessThanOrEqual(13);
    // A passage that nothing names joins its neighbour, which may be the one that a finer division made.
    expect(long.slides).toBeGreaterThanOrEqual(standard.slides - 1);
    expect(long.slides).toBeLessThanOrEqual(17);
    const left = [short, standard, long].map(
      ({ diagnostics }) => diagnostics.filter(({ code }) => code === 'summarize.left-out').length,
    );
    expect(left).toEqual([...left].sort((one, other) => other - one));
  });
});
