import { describe, expect, it } from 'vitest';
import { headingsFor } from '../../../src/summarize/head/headings-for.js';
import { isWordForWord } from '../../../src/summarize/say/statement.js';
import { annotated } from '../annotated.js';

/** What heads what is said word for word in the last section of a text. */
const headingsOf = async (paragraph: string, language = 'en', isShown = false): Promise<string[]> => {
  const text = `# The ferry\n\nThe ferry carried 2,000 people last month.\n\n## Outlook\n\n${paragraph}`;
  const { annotation, statements } = await annotated(text, language);
  const said = statements.filter(isWordForWord);
  const shown = new Set(isShown ? [(said[0]?.sentence.index ?? 0) - 1] : []);
  return headingsFor(annotation, { statements: said, section: said[0]?.sentence.section ?? 0 }, true, shown).map(
    ({ heading }) => heading,
  );
};

describe('what one person says', () => {
  it.each([
    ['en', 'The fare for students stays at two pounds. "We asked for nothing else," said Ann Lee, who runs the union.'],
    ['vi', 'Giá vé học sinh giữ ở mức hai nghìn đồng. "Chúng tôi chỉ xin có vậy", bà Lê Thị Tám nói.'],
  ])('is headed by the claim right before it, and by its section behind that (%s)', async (language, paragraph) => {
    const claim = paragraph.slice(0, paragraph.indexOf('. "'));
    expect(await headingsOf(paragraph, language)).toEqual([claim, 'Outlook']);
  });

  it.each([
    ['leans on what stands before', 'It stays at two pounds. "We asked for nothing else," said Ann Lee.'],
    ['is somebody else’s', '"It stays at two pounds," said Bob Day. "We asked for nothing else," said Ann Lee.'],
    ['is of another paragraph', 'The fare stays at two pounds.\n\n"We asked for nothing else," said Ann Lee.'],
  ])('is not, where that %s', async (_, paragraph) => {
    expect((await headingsOf(paragraph))[0]).toBe('Outlook');
  });

  it('is not, where the summary says that, or it is no title to be read at a glance', async () => {
    const quote = '"We asked for nothing else," said Ann Lee.';
    expect(await headingsOf(`The fare for students stays at two pounds. ${quote}`, 'en', true)).toEqual(['Outlook']);
    const long = `The fare for students of the schools on both banks of the river and of the college stays at two pounds. ${quote}`;
    expect(await headingsOf(long)).toEqual(['Outlook']);
  });

  it('is headed by what announces a statement, where that says what it is about', async () => {
    const about = 'Mayor Ann Lee of Lowick issued the following statement today about the closing of the ferry';
    const quote = '"We asked for a bus, and it comes on Monday."';
    expect((await headingsOf(`${about}:\n\n${quote}`))[0]).toBe(about);
    expect((await headingsOf(`Mayor Ann Lee issued the following statement today:\n\n${quote}`))[0]).toBe('Outlook');
  });
});
