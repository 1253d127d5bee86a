import { describe, expect, it } from 'vitest';
import { isExpletive } from '../../../src/check/leaning/expletive.js';
import { leaningWord } from '../../../src/check/leaning/leaning.js';
import { languagePack, wordsOf } from '../../../src/language/index.js';

const english = languagePack('en');
const pointsToNothing = (text: string): boolean => isExpletive(wordsOf(text), text, english);

describe('"it" stands for nothing', () => {
  it.each([
    ['the verb apart', 'It is expected that the lock opens in May.'],
    ['the verb joined', "It's expected that the lock opens in May."],
    ['the verb joined by a typeset mark', 'It’s hard to find a berth in winter.'],
    ['somebody singled out by name', 'It is Ann Lee who pays for the gates.'],
    ['somebody singled out, the verb joined', "It's Ann Lee who pays for the gates."],
    ['something singled out by name', 'It was the Tarn Council that sold the quay.'],
    ['a motion', 'It was then proposed by Ann Lee, and resolved by six votes to three, that the quay be sold.'],
    ['a clause of its own behind a noun', 'It is a pity that the gates leak.'],
  ])('with %s', (_, text) => {
    expect(pointsToNothing(text)).toBe(true);
    expect(leaningWord(wordsOf(text), text, english)).toBeUndefined();
  });

  it.each([
    ['a thing is said to be of a kind', 'It is a rule that makes the port dearer.'],
    ['a thing is said to be of a kind, the verb joined', "It's a boat that has never left the harbour."],
    ['a thing is said to be what somebody wanted', "It's what the owner had come to hear."],
    ['a comma parts the name from what is said of it', 'It was sold by Ann Lee, who had kept the lock.'],
    ['a verb of its own follows', 'It sank in the harbour of Tarn.'],
    ['it owns something', 'Its gates are expected to hold until May.'],
  ])('but not where %s', (_, text) => {
    expect(pointsToNothing(text)).toBe(false);
  });
});
