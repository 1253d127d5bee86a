import { expect, it } from 'vitest';
import { articleOf } from '../../src/pipeline.js';
import { builtFrom, knownOf, outlineOf } from './support/articles.js';

const text = `# Nine branches have a bench

## Where we stand

Nine branches of the library have a bench for repairs, and the last of them opened in March at the old depot.

![A bench](bench.jpg)

The council voted for a second van in April, as demand grew in every branch but the one on Tanner Street.

![The bench once more](bench.jpg)
`;

it('is in both places still when a line of its topic is taken out', async () => {
  const { value: article } = await articleOf({ bytes: new TextEncoder().encode(text), name: 'article.md' });
  const [briefing] = knownOf(article);
  const pictures = briefing?.topics.flatMap((topic) => topic.pictures ?? []) ?? [];
  expect(pictures.map(({ image }) => image)).toEqual(['bench.jpg', 'bench.jpg']);
  const lines = (briefing === undefined ? '' : outlineOf(briefing)).split('\n');
  const at = lines.findLastIndex((line) => line.startsWith('- '));
  const edited = await builtFrom(lines.filter((_, index) => index !== at).join('\n'), article);
  const kept = edited.topics.flatMap((topic) => topic.pictures ?? []);
  expect(kept.map(({ id }) => id)).toEqual(pictures.map(({ id }) => id));
});
