import { describe, expect, it } from 'vitest';
import { leaningWord } from '../../../src/check/leaning/leaning.js';
import { languagePack, wordsOf } from '../../../src/language/index.js';
import { leansAt } from '../../../src/summarize/choose/needs.js';
import { annotated } from '../../summarize/annotated.js';

const leansOn = (text: string): string | undefined =>
  leaningWord(wordsOf(text), text, languagePack('en'), { named: true });

describe('a pronoun behind nothing but whoever speaks', () => {
  it.each([
    ['We can see how hard it is in the northern basin.', 'it'],
    ['I started writing and talking about it more often.', 'it'],
    ['But we must not stop there.', 'there'],
    ['We asked them not to go ahead with the sale of the quay.', 'them'],
    ['We need to respect that.', 'that'],
    ['The harbour master can confirm that.', 'that'],
  ])('stands for what another sentence names: %s', (text, word) => {
    expect(leansOn(text)).toBe(word);
  });

  it.each([
    'We think it is important that the gates stay open.',
    'We think it would be useful if more crews came.',
    'I understand how hard it is to find a berth.',
    'We want to make it easy for crews to find a berth.',
    'We believe there is a berth for each boat.',
    'We gave the crews a berth when they asked for it.',
    'If the tide rises, we will regret that.',
  ])('stands for nothing, or for what its own sentence names: %s', (text) => {
    expect(leansOn(text)).toBeUndefined();
  });
});

describe('what is of a kind', () => {
  const about = async (said: string): Promise<boolean> => {
    const { annotation, statements, at } = await annotated(
      `# T\n\nThe port has kept its boats for two hundred years. "${said}," Ann Lee said.`,
      'en',
      'news',
    );
    return leansAt(annotation.reading, statements, at('Ann Lee'));
  };

  it('is named before, also where somebody is quoted', async () => {
    expect(await about('The museum needs boats of that kind and is willing to pay for them')).toBe(true);
  });

  it('may point to the matter of the article in what somebody is quoted with', async () => {
    expect(await about('The museum needs such boats and is willing to pay for them')).toBe(false);
  });
});
