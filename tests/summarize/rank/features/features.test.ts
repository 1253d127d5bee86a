import { describe, expect, it } from 'vitest';
import { valuesOf } from './collection.js';

describe('what a sentence is scored by', () => {
  it('titleCoverage: the share of the title that it holds, of the terms the article has', () => {
    const sentences = ['Ferry service returns.', 'Ferry fares rise.', 'Rain fell.'];
    // "Tuesday" stands nowhere in the article; a rare term counts for more than one that two sentences hold.
    const [all, one = NaN, none] = valuesOf('titleCoverage', { title: 'Ferry returns Tuesday', sentences });
    const [ferry, returns] = [Math.log(4 / 3) + 1, Math.log(4 / 2) + 1];
    expect(all).toBe(1);
    expect(one).toBeCloseTo(ferry / (ferry + returns), 10);
    expect(none).toBe(0);
  });

  it('titleOrder: the share of the title that it says in the same order', () => {
    const sentences = [
      'The red boat sank.',
      'Sank the red boat.',
      'The boat, old and red, the boat sank.',
      'Rain fell.',
    ];
    expect(valuesOf('titleOrder', { title: 'The red boat sank', sentences })).toEqual([1, 3 / 4, 1, 0]);
  });

  it('titleOrder: looks at the first 31 words of a title', () => {
    const title = Array.from({ length: 40 }, (_, place) => `w${place}`).join(' ');
    expect(valuesOf('titleOrder', { title, sentences: [title, 'w39', 'w30 w0'] })).toEqual([1, 0, 1 / 31]);
  });

  it('says nothing of a title that there isn’t, and of the title of another document', () => {
    for (const name of ['titleCoverage', 'titleOrder'] as const) {
      expect(valuesOf(name, { sentences: ['Red boat.'] })).toEqual([0]);
      expect(valuesOf(name, { title: 'Red boat', sentences: ['Rain.'] }, { sentences: ['Red boat.'] })).toEqual([0, 0]);
    }
  });

  it('position: counts in each document by itself', () => {
    const two = { sentences: ['One.', 'Two.'] };
    expect(valuesOf('earliness', two, two)).toEqual([1, 1 / Math.sqrt(2), 1, 1 / Math.sqrt(2)]);
    expect(valuesOf('depth', two, two)).toEqual([0, 0.5, 0, 0.5]);
  });

  it('length: more words say more, and from fifteen on nothing is lacking', () => {
    const words = (count: number) => 'word '.repeat(count);
    expect(valuesOf('length', { sentences: ['', words(3)] })).toEqual([0, Math.log(4)]);
    expect(valuesOf('fullness', { sentences: ['', words(3), words(15), words(30)] })).toEqual([0, 0.2, 1, 1]);
    expect(valuesOf('commas', { sentences: ['a, b, c', 'a b'] })).toEqual([2, 0]);
  });

  it('centrality: is highest for the sentence most like all others, 0 for one like none', () => {
    const sentences = ['Red boat sank.', 'Fish swim near rocks.', 'Red boat near rocks.', 'Rain fell today.', ''];
    const values = valuesOf('centrality', { sentences });
    expect(values[2]).toBeCloseTo(1, 10);
    expect(values[0]).toBeGreaterThan(0);
    expect(values[0]).toBeLessThan(1);
    expect(values[3]).toBeCloseTo(0, 10);
    expect(values[4]).toBe(0);
  });

  it('likenessToOpening: compares with the first sentence of the same document', () => {
    const values = valuesOf(
      'likenessToOpening',
      { sentences: ['Red boat.', 'Boat, red.', 'Rain.'] },
      { sentences: ['Rain.', 'Red boat.'] },
    );
    expect(values.map((value) => Number(value.toFixed(10)))).toEqual([0, 1, 0, 0, 0]);
  });

  it('repetition: how far its terms run through the text', () => {
    const [both, one, none] = valuesOf('repetition', { sentences: ['Boat.', 'Boat sank.', ''] });
    expect(both).toBeCloseTo(Math.log(2), 10);
    expect(one).toBeCloseTo(Math.log(2) / 2, 10);
    expect(none).toBe(0);
  });

  it('wording: dates in digits, quotations, and openings that lean on the sentence before', () => {
    const sentences = ['On 27/3 it rained.', '“Rain,” she said.', 'However, rain fell.', 'They waited.'];
    expect(valuesOf('date', { sentences })).toEqual([1, 0, 0, 0]);
    expect(valuesOf('quotation', { sentences })).toEqual([0, 1, 0, 0]);
    expect(valuesOf('connective', { sentences })).toEqual([0, 0, 1, 0]);
    expect(valuesOf('pronoun', { sentences })).toEqual([0, 0, 0, 1]);
  });
});
