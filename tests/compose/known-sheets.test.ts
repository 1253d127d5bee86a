import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { knownSheets, type KnownSheets } from '../../src/compose/index.js';
import { languagePack } from '../../src/language/index.js';
import type { Briefing } from '../../src/model/briefing.js';
import { runs } from '../property/runs.js';
import { brief } from './support/brief.js';
import { briefings } from './support/arbitrary.js';

const composed = (briefing: Briefing, known?: KnownSheets) =>
  compose(briefing, brief.model, { pack: languagePack(briefing.language) }, { notes: 'both', known });

/** A Briefing whose first topic says something else. */
const reworded = (briefing: Briefing): Briefing => ({
  ...briefing,
  topics: briefing.topics.map((topic, index) => (index === 0 ? { ...topic, heading: 'Another heading' } : topic)),
});

describe('sheets that were laid out before', () => {
  it('give the same deck, and the same to be said of it, as if they were laid out anew', () => {
    fc.assert(
      fc.property(briefings, (briefing) => {
        const known = knownSheets();
        const anew = composed(briefing);
        expect(composed(structuredClone(briefing), known)).toEqual(anew);
        for (const one of [reworded(briefing), { ...briefing, title: 'Another title' }])
          expect(composed(structuredClone(one), known)).toEqual(composed(one));
        expect(composed(structuredClone(briefing), known)).toEqual(anew);
      }),
      runs(10),
    );
  });

  it('are laid out once', () => {
    const [briefing] = fc.sample(briefings, { numRuns: 1, seed: 1 });
    if (briefing === undefined) return;
    const known = knownSheets();
    composed(briefing, known);
    const before = known.size;
    composed(reworded(briefing), known);
    expect(before).toBeGreaterThan(0);
    expect(known.size).toBeLessThan(2 * before);
  });
});
