import { describe, expect, it } from 'vitest';
import { readText } from '../outline/read-text.js';

const around = 'The board met in the town hall and spoke of the consumption of power and of the docks for an hour.';
const readIn = async (line: string, language: string, name: string): Promise<string> =>
  (await readText(`# The board on power\n\n${around}\n\n${line}\n`, language, name)).text;

describe.each(['a.txt', 'a.md'])('a word that the end of a line broke, in %s', (name) => {
  it.each([['that stands whole elsewhere', 'The consump- tion rose in spring.', 'The consumption rose in spring.']])(
    'is joined: %s',
    async (_, line, whole) => {
      expect(await readIn(line, 'en', name)).toContain(whole);
    },
  );

  it.each([
    ['before a word that joins', 'The pre- and post-war quays were shut.', 'en'],
    ['before the other half of a pair', 'The short- versus long-term plans were read.', 'en'],
    ['that stands nowhere else', 'The build- ings stood in water.', 'en'],
    ['where a dash ends what was put in', 'The docks -and that is the hardest part- hold no boat.', 'en'],
    ['where syllables are words', 'Ban kinh tế- xã hội họp tại nhà văn hóa.', 'vi'],
  ])('is left: %s', async (_, line, language) => {
    expect(await readIn(line, language, name)).toContain(line);
  });
});
