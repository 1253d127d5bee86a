import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/model/briefing.js';
import { read } from '../../src/read/index.js';
import { summarize } from '../../src/summarize/index.js';

const sample = (name: string): string =>
  readFileSync(new URL(`../../assets/articles/${name}`, import.meta.url), 'utf8');
const samples = [sample('hanoi-convention.txt'), sample('harbour-flood-barrier.txt')];

const briefingOf = async (text: string): Promise<Briefing> => {
  const article = await read({ bytes: new TextEncoder().encode(text), name: 'article.txt' });
  return summarize(article.value).value;
};

const pointTexts = (briefing: Briefing): string[] =>
  briefing.topics.flatMap((topic) => topic.points.map((point) => point.text));

/** Where the first word of a topic stands in the article. */
const placeOf = (topic: Briefing['topics'][number]): number =>
  Math.min(
    ...[
      ...topic.points.flatMap((point) => point.evidence),
      ...(topic.figure?.evidence ?? []),
      ...(topic.quote?.evidence ?? []),
    ].map(({ start }) => start),
  );

describe('a Briefing', () => {
  it.each(samples)('tells its topics in the order of the article', async (text) => {
    const places = (await briefingOf(text)).topics.filter((topic) => topic.kind !== 'summary').map(placeOf);
    expect(places.length).toBeGreaterThan(3);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('has the same points whatever caption is put between two paragraphs', async () => {
    const paragraphs = samples.map((text) => text.trim().split(/\n\n+/));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1),
        fc.nat(30),
        fc.constantFrom('| Trẻ em trên cầu cảng. (Ảnh: Minh An)', '| Boats in the harbour. Photo: Ann Lee'),
        async (which, at, caption) => {
          const own = paragraphs[which] ?? [];
          const place = 1 + (at % (own.length - 1));
          const changed = [...own.slice(0, place), caption, ...own.slice(place)].join('\n\n');
          expect(pointTexts(await briefingOf(changed))).toEqual(pointTexts(await briefingOf(own.join('\n\n'))));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('has no more points when a paragraph is said twice', async () => {
    const paragraphs = samples.map((text) => text.trim().split(/\n\n+/));
    await fc.assert(
      fc.asyncProperty(fc.nat(1), fc.nat(30), async (which, at) => {
        const own = paragraphs[which] ?? [];
        const body = own
          .map((_, index) => index)
          .filter((index) => (own[index]?.length ?? 0) > 120 && !own[index]?.startsWith('|'));
        const repeated = own[body[at % body.length] ?? 0] ?? '';
        expect(pointTexts(await briefingOf([...own, repeated].join('\n\n')))).toEqual(
          pointTexts(await briefingOf(own.join('\n\n'))),
        );
      }),
      { numRuns: 12 },
    );
  });
});
