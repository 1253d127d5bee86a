import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countWords, languagePack } from '../../src/language/index.js';
import type { Article } from '../../src/model/article.js';
import type { Briefing } from '../../src/model/briefing.js';
import { read } from '../../src/read/index.js';
import { summarize } from '../../src/summarize/index.js';

const sample = async (name: string): Promise<{ article: Article; briefing: Briefing }> => {
  const bytes = readFileSync(new URL(`../../assets/articles/${name}`, import.meta.url));
  const article = (await read({ bytes, name })).value;
  return { article, briefing: summarize(article).value };
};

const names = ['hanoi-convention.txt', 'harbour-flood-barrier.txt'];

describe.each(names)('the briefing of %s', (name) => {
  it('has six to ten topics, the summary of three to five points first', async () => {
    const { briefing } = await sample(name);
    expect(briefing.topics.length).toBeGreaterThanOrEqual(6);
    expect(briefing.topics.length).toBeLessThanOrEqual(11);
    expect(briefing.topics[0]?.kind).toBe('summary');
    expect(briefing.topics[0]?.points.length).toBeGreaterThanOrEqual(3);
    expect(briefing.topics[0]?.points.length).toBeLessThanOrEqual(5);
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

  it('has headings that differ, that are short, and that are not the first point again', async () => {
    const { briefing } = await sample(name);
    const pack = languagePack(briefing.language);
    const headings = briefing.topics.map((topic) => topic.heading);
    expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
    for (const topic of briefing.topics.filter(({ kind }) => kind === 'points')) {
      expect(countWords(topic.heading)).toBeLessThanOrEqual(pack.headingWords);
      expect(topic.points[0]?.text).not.toBe(topic.heading);
    }
  });

  it('is the same twice', async () => {
    expect((await sample(name)).briefing).toEqual((await sample(name)).briefing);
  });
});

describe('the briefing of the Vietnamese sample', () => {
  it('holds the three values, the countries that spoke, and the quotation', async () => {
    const { briefing } = await sample('hanoi-convention.txt');
    expect(briefing.topics.find(({ kind }) => kind === 'enumeration')?.points).toHaveLength(3);
    expect(briefing.topics.find(({ kind }) => kind === 'figure')?.figure).toMatchObject({
      value: 'gần 80',
      number: 80,
      qualifier: 'gần',
      of: 'nước, tổ chức quốc tế',
    });
    expect(briefing.topics.find(({ kind }) => kind === 'quote')?.quote?.text).toBe(
      'tuyên ngôn của hợp tác toàn cầu trong kỷ nguyên số',
    );
    expect(briefing.topics.some(({ label }) => label === languagePack('vi').labels.needs)).toBe(true);
    expect(briefing.title).toBe('Công ước Hà Nội');
    expect(briefing.titleEvidence).toHaveLength(1);
  });
});

describe('the briefing of the English sample', () => {
  it('holds the three conditions and both speakers', async () => {
    const { briefing } = await sample('harbour-flood-barrier.txt');
    const conditions = briefing.topics.find(({ kind }) => kind === 'enumeration');
    expect(conditions?.heading).toMatch(/^3 conditions/);
    expect(conditions?.points).toHaveLength(3);
    const speakers = briefing.topics.flatMap((topic) => [
      topic.speaker,
      topic.quote?.speaker,
      ...topic.points.map((point) => point.speaker),
    ]);
    expect(speakers.some((speaker) => speaker?.includes('Margaret Osei'))).toBe(true);
    expect(speakers.some((speaker) => speaker?.includes('Daniel Pryce'))).toBe(true);
  });
});
