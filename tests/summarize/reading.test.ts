import { describe, expect, it } from 'vitest';
import { languagePack } from '../../src/language/index.js';
import { read } from '../../src/read/index.js';
import { readingOf, type Reading } from '../../src/summarize/annotate/reading.js';

const readFrom = async (markdown: string): Promise<Reading> => {
  const { value } = await read({ bytes: new TextEncoder().encode(markdown), name: 'a.md', language: 'en' });
  return readingOf(value, languagePack('en'));
};

/** As somebody puts one together by hand: without sections. */
const withoutSections = ({ article, pack }: Reading): Reading => readingOf({ ...article, sections: [] }, pack);

const textsOf = ({ text, sentences }: Reading): string[] => sentences.map(({ start, end }) => text.slice(start, end));

describe('the sentences that may become points', () => {
  it('are those of paragraphs, lists and quotes, never of headings', async () => {
    const reading = await readFrom(
      '# The ferry\n\nIt stops in May. It comes back.\n\n## Rules\n\n- Wear a vest.\n- Sit down.\n\n> Nobody drowns here.\n',
    );
    expect(textsOf(reading)).toEqual([
      'It stops in May.',
      'It comes back.',
      'Wear a vest.',
      'Sit down.',
      'Nobody drowns here.',
    ]);
    expect(reading.sentences.map(({ index, item }) => [index, item])).toEqual([
      [0, undefined],
      [1, undefined],
      [2, 0],
      [3, 1],
      [4, undefined],
    ]);
  });

  it('are said once, though written in other case and marks', async () => {
    const reading = await readFrom(
      'The ferry stops in May.\n\nThe gate is shut.\n\n**The ferry stops in May!**\n\nThe pump is old.',
    );
    expect(textsOf(reading)).toEqual(['The ferry stops in May.', 'The gate is shut.', 'The pump is old.']);
  });

  it('are all of a list that says anything new', async () => {
    const reading = await readFrom('Wear a vest.\n\nThe crew asks all guests to do so:\n\n- Wear a vest.\n- Sit down.');
    expect(textsOf(reading).slice(-2)).toEqual(['Wear a vest.', 'Sit down.']);
  });

  it('are told again where they announce a list each time', async () => {
    const reading = await readFrom(
      'The crew will do this:\n\n- Mend the gate.\n- Mend the pump.\n\nThe crew will do this:\n\n- Paint it.\n- Oil it.',
    );
    expect(textsOf(reading).filter((text) => text === 'The crew will do this:')).toHaveLength(2);
  });

  it.each([
    ['I mended the gate. I oiled the pump. The pier is old.', true],
    ['I mended the gate. The pump is new. The pier is old.', false],
    ['I mended the gate. The pump is new.', false],
  ])('are of the author where more than half speak of them: %s', async (text, personal) => {
    expect((await readFrom(text)).personal).toBe(personal);
  });
});

describe('the sections of an article that names none', () => {
  const markdown =
    '# The ferry\n\nIt stops in May.\n\n## Rules\n\nWear a vest.\n\n### Guests\n\nSit down.\n\n## Costs\n\nIt is free.';

  it('are parted by its headings, and end where the next begins', async () => {
    const { text, sections, sentences } = withoutSections(await readFrom(markdown));
    expect(sections.map(({ level }) => level)).toEqual([0, 2, 3, 2]);
    expect(sections.map(({ span }) => span.start)).toEqual([
      0,
      ...['Rules', 'Guests', 'Costs'].map((one) => text.indexOf(one)),
    ]);
    expect(sections.map(({ span }) => span.end)).toEqual([
      ...['Rules', 'Guests', 'Costs'].map((one) => text.indexOf(one)),
      text.length,
    ]);
    expect(sentences.map(({ section }) => section)).toEqual([0, 1, 2, 3]);
  });

  it('are one where it has no heading', async () => {
    const { text, sections } = withoutSections(await readFrom('It stops in May.\n\nThe gate is shut.'));
    expect(sections).toEqual([{ level: 0, span: { start: 0, end: text.length } }]);
  });
});
