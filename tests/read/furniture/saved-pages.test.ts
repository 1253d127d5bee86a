import { describe, expect, it } from 'vitest';
import type { Article, FurnitureKind } from '../../../src/model/article.js';
import { readText } from '../outline/read-text.js';
import { titleTold } from '../told.js';

const body = [
  'The harbour office closed the Tram ferry on Monday after a crack was found in its ramp, and it will stay shut until May.',
  'Passengers are taken across by bus from the church. The office has asked two yards for an offer, and hears from both next week.',
  '“Nobody was hurt, and we want it to stay so,” said Mara Holt, who runs the office. She will speak to the council on Friday.',
];
const menu = ['HOME', 'GET HELP', 'REPORT A FAULT', 'PAY A FEE', 'Skip to content'];
const end = ['Harbour Office', 'Careers', 'Open days', 'Pilots & Crews', 'Tide tables'];

const pageOf = (...lines: string[]): Promise<Article> => readText(lines.join('\n'));
const linesOf = ({ text, furniture }: Article, kind: FurnitureKind): string[] =>
  furniture.flatMap(({ kind: own, span }) => (own === kind ? [text.slice(span.start, span.end)] : []));

describe('a page that was saved as text', () => {
  it('has a menu between the title of the window and its own, which a column may break', async () => {
    const article = await pageOf(
      'Tram ferry shut until May after a crack was found in its ramp - The Harbour Office',
      ...menu,
      'FOR IMMEDIATE RELEASE',
      'Tram ferry shut until May',
      'after a crack was found in its ramp',
      ...body,
    );
    expect(titleTold(article)).toBe('Tram ferry shut until May after a crack was found in its ramp');
    for (const line of menu) expect(linesOf(article, 'related')).toContain(line);
    expect(linesOf(article, 'embargo')).toEqual(['FOR IMMEDIATE RELEASE']);
    expect(article.genre).toBe('release');
    expect(article.sections.filter(({ heading }) => heading !== undefined)).toEqual([]);
  });

  it('may say its title cut off, and with another dash', async () => {
    const article = await pageOf(
      'Tram ferry shut - a crack in the ramp of the old pier - The Harbour Office',
      'You are here:',
      'Home',
      'News',
      'Boats',
      'Scroll to top',
      'Ann Lee',
      'Tram ferry shut – a crack in the ramp...',
      'Tram ferry shut – a crack in the ramp of the old pier',
      ...body,
    );
    expect(titleTold(article)).toBe('Tram ferry shut – a crack in the ramp of the old pier');
    for (const line of ['You are here:', 'Home', 'Scroll to top']) expect(linesOf(article, 'related')).toContain(line);
  });

  it.each([
    ['a word that leads to other stories', ['Latest posts']],
    ['the mark that ends a release', ['###', 'Tagged with:']],
    ['numbers of whoever keeps the page', ['2142', '2034-05-28 17:19:22', 'Share']],
  ])('ends at %s', async (_, opening) => {
    const others = [
      'Two boats sink in a storm off the old pier and nobody knows yet what became of their crews',
      'May 28, 2034',
      'The harbour office said today that a boat which had been missing since …',
    ];
    const article = await pageOf('Tram ferry shut until May', ...body, ...opening, ...others, ...end);
    const related = linesOf(article, 'related');
    for (const line of [...opening.filter((each) => each !== '###'), ...others, ...end])
      expect(related).toContain(line);
    expect(related).not.toContain(body[2]);
  });

  it('ends in a menu of a dozen lines, one of which any page has', async () => {
    const lines = [...end, 'Boats', 'Bridges', 'Locks', 'Weirs', 'Ramps', 'Lamps'];
    const article = await pageOf('Tram ferry shut until May', ...body, ...lines, 'Scroll to top');
    for (const line of lines) expect(linesOf(article, 'related')).toContain(line);
    const bare = await pageOf('Tram ferry shut until May', ...body, ...lines, 'Gates');
    expect(linesOf(bare, 'related')).toEqual([]);
  });

  it('ends where its tags begin, above other stories and what a form asks', async () => {
    const tags = ['Tagged with:', 'Ferries', 'Ramps of old piers in winter', 'Repairs'];
    const others = Array.from({ length: 22 }, (_, day) => `Boats that came in on day ${day + 1}`);
    const form = 'Please leave this field blank for the harbour office of the town.';
    const article = await pageOf(
      'Tram ferry shut until May',
      ...body,
      ...tags,
      'Related posts',
      ...others,
      form,
      ...end,
    );
    for (const line of [...tags, ...others]) expect(linesOf(article, 'related')).toContain(line);
  });

  it('has no end where sentences follow', async () => {
    const article = await pageOf('Tram ferry shut until May', ...body, 'Share', 'The office', 'Two yards', ...body);
    expect(linesOf(article, 'related')).toEqual(['Share']);
  });
});

it('what a form asks in capitals, and what was put there, is no heading', async () => {
  const article = await pageOf('Tram ferry shut until May', ...body, 'NAME: Holt, Mara', body[0] ?? '');
  expect(article.sections.filter(({ heading }) => heading !== undefined)).toEqual([]);
});

describe('a page that names only its site', () => {
  const menus = [...menu, 'About the office', 'Boats', 'Bridges', 'Locks', 'Weirs', 'Home', 'Search'];

  it('has its title right above its first paragraph, behind its menus', async () => {
    const article = await pageOf('The Harbour Office', ...menus, 'Tram ferry shut until the end of May', ...body);
    expect(titleTold(article)).toBe('Tram ferry shut until the end of May');
    for (const line of menus) expect(linesOf(article, 'related')).toContain(line);
  });

  it('may say its day before its title', async () => {
    const article = await pageOf(
      'Tram ferry shut until the end of May | The Harbour Office',
      ...menus,
      'May 3, 2034: Tram ferry shut until the end of May',
      `LOWICK – ${body[0] ?? ''}`,
      ...body.slice(1),
    );
    expect(titleTold(article)).toBe('Tram ferry shut until the end of May');
    expect(article.published).toBe('2034-05-03');
    expect(linesOf(article, 'dateline')).toEqual(['LOWICK –']);
  });

  it('has no menu where lines of a poem stand above', async () => {
    const lines = Array.from({ length: 14 }, (_, at) => `The tide comes in at ${at}`);
    const article = await pageOf('The tide at the old quay', ...lines, 'Share', ...body);
    expect(linesOf(article, 'related')).toEqual(['Share']);
  });
});

it('what a page says right below a title that its window says too is its subtitle, on one line or two', async () => {
  const { subtitle, text, sections } = await pageOf(
    'Tram Ferry Shut Until the End of May - The Harbour Office',
    ...menu,
    'Tram Ferry Shut Until the End of May',
    'Office Found Two Cracks in the Ramp with a New Lamp, Asked',
    'Two Yards and a Diver for Help',
    ...body,
  );
  expect(subtitle && text.slice(subtitle.start, subtitle.end).replace(/\s+/gu, ' ')).toBe(
    'Office Found Two Cracks in the Ramp with a New Lamp, Asked Two Yards and a Diver for Help',
  );
  expect(sections.filter(({ heading }) => heading !== undefined)).toEqual([]);
});

it('a title in capital letters at the head of its words goes on to where the text was sent from', async () => {
  const article = await pageOf(
    'For Immediate Release: Court Upholds the Order That Keeps the',
    'Tram Ferry of the Old Harbour Shut, Citing',
    'Two Cracks',
    `LOWICK – ${body[0] ?? ''}`,
    ...body.slice(1),
  );
  expect(titleTold(article)).toBe(
    'Court Upholds the Order That Keeps the Tram Ferry of the Old Harbour Shut, Citing Two Cracks',
  );
});

describe('what a page says of its story elsewhere', () => {
  it('is its opening once more, cut off, above it', async () => {
    const teaser = 'The old ramp. The harbour office closed the Tram ferry on Monday after a crack was found in its …';
    const article = await pageOf('Tram ferry shut', teaser, 'The old ramp.', ...body);
    expect(linesOf(article, 'related')).toEqual([teaser]);
  });

  it('is its lead, below all else, behind a tag', async () => {
    const article = await pageOf(
      'Tram ferry shut',
      ...body,
      'Ann Lee',
      '',
      'more(HARBOUR) – The harbour office looks for a new ferry, and two towns pay for it.',
    );
    expect(linesOf(article, 'dateline')).toEqual(['more(HARBOUR) –']);
    expect(linesOf(article, 'byline')).toEqual(['Ann Lee']);
  });
});

describe('the notes of an encyclopaedia', () => {
  const notes = [
    '^ Lee, Ann (2010). "The ferries of the Tram." An Hải.',
    'https://tram.example/ferries',
    '^ Day, Bob (2012). "Ramps."',
  ];
  const read = (heading: string, ...lines: string[]): Promise<Article> =>
    readText(['# The ferry', ...body, `## ${heading}`, ...lines].join('\n\n'), 'en', 'a.md');

  it('go with their heading', async () => {
    const article = await read('References', ...notes);
    expect(linesOf(article, 'related')).toEqual(['References', ...notes]);
  });

  it('are none where the lines below name no source', async () => {
    const article = await read('References', body[1] ?? '', body[2] ?? '', body[0] ?? '');
    expect(linesOf(article, 'related')).not.toContain(body[1]);
  });
});
