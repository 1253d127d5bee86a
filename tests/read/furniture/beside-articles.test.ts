import { describe, expect, it } from 'vitest';
import { readText, sectionsOf } from '../outline/read-text.js';

const body =
  'The board heard that the second gate will be cut into the dam in May, and that the ferries will wait until then, as they did in spring.';
const note = 'The count of boats leaves out those of the pilots.';

const furnitureOf = async (text: string): Promise<string[]> => {
  const { text: whole, furniture } = await readText(text, 'en', 'a.md');
  return furniture.map(({ kind, span }) => `${kind} ${whole.slice(span.start, span.end)}`);
};

describe('notes that a page shows above its article', () => {
  it.each([
    ['as a paragraph', [`1\\. ${note}`], 'related 1. '],
    ['as a list', [`1. ${note}\n2. ${note}`], 'related '],
  ])('are furniture, and head nothing of it: %s', async (_, notes, opening) => {
    const text = ['# The gates', '#### Footnotes', ...notes, body, body, '## Costs', body].join('\n\n');
    expect((await furnitureOf(text)).slice(0, 2)).toEqual(['related Footnotes', `${opening}${note}`]);
    expect(sectionsOf(await readText(text, 'en', 'a.md'))).toEqual(['0 |  | ', '1 |  | Costs']);
  });
});

describe('what a house says of itself behind an article', () => {
  it('may be that it looks for people', async () => {
    const call = 'If you like gates and dams, we have several open roles for engineers at the harbour.';
    const text = ['# The gates', '## Costs', body, body, body, '## Work with us', call].join('\n\n');
    expect(await furnitureOf(text)).toEqual(['about Work with us', `about ${call}`]);
  });
});

describe('a paragraph in italics below an article', () => {
  const method = 'The harbour counted every boat from 2 to 6 May.';

  it('tells how it was made, and nothing of its matter', async () => {
    const found = await furnitureOf(`# The gates\n\n${[body, body, body, body].join('\n\n')}\n\n*${method}*`);
    expect(found).toEqual([`credit ${method}`]);
  });

  it('goes on with it where more than that slopes', async () => {
    const sloping = [body, body, body, body].map((one) => `*${one}*`).join('\n\n');
    expect(await furnitureOf(`# The gates\n\n${sloping}\n\n*${method}*`)).toEqual([]);
  });

  it('is one of its own where more stands below it', async () => {
    const found = await furnitureOf(`# The gates\n\n${[body, body, body].join('\n\n')}\n\n*${method}*\n\n${body}`);
    expect(found).toEqual([]);
  });
});

describe('a notice of a series', () => {
  const notice = `This is part two of a series about gates; [the first part](https://port.example) tells of ${body.toLowerCase()}`;

  it('is furniture in italics, however long it is', async () => {
    const found = await furnitureOf(`# The gates\n\n_${notice}_\n\n${body}\n\n${body}`);
    expect(found).toEqual([expect.stringMatching(/^pointer This is part two of a series/u)]);
  });

  it('is none in upright type where it tells more', async () => {
    expect(await furnitureOf(`# The gates\n\n${notice}\n\n${body}\n\n${body}`)).toEqual([]);
  });
});
