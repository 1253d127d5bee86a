import { describe, expect, it } from 'vitest';
import { briefingFrom, pointTexts } from './briefing-from.js';

const resolution = (label: string, [why, further]: readonly [string, string], items: readonly string[]): string =>
  [
    '# Resolution 14',
    why,
    further,
    label,
    items.map((item, at) => `${at + 1}. ${item}`).join('\n\n'),
    'Carried by nine votes to two. Councillor Ely asked that her vote be noted in the book of the council.',
  ].join('\n\n');

const english = [
  'That no boat shall be moored within ten metres of the lock without the written consent of the keeper of the lock.',
  'That such consent may be withdrawn at any time, and that it ends by itself at the close of each season.',
  'That whoever damages the gates shall pay for new ones, at a fixed sum of two thousand crowns for each gate.',
  'That the keeper of the lock report to this council in the first week of every February.',
  'That this resolution take effect on 1 September 2031.',
] as const;

describe('a resolution', () => {
  it('is told by what was resolved, in full and under the word for it, and not by why it was', async () => {
    const why =
      'Noting that the gates of the lock were damaged nine times between 2028 and 2030 by boats of all sizes;';
    const further = 'Considering that, by the report of the keeper, more than half of that was done by moored boats,';
    const { briefing, errors } = await briefingFrom(resolution('Resolved:', [why, further], english));
    expect(errors).toEqual([]);
    const list = briefing.topics.find(({ kind }) => kind === 'enumeration');
    expect(list?.heading).toBe('Resolved');
    expect(list?.points.map(({ text }) => text)).toEqual(english.map((item) => item.replace(/\.$/u, '')));
    expect(pointTexts(briefing).filter((text) => /^(?:Noting|Considering)/u.test(text))).toEqual([]);
  });

  it('says why in sentences of their own, which are told', async () => {
    const why = 'The gates of the lock were damaged nine times between 2028 and 2030 by boats of all sizes.';
    const further = 'By the report of the keeper, more than half of that was done by boats that were moored too near.';
    const { briefing } = await briefingFrom(resolution('Resolved:', [why, further], english.slice(2)));
    expect(pointTexts(briefing)).toContain(why.replace(/\.$/u, ''));
  });
});
