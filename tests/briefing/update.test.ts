import { describe, expect, it } from 'vitest';
import { changeLine } from '../../src/briefing/update/change.js';
import { updateBriefing } from '../../src/briefing/update/update-briefing.js';
import { languagePack } from '../../src/language/index.js';
import type { Article } from '../../src/model/article.js';
import type { Briefing } from '../../src/model/briefing.js';
import { onceFor } from '../../src/model/once-for.js';
import { articleOf, briefingOf, knownOf } from '../../src/pipeline.js';
import { articleNames, loadArticle } from './support/articles.js';
import { allPoints } from './deck/decks.js';

const pack = (briefing: Briefing) => languagePack(briefing.language);

/** Made once of each article, as several tests ask for it. */
const known = onceFor((article: Article) => knownOf(article));

const updated = (briefing: Briefing, old: Article, article: Article, base = briefing) =>
  updateBriefing(briefing, {
    article,
    known: known(article),
    oldText: old.text,
    base,
    pack: pack(briefing),
  });

const read = async (text: string, language: string): Promise<Article> =>
  (await articleOf({ bytes: new TextEncoder().encode(text), name: 'article.txt', language })).value;

/** One line of a briefing that is a sentence of its article, and holds a number. */
function numbered(briefing: Briefing, { text }: Article) {
  for (const point of allPoints(briefing)) {
    const [only, ...others] = point.evidence;
    if (only === undefined || others.length > 0) continue;
    const words = text.slice(only.start, only.end);
    const [number] = /(?<![\d.,])\d{2,3}(?![\d.,])/.exec(words) ?? [];
    if (number !== undefined && text.split(words).length === 2 && text.split(number).length === 2)
      return { point, words, number };
  }
  return undefined;
}

const pairs = await Promise.all(
  articleNames
    .filter((_, index) => index % 2 === 0)
    .map(async (name) => {
      const article = await loadArticle(name);
      const again = await read(article.text, article.language);
      const { value: briefing } = await briefingOf(again);
      return { name, article: again, briefing };
    }),
);

describe('a briefing whose article changed', () => {
  it.each(pairs)('stays as it is where nothing did: $name', ({ article, briefing }) => {
    const { briefing: same, changes } = updated(briefing, article, article);
    expect(changes).toEqual([]);
    expect(same.topics.map(({ heading }) => heading)).toEqual(briefing.topics.map(({ heading }) => heading));
    expect(allPoints(same).map(({ text }) => text)).toEqual(allPoints(briefing).map(({ text }) => text));
  });

  const withNumbers = pairs.flatMap((pair) => {
    const found = numbered(pair.briefing, pair.article);
    return found === undefined ? [] : [{ ...pair, ...found }];
  });

  /** The article with another number. */
  const changed = onceFor(({ article, words, number }: (typeof withNumbers)[number]) =>
    read(article.text.replace(words, words.replace(number, '977')), article.language),
  );

  it('is tried with many articles', () => {
    expect(withNumbers.length).toBeGreaterThanOrEqual(15);
  });

  it.each(withNumbers)('tells a number that differs, the old and the new: $name', async (one) => {
    const { article, briefing, number } = one;
    const now = await changed(one);
    const { changes } = updated(briefing, article, now);
    expect(changes.flatMap(({ figures = [] }) => figures.map(([old, is]) => `${old} ${is}`)).join('; ')).toMatch(
      new RegExp(`${number}\\S* ?%? \\S?977`),
    );
  });

  it.each(withNumbers)(
    'keeps the words of whoever worded a line, and tells what the article says: $name',
    async (one) => {
      const { article, briefing, point } = one;
      const own = (text: string): Briefing => ({
        ...briefing,
        topics: briefing.topics.map((topic) => ({
          ...topic,
          points: topic.points.map((each) =>
            each.id === point.id ? { ...each, text, origin: 'author' as const } : each,
          ),
        })),
      });
      const now = await changed(one);
      const { briefing: after, changes } = updated(own('Said in words of my own'), article, now, briefing);
      if (allPoints(own('Said in words of my own')).some(({ text }) => text === 'Said in words of my own')) {
        expect(allPoints(after).map(({ text }) => text)).toContain('Said in words of my own');
        expect(changes.map(({ what, old }) => `${what} ${old ?? ''}`)).toContain('kept Said in words of my own');
      }
    },
  );
});

describe('an article that grew, shrank and was put into another order', () => {
  const text = `The council will open four repair benches

The council will open four repair benches in January, it said on Monday. The benches cost £214,000 a year. Visitors came from eleven villages last year.

Volunteers give eleven hours a week. The northern villages wait for a van. The van costs £96,000.

A second van was refused in May. The branch in Tanner Street closes for repairs in June.
`;

  it('tells what is gone, what is new, and what moved', async () => {
    const old = await read(text, 'en');
    const { value: briefing } = await briefingOf(old, { length: 'long' });
    const said = allPoints(briefing).map((point) => point.text);
    expect(said).toContain('A second van was refused in May');
    const now = await read(
      text
        .replace('A second van was refused in May. ', '')
        .replace(
          'Volunteers give eleven hours a week.',
          'Volunteers give eleven hours a week. The ministry promised £3 million for 60 more benches in all counties by 2029.',
        ),
      'en',
    );
    const { briefing: after, changes } = updated(briefing, old, now);
    const lines = changes.map(changeLine).join('\n');
    expect(lines).toMatch(/^gone: .*“A second van was refused in May”$/m);
    expect(lines).toMatch(/^new: .*“The ministry promised £3 million for 60 more benches in all counties by 2029”$/m);
    const texts = allPoints(after).map((point) => point.text);
    expect(texts).not.toContain('A second van was refused in May');
    expect(texts).toContain('The ministry promised £3 million for 60 more benches in all counties by 2029');
    const swapped = await read(
      text
        .replace('The benches cost £214,000 a year. ', '')
        .replace('The van costs £96,000.', 'The van costs £96,000. The benches cost £214,000 a year.'),
      'en',
    );
    const moved = updated(briefing, old, swapped).changes.map(({ what }) => what);
    expect(new Set(moved)).toEqual(new Set(said.includes('The benches cost £214,000 a year') ? ['moved'] : []));
  });

  it('leaves a locked line as it is, and does not bring back what somebody took out', async () => {
    const old = await read(text, 'en');
    const { value: base } = await briefingOf(old, { length: 'long' });
    const now = await read(text.replace('£214,000', '£230,000').replace('refused in May', 'refused in June'), 'en');
    const mine: Briefing = {
      ...base,
      topics: base.topics.map((topic) => ({
        ...topic,
        points: topic.points
          .filter((point) => point.text !== 'A second van was refused in May')
          .map((point) => (point.text.includes('£214,000') ? { ...point, lock: true } : point)),
      })),
    };
    const { briefing: after, changes } = updated(mine, old, now, base);
    const texts = allPoints(after).map((point) => point.text);
    expect(texts.some((line) => line.includes('£230,000'))).toBe(false);
    expect(texts.some((line) => line.includes('second van'))).toBe(false);
    expect(changes.filter(({ what }) => what === 'kept').map(({ figures }) => figures)).toEqual([
      [['£214,000', '£230,000']],
    ]);
  });
});
