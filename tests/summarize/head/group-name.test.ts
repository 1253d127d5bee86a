import { expect, it } from 'vitest';
import { readMarkdown } from '../../read/markdown/markdown-blocks.js';
import { summarize } from '../../../src/summarize/index.js';

const above = `# What the harbour office did

The harbour office of Granville writes down every Monday what it did and what it will do. The lists are open to all who work on the quay.

Here are the lists of the third of May:
`;
const below =
  'Many find the lists helpful for keeping track of their own work. They are read by the council every month.';
const groups = `**Last week:**

- Repaired the lamp on the northern quay
- Counted the boats that have no licence
- Wrote a letter to the pilots about fees

**This week:**

- Open the new ticket hall to the public
- Paint the gates of the western lock
- Send the budget to the council`;

const listsOf = async (between: string): Promise<(string | number)[][]> => {
  const { value: article } = await readMarkdown(`${above}\n${between}\n\n${below}\n`);
  const { topics } = summarize(article).value;
  return topics.flatMap((topic) => (topic.kind === 'enumeration' ? [[topic.heading, topic.points.length]] : []));
};

it('lines that name the groups of a list head one group each, however short they are', async () => {
  expect(await listsOf(groups)).toEqual([
    ['Last week', 3],
    ['This week', 3],
  ]);
});

it('they do so in a block quote', async () => {
  expect(await listsOf(groups.replace(/^/gm, '> '))).toEqual([
    ['Last week', 3],
    ['This week', 3],
  ]);
});

it('one alone is read above its list', async () => {
  const [only] = groups.split('\n\n**This');
  expect(await listsOf(only ?? '')).toEqual([[expect.not.stringMatching(/^Last week$/u), 4]]);
});
