import { describe, expect, it } from 'vitest';
import { unitValues } from '../../../src/summarize/value/unit-values.js';
import { likelihoods, unitWeights } from '../../../src/summarize/value/unit-weights.js';
import { unitFeatures } from '../../../src/summarize/value/unit/index.js';
import { annotated } from '../annotated.js';

const text = [
  '# A barrier for the harbour',
  'The council voted on Tuesday to build a barrier across the harbour for 412 million crowns.',
  'It rained.',
  '“Nobody here is against keeping the old town dry in the winter months,” Daniel Pryce said.',
  'The band will play under the lime trees in the square.',
  'By 30 April the council must hand in a report of 600 pages on the marsh.',
].join('\n\n');

describe('what a sentence is worth', () => {
  it('is from nothing to about one, the news before the weather', async () => {
    const known = await annotated(text);
    const values = unitValues(known.annotation);
    for (const value of values) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1.3);
    }
    const of = (words: string): number => values[known.at(words)] ?? NaN;
    expect(of('voted on Tuesday')).toBeGreaterThan(of('band will play'));
    expect(of('must hand in')).toBeGreaterThan(of('band will play'));
    expect(of('band will play')).toBeGreaterThan(of('rained'));
  });

  it('has a place for figures and for what somebody says word for word', async () => {
    const known = await annotated(text);
    const likely = likelihoods(unitFeatures(known.annotation));
    const values = unitValues(known.annotation);
    const above = (words: string): number => (values[known.at(words)] ?? NaN) - (likely[known.at(words)] ?? NaN);
    expect(above('voted on Tuesday')).toBeGreaterThan(0);
    expect(above('Nobody here')).toBeGreaterThan(0);
    expect(above('band will play')).toBe(0);
  });
});

describe('how likely a sentence holds a key message', () => {
  const valued = async () => unitFeatures((await annotated(text)).annotation);

  it('rises with what counts for it and falls with what counts against it', async () => {
    const [features = expect.fail('nothing was read'), ...others] = await valued();
    for (const [name, weight] of Object.entries(unitWeights)) {
      if (name === 'bias' || weight === 0) continue;
      const [less = NaN, more = NaN] = [0, 1].map(
        (value) => likelihoods([{ ...features, [name]: value }, ...others])[0],
      );
      expect(Math.sign(more - less)).toBe(Math.sign(weight));
    }
  });

  it('is told by what sets a sentence apart, not by what all of its article have', async () => {
    const all = await valued();
    const plain = likelihoods(all);
    const dated = likelihoods(all.map((features) => ({ ...features, outlook: features.outlook + 1 })));
    dated.forEach((one, index) => {
      expect(one).toBeCloseTo(plain[index] ?? NaN, 10);
    });
  });
});
