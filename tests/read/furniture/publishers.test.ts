import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';

/** The headings of the sections of a Markdown text. */
const headingsOf = async (text: string): Promise<string[]> => {
  const { value: article } = await read({ bytes: new TextEncoder().encode(text), name: 'article.md', language: 'en' });
  return article.sections.flatMap(({ heading }) =>
    heading === undefined ? [] : [article.text.slice(heading.start, heading.end)],
  );
};

const body =
  'The harbour office billed one mooring in six by guess in 2031, and nobody at the office had told the board of it in any of its reports.';

describe('who publishes a paper, below its title', () => {
  it('heads nothing, though it looks like a heading', async () => {
    const head =
      '# Guesses and boats\n\n**City of Lind, Tarn**\n**Office of the Harbour Auditor**\nReport 2031-07 | May 2031';
    expect(await headingsOf(`${head}\n\n## Moorings\n\n${body}`)).toEqual(['Moorings']);
  });

  it('heads what is told of it', async () => {
    const text = `# Guesses and boats\n\n## Office of the Harbour Auditor\n\n${body}\n\n## Moorings\n\n${body}`;
    expect(await headingsOf(text)).toEqual(['Office of the Harbour Auditor', 'Moorings']);
  });
});
