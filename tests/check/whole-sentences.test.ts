import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { wholeBriefing } from '../../bench/check/whole-briefing.js';
import { checkBriefing } from '../../src/check/index.js';
import { languagePack } from '../../src/language/index.js';
import type { Article } from '../../src/model/article.js';
import type { Briefing, Point } from '../../src/model/briefing.js';
import { read } from '../../src/read/index.js';

const project = join(import.meta.dirname, '../..');
const golden = join(project, 'tests/golden');
const heldOut = new Set(readFileSync(join(golden, 'held-out.txt'), 'utf8').split('\n'));
const files = [
  ...readdirSync(join(golden, 'articles'))
    .filter((name) => !heldOut.has(name))
    .map((name) => join(golden, 'articles', name, 'article.txt')),
  ...['assets/articles', 'bench/check/articles'].flatMap((folder) =>
    readdirSync(join(project, folder)).map((name) => join(project, folder, name)),
  ),
  ...['en', 'vi'].map((language) => join(project, 'tests/fixtures', language, 'plain.txt')),
];

let articles: readonly Article[];
beforeAll(async () => {
  articles = await Promise.all(
    files.map(async (file) => (await read({ bytes: readFileSync(file), name: 'a.txt' })).value),
  );
});

/** Two whole neighbouring sentences as one point, wherever a pattern of yes and no says so. */
const joined = ({ points, ...topic }: Briefing['topics'][number], pattern: readonly boolean[], article: Article) => {
  const blockOf = ({ evidence }: Point) =>
    article.blocks.findIndex(
      ({ span }) => (evidence[0]?.start ?? -1) >= span.start && (evidence[0]?.end ?? 0) <= span.end,
    );
  const lists = new Set(article.blocks.flatMap(({ kind }, index) => (kind === 'list' ? [index] : [])));
  const made: Point[] = [];
  for (const [index, point] of points.entries()) {
    const last = made.at(-1);
    const joins = last !== undefined && pattern[index % pattern.length] === true && blockOf(last) === blockOf(point);
    if (joins && !lists.has(blockOf(point)))
      made[made.length - 1] = {
        ...last,
        text: `${last.text} ${point.text}`,
        evidence: [...last.evidence, ...point.evidence],
      };
    else made.push(point);
  }
  return { ...topic, points: made };
};

it('finds no error in whole sentences in order, under the headings of their sections', () => {
  fc.assert(
    fc.property(
      fc.nat(files.length - 1),
      fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
      fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
      (index, pairs, sections) => {
        const article = articles[index];
        if (article === undefined) throw new Error('unreachable');
        const whole = wholeBriefing(article);
        const topics = whole.topics
          .filter((_, place) => sections[place % sections.length] !== false)
          .map((topic) => joined(topic, pairs, article));
        const found = checkBriefing({ ...whole, topics }, article, languagePack(article.language));
        expect(found.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});
