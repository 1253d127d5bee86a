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

describe('what is set as a heading and heads nothing', () => {
  const headingsOf = async (lines: readonly string[]): Promise<string[]> =>
    sectionsOf(await readText(['# Minutes', body, ...lines].join('\n\n'), 'en', 'a.md')).slice(1);

  it('is who is to do what stands above, again and again', async () => {
    const tasks = ['## Fees', body, '## Action: AW', body, '## Action: the clerk', body];
    expect(await headingsOf(tasks)).toEqual(['1 |  | Fees']);
    expect(await headingsOf(['## Fees', body, '## Action: a new start', body])).toHaveLength(2);
    expect(await headingsOf(['## Gates: north', body, '## Gates: south', body])).toHaveLength(2);
  });

  it('is what a form leaves open', async () => {
    expect(await headingsOf(['## Fees', body, '## Position ________________', body])).toEqual(['1 |  | Fees']);
    expect(await headingsOf(['## Fees', body, '## Article 2. The lease of ________', body])).toHaveLength(2);
  });
});
