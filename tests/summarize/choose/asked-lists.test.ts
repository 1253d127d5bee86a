import { describe, expect, it } from 'vitest';
import { briefingFrom } from '../briefing-from.js';

describe('what somebody asks in several points', () => {
  it('is no list of the deck: the answer tells it', async () => {
    const asked = 'First, will the board open the lock before the summer? Second, who pays for the two gates of oak?';
    const text = [
      'MEG MOSS. Ann Lee, the Harbour Post.',
      `ANN LEE. I have two questions on the lock. ${asked}`,
      'CLERK MILLER. The lock will open on 4 June, when the engineers have seen both gates. The board pays for the gates out of its fees, and they cost £310,000.',
      'MEG MOSS. Tom Hall.',
      'TOM HALL. You said in May that it would take two weeks to see to the gates. What has changed?',
      'CLERK MILLER. We have found rust in a second gate, and nobody works in that lock for now. The yard in Lenn has 11 weeks of work before ours.',
      'MEG MOSS. Eve Ross.',
      'EVE ROSS. How many boats wait below the lock, and where do they land their fish?',
      'CLERK MILLER. We count 41 boats every morning, and 12 of them land their fish at the old quay of the village.',
    ].join('\n\n');
    for (const size of ['standard', 'long'] as const) {
      const { briefing } = await briefingFrom(text, 'en', size);
      expect(briefing.topics.map(({ kind }) => kind)).not.toContain('enumeration');
      const lines = briefing.topics.flatMap(({ points }) => points.map(({ text: line }) => line)).join('\n');
      expect(lines).toContain('41 boats every morning');
      expect(lines).not.toContain('will the board open');
    }
  });
});
