import { expect, it } from 'vitest';
import { lineLocator, locateHeading } from '../../../src/check/index.js';
import { languagePack } from '../../../src/language/index.js';
import { read } from '../../../src/read/index.js';

const markdown = `# The ferry keeps its fares

The ferry board will keep its fares until June. It owns three old boats, and they are slow in winter.

## IV. What the traders want

The traders of North Quay want a lower fare for pupils. The traders of North Quay want a lower fare for the old.

- Cheaper tickets for pupils who cross each morning.
- A later boat on Fridays.

![A boat at the quay](boat.png)

*The last boat of the day leaves the quay at dusk.*

| Boat | Built |
| --- | --- |
| Marie | 1962 |
`;

const found = async () => {
  const { value: article } = await read({ bytes: Buffer.from(markdown), name: 'a.md', language: 'en' });
  const pack = languagePack('en');
  const locate = lineLocator(article, pack);
  return {
    lineOf: (line: string): string => {
      const located = locate(line);
      if (located === undefined) return 'nowhere';
      const texts = located.evidence.map(({ start, end }) => article.text.slice(start, end));
      expect(texts).toEqual(located.evidence.map(({ quote }) => quote));
      return `${located.isWhole ? 'whole' : 'like'}: ${texts.join(' / ')}`;
    },
    headingOf: (heading: string): string =>
      locateHeading(heading, article, pack)
        ?.map(({ start, end }) => article.text.slice(start, end))
        .join(' / ') ?? 'nowhere',
  };
};

it.each([
  [
    'It owns three old boats, and they are slow in winter.',
    'whole: It owns three old boats, and they are slow in winter.',
  ],
  [
    'it owns three old boats and they are slow in winter',
    'whole: It owns three old boats, and they are slow in winter.',
  ],
  [
    'The ferry board will keep its fares until June. It owns three old boats, and they are slow in winter.',
    'whole: The ferry board will keep its fares until June. / It owns three old boats, and they are slow in winter.',
  ],
  ['A later boat on Fridays.', 'whole: A later boat on Fridays.'],
  // Six in ten of the words of both stand in both, in order.
  ['The board will keep its fares', 'like: The ferry board will keep its fares until June.'],
  ['The board will keep', 'like: The ferry board will keep its fares until June.'],
  ['The board will raise all of its many new tolls', 'nowhere'],
  // Three words are alike by chance.
  ['A later boat', 'nowhere'],
  ['A later boat on', 'like: A later boat on Fridays.'],
  // The first of those that it is most like.
  ['The traders of North Quay want a lower fare', 'like: The traders of North Quay want a lower fare for pupils.'],
  [
    'Traders of North Quay want a lower fare for the old',
    'like: The traders of North Quay want a lower fare for the old.',
  ],
  // Sentences of the article, in its order, whatever the order of the line.
  [
    'They own three old boats, and they are slow in winter. The ferry board will keep all fares until June.',
    'like: The ferry board will keep its fares until June. / It owns three old boats, and they are slow in winter.',
  ],
  [
    'The ferry board will keep its fares until June. The ferry board keeps its fares until June.',
    'like: The ferry board will keep its fares until June.',
  ],
  ['Three old boats it owns', 'nowhere'],
  ['A boat at the quay', 'nowhere'],
  ['…', 'nowhere'],
  ['', 'nowhere'],
])('a line is found by its words: %s', async (line, where) => {
  expect((await found()).lineOf(line)).toBe(where);
});

it.each([
  ['IV. What the traders want', 'IV. What the traders want'],
  ['What the traders want', 'What the traders want'],
  ['the traders want', 'the traders want'],
  ['traders want', 'traders want'],
  ['want', 'nowhere'],
  ['What the traders', 'nowhere'],
  ['What the traders say', 'nowhere'],
  ['A later boat on Fridays', 'A later boat on Fridays.'],
  ['The ferry board will keep its fares', 'nowhere'],
  ['–', 'nowhere'],
])('a heading is found as a heading or a whole sentence: %s', async (heading, where) => {
  expect((await found()).headingOf(heading)).toBe(where);
});
