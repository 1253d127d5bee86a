import { describe, expect, it } from 'vitest';
import { slideSchema, type SlideRecord } from '../../../bench/check/records.js';
import { briefingOf } from '../../../bench/check/briefing-of.js';
import { leftOutOf } from '../../../src/check/index.js';
import { languagePack } from '../../../src/language/index.js';
import { read } from '../../../src/read/index.js';

const rules = `# Rules of the quay

## Who may land

The harbour master lets these land:

1. Fishing boats of the town.
2. The ferry to the islands.
3. Boats of the coast guard, of which there are:

   - the cutter at the north quay;
   - the two launches at the south quay.

4. Yachts with a permit.

## Fees

1. Fishing boats pay two crowns a day.
2. Yachts pay nine crowns a day.

The master sends out the bills in June.

They are paid at the office on the quay.

Whoever does not pay is told in August.

3. The ferry pays nothing.
`;

/** How many items a slide leaves out, beside others of the same article. */
const left = async (slide: Partial<SlideRecord>, ...others: Partial<SlideRecord>[]): Promise<number> => {
  const { value: article } = await read({ bytes: Buffer.from(rules), name: 'rules.md', language: 'en' });
  const topics = [slide, ...others].flatMap((one) => briefingOf(slideSchema.parse(one), article).topics);
  const [topic] = topics;
  if (topic === undefined) throw new Error('There is no slide.');
  return leftOutOf(topic, topics, article, languagePack('en'));
};

const heading = 'Who may land';

describe('the items of a list that are left out', () => {
  it('are those of its level that no slide shows', async () => {
    expect(await left({ heading, points: ['Fishing boats of the town.'] })).toBe(3);
    expect(await left({ heading, points: ['Fishing boats of the town.', 'Yachts with a permit.'] })).toBe(2);
    const other = { heading: 'Fees', points: ['The ferry to the islands.'] };
    expect(await left({ heading, points: ['Fishing boats of the town.', 'Yachts with a permit.'] }, other)).toBe(1);
    expect(await left({ heading, points: ['the cutter at the north quay;'] })).toBe(1);
  });

  it('are not told where nobody knows of what they are left out, or how many there are', async () => {
    expect(await left({ points: ['Fishing boats of the town.'] })).toBe(0);
    expect(await left({ heading, kind: 'summary', points: ['Fishing boats of the town.'] })).toBe(0);
    expect(await left({ heading: 'Fees', points: ['Yachts pay nine crowns a day.'] })).toBe(0);
    expect(await left({ heading, points: ['The harbour master lets these land:'] })).toBe(0);
    // The slide ends with what is of another list: behind it the count would be of that.
    const behind = ['Fishing boats of the town.', 'The master sends out the bills in June.'];
    expect(await left({ heading, points: behind })).toBe(0);
  });
});
