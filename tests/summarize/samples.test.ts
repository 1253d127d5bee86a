import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countWords, fold, languagePack } from '../../src/language/index.js';
import type { Article } from '../../src/model/article.js';
import type { Briefing } from '../../src/model/briefing.js';
import { read } from '../../src/read/index.js';
import { summarize, type Length } from '../../src/summarize/index.js';
import { budgetedWords } from './budgeted-words.js';

interface Sample {
  readonly article: Article;
  readonly briefing: Briefing;
}

const sampleAnew = async (name: string, size: Length): Promise<Sample> => {
  const bytes = readFileSync(new URL(`../../assets/articles/${name}`, import.meta.url));
  const article = (await read({ bytes, name })).value;
  return { article, briefing: summarize(article, { size }).value };
};

/** Made once in each length: most tests here ask for all of them, and change nothing. */
const sample = (name: string, size: Length = 'standard'): Promise<Sample> => {
  const key = `${name} ${size}`;
  const made = samples.get(key) ?? sampleAnew(name, size);
  samples.set(key, made);
  return made;
};
const samples = new Map<string, Promise<Sample>>();

const names = ['hanoi-convention.txt', 'harbour-flood-barrier.txt'];
const lengths: Length[] = ['short', 'standard', 'long'];

describe.each(names)('the briefing of %s', (name) => {
  it('begins with a summary of three sentences at least, and no more than two slides hold', async () => {
    for (const size of lengths) {
      const [summary, ...body] = (await sample(name, size)).briefing.topics;
      expect(summary?.kind).toBe('summary');
      expect(summary?.points.length).toBeLessThanOrEqual(10);
      expect(summary?.points.flatMap(({ evidence }) => evidence).length).toBeGreaterThanOrEqual(
        size === 'short' ? 2 : 3,
      );
      if (size !== 'short') expect(body.length).toBeGreaterThan(0);
    }
  });

  it('prints no more words than its length allows, and more of them the longer it is', async () => {
    const { article } = await sample(name);
    const words = countWords(article.text);
    const most = { short: 0.33 * words, standard: 0.49 * words };
    const printed = await Promise.all(lengths.map(async (size) => budgetedWords((await sample(name, size)).briefing)));
    expect(printed[0]).toBeLessThanOrEqual(most.short);
    expect(printed[1]).toBeLessThanOrEqual(most.standard);
    expect(printed).toEqual([...printed].sort((one, other) => one - other));
  });

  it('heads nothing by its second label while the first is free', async () => {
    for (const size of lengths) {
      const { briefing } = await sample(name, size);
      const headings = briefing.topics.map(({ heading }) => heading);
      const { details, points } = languagePack(briefing.language).labels;
      expect(headings.includes(points) && !headings.includes(details)).toBe(false);
    }
  });

  it('says no sentence twice', async () => {
    for (const size of lengths) {
      const { topics } = (await sample(name, size)).briefing;
      const starts = topics.flatMap(({ points }) =>
        points.flatMap(({ evidence }) => evidence.map(({ start }) => start)),
      );
      expect(new Set(starts).size).toBe(starts.length);
    }
  });

  it('has every caption with its credit once, and none in a point or with the summary', async () => {
    const { article, briefing } = await sample(name);
    const marked = article.blocks.filter((block) => block.kind === 'figure');
    const captions = briefing.topics.flatMap((topic) => topic.captions);
    expect(captions).toHaveLength(marked.length);
    for (const caption of captions) expect(caption.credit).toBeTruthy();
    expect(briefing.topics[0]?.captions).toEqual([]);
    const spans = marked.map((block) => block.span);
    for (const evidence of briefing.topics.flatMap((topic) => topic.points.flatMap((point) => point.evidence)))
      expect(spans.some((span) => evidence.start < span.end && evidence.end > span.start)).toBe(false);
  });

  it('has headings that differ, that fit a title, and that no point says again', async () => {
    for (const size of lengths) {
      const { topics } = (await sample(name, size)).briefing;
      const headings = topics.map(({ heading }) => fold(heading));
      expect(new Set(headings).size).toBe(headings.length);
      for (const { heading, points } of topics) {
        expect(heading.length).toBeGreaterThan(0);
        expect(heading.length).toBeLessThanOrEqual(110);
        expect(points.map(({ text }) => text)).not.toContain(heading);
      }
    }
  });

  it('quotes nobody without a name', async () => {
    const made = await Promise.all(lengths.map((size) => sample(name, size)));
    const quotations = made.flatMap(({ briefing }) => briefing.topics.flatMap(({ quote }) => quote ?? []));
    expect(quotations.filter(({ speaker = '' }) => speaker === '')).toEqual([]);
  });

  it('is the same twice', async () => {
    expect((await sampleAnew(name, 'standard')).briefing).toEqual((await sample(name)).briefing);
  });
});

describe('the briefing of the Vietnamese sample', () => {
  it('is called after its event, and holds the three values whole where there is room', async () => {
    const { briefing } = await sample('hanoi-convention.txt', 'long');
    expect(briefing.title).toBe('Công ước Hà Nội');
    expect(briefing.titleEvidence).toHaveLength(1);
    expect(briefing.topics.filter(({ kind }) => kind === 'enumeration').map(({ points }) => points.length)).toEqual([
      3,
    ]);
  });

  it('keeps whole what each sentence says', async () => {
    const { article, briefing } = await sample('hanoi-convention.txt');
    const { labels } = languagePack('vi');
    expect(briefing.topics[0]).toMatchObject({ label: labels.summary, heading: labels.summaryHeading });
    for (const { evidence, text } of briefing.topics.flatMap(({ points }) => points))
      for (const { start, end } of evidence)
        expect(fold(text)).toContain(fold(article.text.slice(start, end).replace(/[.,]$/, '')));
  });
});

describe('the briefing of the English sample', () => {
  it('holds the three conditions whole, under the words that announce them', async () => {
    const { briefing } = await sample('harbour-flood-barrier.txt');
    const conditions = briefing.topics.find(({ kind }) => kind === 'enumeration');
    expect(conditions?.heading).toMatch(/^(?:3|three) conditions/i);
    expect(conditions?.points).toHaveLength(3);
  });

  it('keeps the headings of the author', async () => {
    const { briefing } = await sample('harbour-flood-barrier.txt', 'long');
    expect(briefing.topics.map(({ heading }) => heading)).toContain('What must happen next');
  });
});
