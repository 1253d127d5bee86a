import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../src/model/article.js';
import { runIn } from '../fake-io.js';

const body = 'The harbour board met on Monday and looked at what the spring floods had cost the town so far this year.';

describe('briefdeck --emit article', () => {
  it('prints sections, nested lists and turns', async () => {
    const paper = [
      'New gates for the lower lock',
      body,
      '1. What was decided',
      body,
      '- The gates are hung before winter:\n  + oak, not steel;\n  + two at a time.\n- Fees stay as they are.',
      '2. Questions to the master',
      body,
      'Q: Will the fees rise?',
      `A: ${body}`,
    ].join('\n\n');
    const { code, stdout } = await runIn({ files: { 'a.txt': paper } }, 'a.txt', '--lang', 'en', '--emit', 'article');
    expect(code).toBe(0);
    const { text, sections, blocks, turns } = articleSchema.parse(JSON.parse(stdout));
    expect(sections.map(({ heading }) => heading && text.slice(heading.start, heading.end))).toEqual([
      undefined,
      'What was decided',
      'Questions to the master',
    ]);
    expect(blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(({ depth = 0 }) => depth) : []))).toEqual(
      [0, 1, 1, 0],
    );
    expect(turns.map(({ kind }) => kind)).toEqual(['question', 'answer']);
  });
});
