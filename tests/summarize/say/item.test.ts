import { describe, expect, it } from 'vitest';
import { briefingFrom, pointTexts } from '../briefing-from.js';

const linesOf = async (items: readonly string[], announcer: string, language: string): Promise<string[]> => {
  const { briefing } = await briefingFrom([announcer, ...items.map((item) => `- ${item}`)].join('\n'), language);
  return pointTexts(briefing);
};

describe('an item of a list', () => {
  it('ends before the word that leads to the next one', async () => {
    const duties = [
      'open the gate at six every morning;',
      'count the boats that leave; and',
      'close the gate at night.',
    ];
    expect(await linesOf(duties, 'The keeper of the pier must:\n', 'en')).toContain('Count the boats that leave');
    const tasks = ['Thu gom rác tại bến;', 'Đếm số thuyền rời bến, và', 'Đóng cổng trước chuyến phà đêm.'];
    expect(await linesOf(tasks, 'Người coi bến có nhiệm vụ:\n', 'vi')).toContain('Đếm số thuyền rời bến');
  });

  it('keeps what says that one of several is enough', async () => {
    const ways = ['a licence of the harbour office; or', 'a pilot on board; or', 'a letter of the mayor.'];
    const lines = await linesOf(ways, 'A boat may use the pier if it has:\n', 'en');
    expect(lines).toContain('A licence of the harbour office; or');
  });
});
