import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../../src/language/index.js';
import { withTornLinesJoined } from '../../../../src/read/lines/broken/torn-lines.js';

const joined = (text: string, language = 'en'): string => withTornLinesJoined(text, languagePack(language));

describe('lines that a saved page tore inside a sentence', () => {
  it('are joined where the line above ends in a word that nothing ends in', () => {
    expect(
      joined('The office of the harbour said on Monday that\nMara Holt will run the\nTram Ferry and\ntwo piers.'),
    ).toBe('The office of the harbour said on Monday that Mara Holt will run the Tram Ferry and two piers.');
  });

  it('are joined where an office stands above whoever holds it', () => {
    const said = 'Mara Holt said that the ferry will not run in March.';
    expect(joined(`Lowick County District Attorney\n${said}`)).toBe(`Lowick County District Attorney ${said}`);
    expect(joined(`The District Attorney\nWho pays for it\n${said}`)).toContain('\n');
  });

  it.each([
    ['What the office asks for', 'What the office asks for\nThe fee is small.'],
    ['the last but one of several things', 'Lamps;\nOars without marks; and\nRopes of any length.'],
    ['a title', 'On the Quay, And\nThe office closed it.'],
    ['an empty line', 'The office of the\n\nThe fee is small.'],
    ['an item', 'The office asks of the\n- boats\n- crews'],
    ['a term', 'and\nThe fee is small.'],
    ['what points', 'Why the office does this\nThe fee is small.'],
    ['a few words', 'And after that\nThe fee is small.'],
  ])('stay apart behind or before %s', (_, text) => {
    expect(joined(text)).toBe(text);
  });

  it('stay apart where syllables are written apart, each of which may be many words', () => {
    const text = 'Ban chỉ đạo về chuyển đổi số\nChiều qua, ban họp tại cảng.';
    expect(joined(text, 'vi')).toBe(text);
  });

  it('cost no more for being many', () => {
    const text = `${'the boats of\n'.repeat(40_000)}the town\n\nThe fee is small.`;
    expect(joined(text)).toBe(`${'the boats of '.repeat(40_000)}the town\n\nThe fee is small.`);
  });
});
