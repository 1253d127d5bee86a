import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';

const body =
  'The Tram ferry reopened after ten months of repairs and now carries more than two thousand passengers a day, port officials said.';

async function furnitureOf(lines: readonly string[], name = 'ferry.md'): Promise<string[]> {
  const { value } = await read({ bytes: Buffer.from(lines.join('\n\n')), name, language: 'en' });
  return value.furniture.map(({ kind, span }) => `${kind} ${value.text.slice(span.start, span.end)}`);
}

describe('lines that only lead elsewhere', () => {
  it.each([
    ['[How the ferry was built](https://tram.example/built)', 'How the ferry was built'],
    ['> [How the ferry was built](https://tram.example/built)', 'How the ferry was built'],
    ['[**How the ferry was built**](# "built")', 'How the ferry was built'],
    ['Video | [12:40](https://tram.example/video)', 'Video | 12:40'],
  ])('%s', async (line, shown) => {
    expect(await furnitureOf(['# Ferry', body, line, body])).toEqual([`related ${shown}`]);
  });

  it('are told as they were typed where the format has no links', async () => {
    const lines = ['Ferry back in service', body, '- [timetable]()', '- [fares](fares.html)', body];
    expect(await furnitureOf(lines, 'ferry.txt')).toEqual(['related [timetable]()', 'related [fares](fares.html)']);
  });

  it('are told by the address of a page of the same site behind them, which a print of the page shows', async () => {
    const lines = ['Ferry back in service', body, 'From the Port Office (/en/organisation/port-office/)', body];
    expect(await furnitureOf(lines, 'ferry.txt')).toEqual([
      'related From the Port Office (/en/organisation/port-office/)',
    ]);
  });

  it.each([
    'The ferry carries cars (and/or lorries) again',
    '[The port authority said on Monday that the ferry will carry lorries again from June.](https://tram.example)',
    'The [timetable](https://tram.example/times) names eleven crossings a day',
  ])('a link that says something is none: %s', async (line) => {
    expect(await furnitureOf(['# Ferry', body, line, body])).toEqual([]);
  });

  it('are what links are called whose addresses were lost, where all of a list are', async () => {
    expect(await furnitureOf(['Ferry', body, '- Slides', '- Proposal', body], 'ferry.txt')).toEqual([
      'related Slides',
      'related Proposal',
    ]);
    expect(await furnitureOf(['Ferry', body, '- Slides', '- Quays', body], 'ferry.txt')).toEqual([]);
    expect(await furnitureOf(['Ferry', body, 'Proposal', body, body], 'ferry.txt')).toEqual([]);
  });

  it('an item among others that are no links is none', async () => {
    expect(await furnitureOf(['Ferry', body, '- [timetable]()', '- Fares rise in June', body], 'ferry.txt')).toEqual(
      [],
    );
  });
});

describe('who wrote a page, in italics above or below it', () => {
  const one = '*Ann Lee is the harbour master of Lorne and a keeper of its records.*';
  const page = ['# Ferry', body, body, body, body, body];
  const told = 'about Ann Lee is the harbour master of Lorne and a keeper of its records.';

  it('is no part of its matter', async () => {
    expect(await furnitureOf(['# Ferry', one, ...page.slice(1)])).toEqual([told]);
    expect(await furnitureOf([...page, one])).toEqual([told]);
    const published = one.replace('.*', '. Originally published on the blog of the port.*');
    expect(await furnitureOf(['# Ferry', published, ...page.slice(1)])).toEqual([
      `${told} Originally published on the blog of the port.`,
    ]);
  });

  it('is part of it in the midst, in plain type, and where the sentence is of something else', async () => {
    expect(await furnitureOf([...page.slice(0, 3), one, ...page.slice(1)])).toEqual([]);
    expect(await furnitureOf(['# Ferry', one.replaceAll('*', ''), ...page.slice(1)])).toEqual([]);
    expect(
      await furnitureOf(['# Ferry', '*The ferry is a gift of the town to its guests.*', ...page.slice(1)]),
    ).toEqual([]);
  });
});

it('the last heading leads on to another page where nothing stands below it, with the short line above', async () => {
  const lines = ['# Barrier', body, '## Costs', body, 'Harbour.example start page'];
  const found = await furnitureOf([...lines, '## Gates on Harbour']);
  expect(found).toEqual(['related Harbour.example start page', 'related Gates on Harbour']);
  expect(await furnitureOf([...lines, '## 3. Gates on Harbour'])).toEqual([]);
});

it('the links that a text ends in lead elsewhere with the heading above, and those that text goes on below do not', async () => {
  const links =
    '* [Council backs the barrier of Harlow](https://harbour.example/1)\n* [What the barrier costs](https://harbour.example/2)';
  const found = await furnitureOf(['# Barrier', body, links, body, '## Citations', links]);
  expect(found).toEqual([
    'related Citations',
    'related Council backs the barrier of Harlow',
    'related What the barrier costs',
  ]);
});

it('items below a heading that says that they are links are, where the next heading ends them', async () => {
  const found = await furnitureOf([
    '# Barrier',
    body,
    '## Links',
    '- Barrier [page](https://harbour.example/1)\n- The plan: [here](https://harbour.example/2)',
    '## Costs',
    body,
  ]);
  expect(found).toEqual(['related Links', 'related Barrier page', 'related The plan: here']);
});

it('a contact may stand behind the date, with office and house below', async () => {
  const found = await furnitureOf([
    'October 31, 2026 Contact: Ann Lee',
    'Director of Communications',
    'Harbour District Office',
    '214-555-3756 (office)',
    body,
    body,
  ]);
  expect(found).toEqual([
    'contact Director of Communications',
    'contact Harbour District Office',
    'contact 214-555-3756 (office)',
  ]);
});

it('lists of links under one heading after another are what a page is for, the last of them too', async () => {
  const lists = ['Ferries', 'Gates', 'Pilots', 'Berths'].map(
    (part) =>
      `## ${part}\n\n- [${part} of the island](https://tram.example/${part})\n- [${part} of the quay](https://tram.example/q)`,
  );
  expect(await furnitureOf(['# Where to look', ...lists])).toEqual([]);
  expect(await furnitureOf(['# Where to look', body, body, ...lists.slice(0, 1)])).toHaveLength(3);
});
