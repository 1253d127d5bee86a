import { describe, expect, it } from 'vitest';
import { blocksOf, readMarkdown, said } from './markdown-blocks.js';

const long = 'The council voted on Tuesday night to build a barrier across the mouth of the harbour.';
const headOf = async (front: string, language?: string): Promise<(string | undefined)[]> => {
  const { value } = await readMarkdown(`---\n${front}\n---\n\n${long}`, language);
  return [said(value, value.title), value.byline, value.published];
};

describe('front matter', () => {
  it('gives title, author and date', async () => {
    expect(await headOf('title: "Barrier: it is built"\nauthor: Ann Lee\ndate: 2026-10-26\ntags: [a, b]')).toEqual([
      'Barrier: it is built',
      'Ann Lee',
      '2026-10-26',
    ]);
  });

  it.each([
    ['date: 2026-10-26T08:00:00+07:00', '2026-10-26'],
    ['publishedDate: "2026-10-26"', '2026-10-26'],
    ['date: 2026-10', '2026-10'],
    ['date: 26 October 2026', '2026-10-26'],
    ['published: October 26, 2026', '2026-10-26'],
    ['publication_date: 2026-10-26', '2026-10-26'],
    ['date: some day', undefined],
  ])('%s is read as %s', async (line, published) => {
    expect((await headOf(line))[2]).toBe(published);
  });

  it('is titled by the question of a page that answers one', async () => {
    expect((await headOf('id: 7\nquestion: "Who pays for the barrier?"'))[0]).toBe('Who pays for the barrier?');
  });

  it('is titled as the text is headed, where only the site stands behind that', async () => {
    const titled = async (title: string): Promise<string | undefined> => {
      const { value } = await readMarkdown(`---\ntitle: ${title}\n---\n\nNews\n\n# The cost of silt\n\n${long}`);
      return said(value, value.title);
    };
    expect(await titled('The Cost of Silt \\ Harbour Board')).toBe('The cost of silt');
    expect(await titled('The cost of silt in spring')).toBe('The cost of silt in spring');
  });

  it('is titled without the site that its address names', async () => {
    const address = 'url: https://www.phavamlang.example/a';
    expect((await headOf(`${address}\ntitle: Ferry fares rise - Night boats - PhaVamLang`))[0]).toBe(
      'Ferry fares rise - Night boats',
    );
    expect((await headOf(`${address}\ntitle: Ferry fares rise - Night boats`))[0]).toBe(
      'Ferry fares rise - Night boats',
    );
  });

  it('says the day where its title is one, whatever a program noted of its last edit', async () => {
    const { value } = await readMarkdown(
      `---\ntitle: "2026-05-12"\ndate: 2027-01-04T03:00:38.858Z\n---\n\n# Harbour board meeting\n\n${long}`,
    );
    expect([said(value, value.title), value.published]).toEqual(['Harbour board meeting', '2026-05-12']);
  });

  it('may stand without rules in small letters, with names that say nothing', async () => {
    const lines = 'title: The gate\nslug: gate\ndate: 2026-05-12 07:54:17 UTC+12:00\ntags: \ncategory:\ntype: text';
    const { value } = await readMarkdown(`${lines}\n\n${long}`);
    expect([said(value, value.title), value.published, value.text.includes('slug')]).toEqual([
      'The gate',
      '2026-05-12',
      false,
    ]);
    const commented = await readMarkdown(`${lines}\n<!-- draft -->\n\n${long}`);
    expect([said(commented.value, commented.value.title), commented.value.published]).toEqual([
      'The gate',
      '2026-05-12',
    ]);
  });

  it('may be an object in braces, with a rule below or none', async () => {
    const front =
      '{\n  "title": "The gate: a year on",\n  "authors": ["Ann Lee"],\n  "datetime": "2026-05-12T07:54:17Z"\n}\n';
    for (const rule of ['---\n', '']) {
      const { value } = await readMarkdown(`${front}${rule}\n${long}`);
      expect([said(value, value.title), value.byline, value.published, value.text.includes('{')]).toEqual([
        'The gate: a year on',
        'Ann Lee',
        '2026-05-12',
        false,
      ]);
    }
    expect((await readMarkdown(`{\n  "width": 7\n}\n\n${long}`)).value.text).toContain('width');
  });

  it('reads a date in the order of the language', async () => {
    expect((await headOf('date: 3/10/2026', 'vi'))[2]).toBe('2026-10-03');
    expect((await headOf('date: 3/10/2026', 'en'))[2]).toBeUndefined();
  });

  it('may be written with the character references of pages', async () => {
    expect((await headOf('title: We&rsquo;re &amp; others'))[0]).toBe('We’re & others');
  });

  it('tells several authors in a row', async () => {
    expect((await headOf('authors: [Ann Lee, {name: Bo Lind}]'))[1]).toBe('Ann Lee, Bo Lind');
  });

  it('is no part of the text, and its title is not told twice', async () => {
    expect(await blocksOf(`---\ntitle: Barrier\n---\n# Barrier\n\n${long}`)).toEqual([`paragraph: ${long}`]);
  });

  it.each([
    ['no YAML', 'title: Barrier: it is built'],
    ['an alias', 'title: &a Barrier\nauthor: *a'],
    ['brackets without end', `title: ${'['.repeat(9_000)}`],
  ])('is left out with a warning where it holds %s', async (_, front) => {
    const { value, diagnostics } = await readMarkdown(`---\n${front}\n---\n\n${long}`);
    expect(value.blocks).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code: 'read.front-matter-unreadable', severity: 'warning' }]);
  });

  it('is not what a rule at the top begins', async () => {
    expect(await blocksOf(`---\n\n${long}\n\n---\n\n${long} Again.`)).toHaveLength(2);
  });
});

describe('front matter between plus signs', () => {
  it('gives title, authors and day, and is no text', async () => {
    const front =
      '+++\ntitle = "The \\"gate\\" opens"\ndate = 2026-10-26T08:00:00Z\nauthors = ["Ann Lee", \'Bo Lind\']\n\n[extra]\nteam = "Harbour"\n+++';
    const { value } = await readMarkdown(`${front}\n\n${long}`);
    expect([said(value, value.title), value.byline, value.published]).toEqual([
      'The "gate" opens',
      'Ann Lee, Bo Lind',
      '2026-10-26',
    ]);
    expect(value.text).not.toContain('team');
  });

  it('is none where the lines tell no values', async () => {
    const { value } = await readMarkdown(`+++\nThe gate\n+++\n\n${long}`);
    expect(value.text).toContain('The gate');
  });
});

it('a line of nothing but orders to whoever builds the site is not read', async () => {
  const { value } = await readMarkdown(
    `# Gates\n\n{% if page.note %} {{ page.note }} {% endif %}\n\n${long}\n\nWrite {{ name }} there.`,
  );
  expect(value.text).not.toContain('page.note');
  expect(value.text).toContain('{{ name }}');
});
