import { describe, expect, it } from 'vitest';
import { learntSums } from '../../../src/summarize/value/learnt-sums.js';
import { unitValues } from '../../../src/summarize/value/unit-values.js';
import { likelihoods, unitWeights } from '../../../src/summarize/value/unit-weights.js';
import { unitFeatures, weightedFeatures } from '../../../src/summarize/value/unit/index.js';
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
    const likely = likelihoods(learntSums(known.annotation).message);
    const values = unitValues(known.annotation);
    const above = (words: string): number => (values[known.at(words)] ?? NaN) - (likely[known.at(words)] ?? NaN);
    expect(above('voted on Tuesday')).toBeGreaterThan(0);
    expect(above('Nobody here')).toBeGreaterThan(0);
    expect(above('band will play')).toBe(0);
  });
});

describe('how likely a sentence holds a key message', () => {
  it('is told by each feature times its weight', async () => {
    const { annotation } = await annotated(text);
    const features = unitFeatures(annotation);
    for (const [name, weight] of Object.entries(unitWeights)) {
      if (name === 'bias') continue;
      const sums = weightedFeatures(annotation, [{ [name]: weight }])[0] ?? [];
      features.forEach((own, index) => {
        expect(sums[index]).toBeCloseTo(
          weight * (Object.entries(own).find(([other]) => other === name)?.[1] ?? NaN),
          10,
        );
      });
    }
  });

  it('rises with what counts for it, beside the other sentences of its article', () => {
    const [low = NaN, high = NaN] = likelihoods([0, 1]);
    expect(high).toBeGreaterThan(low);
    const [alone = NaN] = likelihoods([1]);
    expect(high).toBeGreaterThan(alone);
    expect(alone).toBeCloseTo(likelihoods([0])[0] ?? NaN, 10);
  });
});
