import { expect, it } from 'vitest';
import { readText } from '../outline/read-text.js';
import { outlineOf } from '../outline.js';

const first =
  'The harbour office keeps the gates shut in spring and tells every boat by radio before it opens them again for the tide.';
const second =
  'The council pays for two of the four gates out of the harbour fund, and the boats pay for the others by a fee of four crowns.';

const pageParts = async (text: string, language?: string): Promise<string[]> => {
  const article = await readText(text, language);
  return article.furniture
    .filter(({ kind }) => kind === 'page')
    .map(({ span }) => article.text.slice(span.start, span.end).trim());
};

it.each([
  ['a number on a line of its own', `${first}\n\n37\n\n${second}`, ['37']],
  ['what says that it counts pages', `${first}\n\nPage 4 of 11\n\n${second}`, ['Page 4 of 11']],
  [
    'a number behind the last sentence of a page',
    `${second}\n\n${first} 36\n\n${second.replace('two', 'three')}`,
    ['36'],
  ],
])('is %s', async (_, text, expected) => {
  expect(await pageParts(text)).toEqual(expected);
});

it('is a sentence that the page cut off, and what is printed beside the numbers of pages', async () => {
  const foot = 'Harbour Office, 4 Quay Street, Harlow';
  const cut = 'Out of respect for the families of the fishermen we Page 4 of 11';
  const text = [first, 'Page 3 of 11', foot, `${second} ${cut}`, foot, first.replace('spring', 'autumn')].join('\n\n');
  expect(await pageParts(text)).toEqual(['Page 3 of 11', foot, cut, foot]);
});

it.each([
  ['a row of numbers', `${first}\n\n80\n\n20\n\n${second}`],
  ['a number that says how many', `${first.slice(0, -1)} in 2026.\n\n${second}`],
  ['the number of a part of a law', `${second}\n\n${first.slice(0, -1)} under § 12, subd. 4\n\n${second}`],
  ['a number above a short line', `${first}\n\n7\n\nBoats\n\n${second}`],
])('is not %s', async (_, text) => {
  expect(await pageParts(text)).toEqual([]);
});

it('does not part a list whose items go on behind it', async () => {
  const items = [
    'a) The office opens the gates at the tide, and shuts them again within two hours of it;',
    'b) The boats wait at the outer quay until the light turns green, and pass one by one;',
  ];
  const text = ['The rules of the harbour are these:', items[0], '39', items[1]].join('\n\n');
  expect(outlineOf(await readText(text)).filter((line) => line.startsWith('list'))).toHaveLength(1);
});

it('is the letterhead that stands again on page after page, with what a scan made of the arms above it', async () => {
  const head = 'MINISTRY OF HARBOURS';
  const text = [
    head,
    'Statement by the Minister',
    first,
    'Uf |',
    head,
    second,
    head,
    first.replace('spring', 'autumn'),
  ];
  expect(await pageParts(text.join('\n\n'))).toEqual(['Uf |', head, head]);
});

it('is the letterhead with the rest of the sentence that a page cut off', async () => {
  const head = 'MINISTRY OF HARBOURS';
  const torn = `${head} that keeps the gates of the harbour shut. ${second}`;
  const text = [head, 'Statement by the Minister', first, head, second, head, `${first} The office`, torn];
  expect(await pageParts(text.join('\n\n'))).toEqual([head, head, `${head} that keeps the gates of the harbour shut.`]);
});

it('is no heading that each of several parts has', async () => {
  const parts = [first, second].flatMap((text) => ['THE COST', text, first, second]);
  const text = ['Two gates', first, second, 'What the office says', second, first, ...parts, 'THE COST', first];
  expect(await pageParts(text.join('\n\n'))).toEqual([]);
});
