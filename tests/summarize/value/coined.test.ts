import { describe, expect, it } from 'vitest';
import { coiningSentences } from '../../../src/summarize/value/coined.js';
import { annotated } from '../annotated.js';

describe('a sentence that says what something is called', () => {
  it.each([
    [
      'en',
      '# The quiet shift\n\nTwo wardens watch the gate by night. We call it the quiet shift. The town pays for it.',
      'We call it',
    ],
    [
      'vi',
      '# Ca trực thầm lặng\n\nHai người canh cống ban đêm. Nhóm này được gọi là ca trực thầm lặng. Xã trả tiền công.',
      'được gọi là',
    ],
  ])('counts where the title calls it so (%s)', async (language, text, words) => {
    const { annotation, at } = await annotated(text, language, 'report');
    expect([...coiningSentences(annotation.reading)]).toEqual([at(words)]);
  });

  it('does not count where nothing else calls it so', async () => {
    const { annotation } = await annotated(
      '# The gate\n\nTwo wardens watch it. We call it the quiet shift.',
      'en',
      'report',
    );
    expect(coiningSentences(annotation.reading).size).toBe(0);
  });
});
