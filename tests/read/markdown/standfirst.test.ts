import { expect, it } from 'vitest';
import { blocksOf, readMarkdown, said } from './markdown-blocks.js';

const summary = 'The harbour office of Granville pins short lists of what each keeper did to a board.';
const text = 'I worked on the ferries of Lowick for six years. Every Monday we told what we had done.';
const post = (head: string, body = text): string => `---\ntitle: Lists on Monday\n${head}\n---\n${body}\n`;

it.each(['description', 'excerpt', 'summary'])('an author’s own %s opens the text', async (name) => {
  const { value: article } = await readMarkdown(post(`${name}: "${summary}"`));
  expect(said(article, article.title)).toBe('Lists on Monday');
  expect(article.subtitle).toBeUndefined();
  expect(article.blocks.map(({ span }) => said(article, span))).toEqual([summary, text]);
});

it('it stands there once, without its marks, below what the text is called and who wrote it', async () => {
  const marked = summary.replace('short lists', '**short lists**');
  const body = `# Lists on Monday\n\nBy Mara Holt\n\n${text}\n\n## The board\n\n${text.replace('six', 'two')}`;
  const blocks = await blocksOf(post(`description: "${marked}"\nexcerpt: "${marked}"`, body));
  expect(blocks.slice(0, 3)).toEqual([`paragraph: ${summary}`, `paragraph: ${text}`, 'heading: The board']);
});

it.each([
  ['cut', 'The harbour office of Granville pins short lists of what each keeper did to …'],
  ['no sentence', 'Short lists of what each keeper did'],
  ['short', 'Lists of keepers.'],
  ['what the text says', text],
  ['an order to a program', '{{ site.description }} and what each of our keepers did on the quay.'],
])('none is taken that is %s', async (_, given) => {
  expect(await blocksOf(post(`description: "${given}"`))).toEqual([`paragraph: ${text}`]);
});

it('a sentence of it that the text says in nearly the same words stands there alone', async () => {
  const again = 'Every Monday we told at length what we had done.';
  const last = 'A board and a pencil are all that a harbour needs for it.';
  expect(await blocksOf(post(`description: "${summary} ${again} ${last}"`))).toEqual([
    `paragraph: ${summary} ${last}`,
    `paragraph: ${text}`,
  ]);
});
