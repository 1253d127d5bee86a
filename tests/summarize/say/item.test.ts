import { describe, expect, it } from 'vitest';
import { briefingFrom, pointTexts } from '../briefing-from.js';

const linesOf = async (items: readonly string[], announcer: string, language: string): Promise<string[]> => {
  const { briefing } = await briefingFrom([announcer, ...items.map((item) => `- ${item}`)].join('\n'), language);
  return pointTexts(briefing);
};

describe('an item of a list', () => {
  it('begins behind a word that says it is one more, unless it is another case', async () => {
    const items = [
      'Harlow ranks third of forty ports for the speed of its pilots.',
      'Additionally, Harlow is the cheapest of the ports of the bay.',
      'The bank of the bay counts Harlow among the ten safest harbours.',
    ];
    expect(
      (await linesOf(items, 'Three reports praise the port:', 'en')).some((line) =>
        line.startsWith('Harlow is the cheapest'),
      ),
    ).toBe(true);
    const cases = [
      'Tàu cá nộp phí theo tháng tại văn phòng bến.',
      'Ngoài ra, riêng tàu của bệnh viện được miễn phí neo đậu.',
      'Sà lan nộp phí theo chuyến tại cửa cống.',
    ];
    expect((await linesOf(cases, 'Phí neo đậu được thu như sau:', 'vi')).join()).not.toMatch(/(?:^|,)Riêng/u);
  });

  it('is told with its second sentence where the first is what it is called, however long it is', async () => {
    const rule =
      'The board should by its own rules give the harbour master both the right and the duty to close the gates within one hour of a storm warning.';
    const reasons =
      'The pilots told us that the duty should be theirs. Either would do, as both keep a watch at the pier all night. We prefer the harbour master, who hears of the storm first, has the keys of both gates, and need ask nobody before a bell is rung or a boat is turned away.';
    const items = [
      `Name one person. ${rule} ${reasons}`,
      'Test the bell every Monday. It was silent for a year.',
      'Mend the second gate by June. It has been stuck since the flood of 2029.',
    ];
    const lines = await linesOf(items, 'The review makes three recommendations:', 'en');
    expect(lines.find((line) => line.startsWith('Name one person'))).toContain('within one hour of a storm warning');
  });

  it('is told with what answers its first sentence, where that asks', async () => {
    const answer =
      'The harbour master closes them within one hour of a storm warning, day or night, and opens them again.';
    const reasons =
      'The pilots told us that the duty should be theirs. Either would do, as both keep a watch at the pier all night. We prefer the harbour master, who hears of the storm first, has the keys of both gates, and need ask nobody before a bell is rung.';
    const items = [
      `Who closes the gates of the harbour before a storm? ${answer} ${reasons}`,
      'Who tests the bell? The clerk does so every Monday, and it was silent for a year.',
      'Who mends the second gate? The smith does, and it has been stuck since the flood of 2029.',
    ];
    const lines = await linesOf(items, 'The keepers are asked three things:', 'en');
    expect(lines.find((line) => line.startsWith('Who closes'))).toContain('within one hour of a storm warning');
  });

  it('begins behind the number of its first clause', async () => {
    const duties = [
      '1. No boat may moor at the inner quay without a permit of the office.',
      '2. (1) The office may give out at most three permits a year to ferries.',
      '3. A skipper must show the permit to the pilot on demand.',
    ];
    const { briefing } = await briefingFrom(['The board adopted three rules:', ...duties].join('\n'), 'en');
    expect(pointTexts(briefing)).toContain('The office may give out at most three permits a year to ferries');
  });

  it('ends before the word that leads to the next one', async () => {
    const duties = [
      'open the gate at six every morning;',
      'count the boats that leave; and',
      'close the gate at night.',
    ];
    expect(await linesOf(duties, 'The keeper of the pier must:\n', 'en')).toContain('Count the boats that leave');
    const tasks = ['Thu gom rác tại bến;', 'Đếm số thuyền rời bến, và', 'Đóng cổng trước chuyến phà đêm.'];
    expect(await linesOf(tasks, 'Người coi bến có nhiệm vụ:\n', 'vi')).toContain('Đếm số thuyền rời bến');
    const wishes = ['die Mole bis Mai zu erneuern,', 'zwei Bojen zu setzen und', 'die Gebühren nicht zu erhöhen.'];
    const lines = await linesOf(wishes, 'Der Verein fordert die Stadt auf,\n', 'de');
    expect(lines.some((line) => line.endsWith('zwei Bojen zu setzen') || line.endsWith('Zwei Bojen zu setzen'))).toBe(
      true,
    );
  });

  it('keeps what says that one of several is enough', async () => {
    const ways = ['a licence of the harbour office; or', 'a pilot on board; or', 'a letter of the mayor.'];
    const lines = await linesOf(ways, 'A boat may use the pier if it has:\n', 'en');
    expect(lines).toContain('A licence of the harbour office; or');
  });
});
