import { describe, expect, it } from 'vitest';
import { rouge } from '../../../bench/summary/rouge.js';
import { tokensOf } from '../../../bench/summary/tokens.js';

const sentences = (...texts: string[]) => texts.map(tokensOf);

describe('ROUGE tokens', () => {
  it('keep the letters of Vietnamese whole, however they are encoded', () => {
    expect(tokensOf('Hạ tầng, 3,5 %: ĐƯỜNG-sắt')).toEqual(['hạ', 'tầng', '3', '5', 'đường', 'sắt']);
    expect(tokensOf('Hạ tầng'.normalize('NFD'))).toEqual(['hạ', 'tầng']);
    expect(tokensOf('…')).toEqual([]);
  });
});

describe('ROUGE', () => {
  it('counts shared words and pairs of words', () => {
    // Three of four words of ours are among five of theirs: P 3/4, R 3/5. Pairs: "police killed" of 3 and of 4.
    const { r1, r2 } = rouge(sentences('police killed a gunman'), [sentences('police killed the old gunman')]);
    expect(r1).toBeCloseTo(6 / 9, 10);
    expect(r2).toBeCloseTo(2 / 7, 10);
  });

  it('counts a word only as often as both hold it', () => {
    expect(rouge(sentences('the the the'), [sentences('the cat the dog')]).r1).toBeCloseTo(4 / 7, 10);
  });

  it('lets pairs of words cross the ends of sentences', () => {
    expect(rouge(sentences('a b', 'c d'), [sentences('b c')]).r2).toBeCloseTo(2 / 4, 10);
  });

  it('takes the union of what the sentences of the summary share with a sentence of the reference', () => {
    // The example of Lin (2004): w1 w2 and w1 w3 w5 make w1 w2 w3 w5 of the five words of the reference.
    const { rl } = rouge(sentences('w1 w2 w6 w7 w8', 'w1 w3 w8 w9 w5'), [sentences('w1 w2 w3 w4 w5')]);
    // R 4/5, P 4/10
    expect(rl).toBeCloseTo(8 / 15, 10);
  });

  it('hits a word of the summary once, though two sentences of the reference hold it', () => {
    // "a" of ours goes to the first sentence of the reference: 1 hit of 1 and of 2 words.
    expect(rouge(sentences('a'), [sentences('a', 'a')]).rl).toBeCloseTo(2 / 3, 10);
  });

  it('asks for the same order within a sentence', () => {
    const { r1, rl } = rouge(sentences('c b a'), [sentences('a b c')]);
    expect(r1).toBe(1);
    expect(rl).toBeCloseTo(1 / 3, 10);
  });

  it('takes the mean of several references', () => {
    expect(rouge(sentences('a b'), [sentences('a b'), sentences('c d')]).r1).toBeCloseTo(0.5, 10);
  });

  it('is 0 where nothing is shared or nothing is said', () => {
    expect(rouge([], [sentences('a b')])).toEqual({ r1: 0, r2: 0, rl: 0 });
    expect(rouge(sentences('x'), [sentences('a b')])).toEqual({ r1: 0, r2: 0, rl: 0 });
  });
});
