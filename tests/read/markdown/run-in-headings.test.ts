import { describe, expect, it } from 'vitest';
import { readMarkdown, said } from './markdown-blocks.js';

const headingsOf = async (text: string, language = 'en'): Promise<(string | undefined)[]> => {
  const { value } = await readMarkdown(`# Harbour news\n\n${text}`, language);
  return value.sections.flatMap(({ heading }) => (heading === undefined ? [] : [said(value, heading)]));
};

const told = 'The board heard that the second gate will be cut into the dam in May.';

describe('words in bold that a paragraph opens with', () => {
  it('head it, where several do', async () => {
    expect(await headingsOf(`**The gates.** ${told}\n\n**The quays.** ${told}`)).toEqual(['The gates', 'The quays']);
  });

  it('head the list below it', async () => {
    expect(
      await headingsOf(
        `**The gates.** ${told}\n\n**Resolution.** The board agrees:\n\n1) to cut the gate;\n\n2) to pay.`,
      ),
    ).toEqual(['The gates', 'Resolution']);
  });

  it.each([
    ['is alone', `**The gates.** ${told}\n\n${told}`],
    ['is a question', `**Who pays?** ${told}\n\n**Who digs?** ${told}`],
    ['is a step', `**Step 1: Dig.** ${told}\n\n**Step 2: Fill.** ${told}`],
    ['is one of a count', `**Option A: Dig.** ${told}\n\n**Option B: Fill.** ${told}`],
    ['counts in words', `**First, the gates.** ${told}\n\n**Second, the quays.** ${told}`],
    ['tells the hour', `**Friday, 6 p.m.** ${told}\n\n**Saturday, 3 a.m.** ${told}`],
    ['is what was decided', `**Decision:** ${told}\n\n**Action:** ${told}`],
    ['is who shall do what stands behind', `**The mayor:** opens the gate in May.\n\n**The clerk:** pays for it.`],
  ])('head nothing where one %s', async (_, text) => {
    expect(await headingsOf(text)).toEqual([]);
  });

  it('are labels where they are numbers without a stop, and words where one alone opens so', async () => {
    const { value } = await readMarkdown(`# Harbour rules\n\n## 1 Scope\n\n${told}\n\n## 2 Before you moor\n\n${told}`);
    expect(value.sections.map(({ label, heading }) => [said(value, label), said(value, heading)])).toEqual([
      ['1', 'Scope'],
      ['2', 'Before you moor'],
    ]);
    expect(await headingsOf(`## 7 Ways to moor\n\n${told}`)).toEqual(['7 Ways to moor']);
  });

  it('make no caption of a paragraph below a picture', async () => {
    const { value } = await readMarkdown(`# Harbour news\n\n${told}\n\n![](a.png)\n\n**Step 1:** ${told}\n\n${told}`);
    expect(value.blocks.flatMap((block) => (block.kind === 'figure' ? [said(value, block.caption)] : []))).toEqual([
      undefined,
    ]);
  });

  it('may be a line of their own right above it', async () => {
    expect(await headingsOf(`**Item 1: The gates**\n${told}\n\n**Item 2: The quays**\n${told}`)).toEqual([
      'Item 1: The gates',
      'Item 2: The quays',
    ]);
  });
});
