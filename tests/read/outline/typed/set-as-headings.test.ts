import { describe, expect, it } from 'vitest';
import { readText, sectionsOf } from '../read-text.js';

const body = 'The harbour office keeps a list of all boats that lie at the quay for longer than a night.';
const note =
  'Note: the office closes at noon on market days. Until it opens again the pilots take the fees, and give a receipt for them.';

describe('several sentences that are set as a heading', () => {
  it('are a paragraph of the section above', async () => {
    const article = await readText(
      ['# Fees at the quay', body, '## Who pays', body, `### ${note}`, body].join('\n\n'),
      'en',
      'a.md',
    );
    expect(sectionsOf(article)).toEqual(['0 |  | ', '1 |  | Who pays']);
    expect(article.blocks.at(-2)).toMatchObject({ kind: 'paragraph' });
    expect(article.blocks.at(-2)).toHaveProperty('sentences.length', 2);
  });

  it.each([
    [
      'Article 4. What owners of boats and the keepers of the quay do when a boat has been at the quay for more than a night without a permit',
    ],
    [
      'What do owners of boats pay at the quay in summer and in winter? Who takes the fees from them while the office is closed?',
    ],
  ])('are none in the name of an article, and stay where they ask: %s', async (heading) => {
    const article = await readText(['# Fees at the quay', body, `## ${heading}`, body].join('\n\n'), 'en', 'a.md');
    expect(article.blocks.at(-2)).toMatchObject({ kind: 'heading' });
  });

  it('stay a heading where they are few words', async () => {
    const article = await readText(
      ['# Fees', body, '## The office is closed. Who pays?', body].join('\n\n'),
      'en',
      'a.md',
    );
    expect(sectionsOf(article)).toContain('1 |  | The office is closed. Who pays?');
  });
});
