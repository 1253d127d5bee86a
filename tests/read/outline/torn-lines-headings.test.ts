import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { isFragment } from '../../../src/read/outline/headings/no-heading.js';
import { readText } from './read-text.js';

const headingsOf = async (lines: readonly string[], language = 'en'): Promise<string[]> => {
  const { blocks, text } = await readText(lines.join('\n\n'), language);
  return blocks.flatMap(({ kind, span }) => (kind === 'heading' ? [text.slice(span.start, span.end)] : []));
};

describe('a line that a page broke off', () => {
  it('goes on in one word with its stop', async () => {
    const lines = [
      'What a small harbour town runs',
      'OUR FERRIES',
      'The town runs three ferries, which every boat owner helps to keep. We are glad of that.',
      'A ferry that keeps its timetable in winter builds stronger',
      'neighbourhoods.',
      'THE QUAY',
      'The quay was built of granite. It has stood for a hundred years.',
    ];
    expect(await headingsOf(lines)).toEqual(['OUR FERRIES', 'THE QUAY']);
  });

  it('heads nothing where somebody notes beside or behind it what was heard', async () => {
    const lines = [
      'What a small harbour town runs',
      'OUR FERRIES',
      'The town runs three ferries, which every boat owner helps to keep. We are glad of that.',
      '~ [MUSIC] ~',
      'A ferry that keeps its timetable in winter builds a town.',
      'That is what the old lamp reminds us of. ~ [MUSIC] ~',
      'THE QUAY',
      'The quay was built of granite. It has stood for a hundred years.',
    ];
    expect(await headingsOf(lines)).toEqual(['OUR FERRIES', 'THE QUAY']);
  });

  it('goes on in a name where it reaches as far as all lines of its page', async () => {
    const printed = Array.from({ length: 13 }, (_, at) => [
      `On day ${String(at)} the harbour master looked at all the lamps and the chains`,
      'along the quay.',
    ]).flat();
    const torn = 'In that hour the old lamp on the northern quay went out and Granville';
    const name = 'Harbour had no light at all.';
    expect(await headingsOf([...printed, torn, name, ...printed])).toEqual([]);
    const heading = 'What the keepers saw';
    expect(await headingsOf([...printed, heading, name, ...printed])).toEqual([heading]);
  });

  it('is no heading above the rest of its sentence', async () => {
    const text = 'The council met on Monday. It heard both pilots.';
    expect(await headingsOf([text, 'The keeper of the harbour', 'lamp spoke of his work at sea.', text])).toEqual([]);
    expect(await headingsOf([text, 'The keeper of the lamp', 'He spoke of his work at sea.', text])).toEqual([
      'The keeper of the lamp',
    ]);
  });

  it.each([
    ['en', 'The pilots of the harbour and'],
    ['en', 'This winter closed the'],
    ['de', 'Nicht erlaubt ist die'],
    ['fr', 'Les pilotes parlent de cette'],
    ['vi', 'Lịch phà mùa mưa và'],
  ])('ends in a word that needs another one (%s): %s', (language, line) => {
    expect(isFragment(line, languagePack(language))).toBe(true);
  });

  it.each([
    ['en', 'What the new lamp is for'],
    ['en', 'The strike is not over yet'],
    ['en', 'Why we do this'],
    ['en', 'Plan A'],
    ['fr', 'Les marchands d’or'],
    ['vi', 'Chợ nổi có gì hay'],
  ])('a heading may end so (%s): %s', (language, line) => {
    expect(isFragment(line, languagePack(language))).toBe(false);
  });
});
