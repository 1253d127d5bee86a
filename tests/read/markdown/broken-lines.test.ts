import { describe, expect, it } from 'vitest';
import { blocksOf, readMarkdown, said } from './markdown-blocks.js';

const body = 'The board heard that the second gate will be cut into the dam in May.';

describe('lines of a Markdown paragraph', () => {
  it.each([
    ['one emphasis holds them', '**THE HARBOUR\nBOARD**', 'THE HARBOUR BOARD'],
    ['the emphasis is closed behind a space', '**THE HARBOUR\nBOARD **', 'THE HARBOUR BOARD'],
    [
      'the last alone ends as a provision does',
      'Having regard to\nLaw 12 on Harbours;',
      'Having regard to Law 12 on Harbours;',
    ],
    ['a number stands before words that go on', '3. Quays and\nferries', '3. Quays and ferries'],
    [
      'the words behind the name of a division go on',
      'Part 4. The\nferries of the island',
      'Part 4. The ferries of the island',
    ],
    [
      'a title in capitals is longer than a line',
      'RULES FOR ALL FERRIES AND BOATS OF THE TOWN AT\nTHE INNER QUAY',
      'RULES FOR ALL FERRIES AND BOATS OF THE TOWN AT THE INNER QUAY',
    ],
  ])('are one where %s', async (_, typed, whole) => {
    const { value } = await readMarkdown(`# Harbour news\n\n${body}\n\n${typed}\n\n${body}`);
    expect(value.blocks.map(({ span }) => said(value, span))).toContain(whole);
  });

  it.each(['Ann Lee\nMayor', 'FOR THE BOARD\nTHE CHAIR\nAnn Lee', 'first gate;\nsecond gate;'])(
    'stay apart as somebody typed them: %j',
    async (typed) => {
      const { value } = await readMarkdown(`# Harbour news\n\n${body}\n\n${typed}\n\n${body}`);
      const lines = value.blocks.map(({ span }) => said(value, span));
      expect(lines).toEqual(expect.arrayContaining(typed.split('\n')));
    },
  );
});

describe('bold words that end and begin again at once', () => {
  it('are one', async () => {
    const text = `# Gates\n\n${body}\n\n**The board of the ****harbour met** in t****own and saw card ****1234.\n\n${body}`;
    expect(await blocksOf(text)).toContain('paragraph: The board of the harbour met in town and saw card ****1234.');
  });
});

describe('bars that stand alone on lines', () => {
  const row = (...cells: string[]): string => `|\n${cells.join('\n|\n')}\n|`;

  it('part the cells of a table', async () => {
    const rows = [row('**No.**', '**Quay**'), row('PART ONE'), row('1', 'North\nquay'), row('2', 'South quay')];
    expect(await blocksOf(`# Quays\n\n${body}\n\n${rows.join('\n')}`)).toContain(
      'table: header | No./Quay | PART ONE/ | 1/North quay | 2/South quay',
    );
  });

  it('only lay out two rows, and what breaks off', async () => {
    const rows = [row('The harbour board', 'The town of Portum'), row('No. 12', 'Portum, 3 May')];
    const blocks = await blocksOf(`# Quays\n\n${rows.join('\n')}\n\n${body}\n|\n\n${body}`);
    expect(blocks.filter((block) => block.includes('|') || block.startsWith('figure'))).toEqual([]);
    expect(blocks).toContain('paragraph: The town of Portum');
  });
});

describe('orders to whoever builds a site', () => {
  it('may be the address of a link', async () => {
    const link = '[the plan]({{ "/2015/plan/" | url }})';
    expect(await blocksOf(`# Plans\n\nWe read ${link} of the town.`)).toEqual([
      'paragraph: We read the plan of the town.',
    ]);
  });

  it('are left out with the picture that they would place', async () => {
    const picture = '<img src="{{ "/plan.gif" | url }}" alt="The page that asks "What is a lock?" of its readers." />';
    expect(await blocksOf(`# Plans\n\nThe town has a plan.\n\n${picture}\n\nIt is old.`)).toEqual([
      'paragraph: The town has a plan.',
      'paragraph: It is old.',
    ]);
  });

  it('are left out around a text', async () => {
    expect(await blocksOf('{% raw %}\n\n# Plans\n\nThe town has a plan.\n\n- One\n- Two {% endraw %}')).toEqual([
      'paragraph: The town has a plan.',
      'list: - One | - Two',
    ]);
  });
});

describe('what a page says of itself in brackets', () => {
  it('is left out at headings and at the head of a list', async () => {
    const text = '# Ports\n\n## Quays[edit]\n\n[edit | edit source]- North quay\n- South quay';
    expect(await blocksOf(text)).toEqual(['heading: Quays', 'list: - North quay | - South quay']);
  });

  it('is left out behind links', async () => {
    expect(await blocksOf('# Ports\n\nThe [plan(opens in a new window)](https://port.example) is [new].')).toEqual([
      'paragraph: The plan is [new].',
    ]);
  });
});

describe('lines of one paragraph that open with labels', () => {
  const head = 'The board met in the boat house on 3 May 2027, at seven in the evening, with eleven of its members.';

  it('are apart, as particulars are', async () => {
    const { value } = await readMarkdown(
      `# Harbour news\n\n${head}\nChair: Ann Lee, keeper of the gates\nSecretary: Tom Osei\n\n${body}`,
    );
    expect(value.blocks.map(({ span }) => said(value, span))).toEqual([
      head,
      'Chair: Ann Lee, keeper of the gates',
      'Secretary: Tom Osei',
      body,
    ]);
  });

  it('are one where a single line of a wrapped text opens so', async () => {
    const { value } = await readMarkdown(
      `# Harbour news\n\n${head} They left it to\nHarlow: the town owns the gates.\n\n${body}`,
    );
    expect(value.blocks.map(({ span }) => said(value, span))).toContain(
      `${head} They left it to Harlow: the town owns the gates.`,
    );
  });
});
