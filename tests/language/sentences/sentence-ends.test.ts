import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceEnds } from '../../../src/language/sentences/sentence-ends.js';

const told = (text: string, tag: string): number[] =>
  Array.from(
    new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text),
    ({ index, segment }) => index + segment.length,
  );

describe('sentenceEnds', () => {
  it.each([
    'The gate closed. It held.',
    'Ông nói: “Được!” Rồi đi.',
    'It cost 3.5 million. The U.S. paid. "Why?" she asked.',
    'One.\nTwo\nThree. (Four.) five',
    'Wait… What?! – No. ',
    '。これは文です。次の文。',
    '',
  ])('finds the ends that the segmenter finds: %s', (text) => {
    expect(sentenceEnds(text, 'en')).toEqual(told(text, 'en'));
  });

  it('follows the segmenter in any Latin text', () => {
    const marks = fc.constantFrom(...Array.from('aAbBđĐ19 .․!?‼,;:–—-…()[]“”‘’"\'«»\n \u00a0%/ªºµ½'));
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 24 }), (characters) => {
        const text = characters.join('');
        expect(sentenceEnds(text, 'vi')).toEqual(told(text, 'vi'));
      }),
      { numRuns: 2000 },
    );
  });
});
