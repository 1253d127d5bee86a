import { describe, expect, it } from 'vitest';
import { tellsVote } from '../../../src/summarize/choose/joined/votes.js';
import { isNoStatement } from '../../../src/summarize/choose/no-statement/no-statement.js';
import { annotated } from '../annotated.js';

/** Whether nothing is told by the one sentence of minutes that holds some words. */
const saysNothing = async (lines: readonly string[], words: string): Promise<boolean> => {
  const text = ['# Minutes of the harbour board', ...lines].join('\n\n');
  const { annotation, statements, at } = await annotated(text, 'en', 'minutes');
  return isNoStatement(annotation, statements, at(words));
};

const matter = 'The keeper said that the outer gate had been open since 3 May because its chain had broken.';

describe('what minutes say of a meeting by its form', () => {
  it.each([
    [
      'a paper by its number',
      ['## The gate', `There was submitted report HB/31/4 by the keeper. ${matter}`],
      'HB/31/4',
    ],
    [
      'who introduced a paper',
      ['## The gate: chain', `The Clerk introduced his report, previously circulated. ${matter}`],
      'previously circulated',
    ],
    [
      'that a meeting passed the minutes of the one before, with a correction',
      [
        '## Minutes',
        'The minutes of the meeting of 8 September were approved and signed, after "Quay Road" had been corrected to "Quay Lane" in item 81.',
        '## The gate',
        matter,
      ],
      'Quay Lane',
    ],
    ['who leaves', ['## The gate', `Councillor Lee left the Chamber. ${matter}`], 'left the Chamber'],
    [
      'when it meets next',
      ['## The gate', matter, '## 9. Date of next meeting', 'Monday 9 June 2031 at 10 a.m.'],
      '9 June',
    ],
    [
      'who may stay',
      [
        '## 1. Declarations of interest',
        'Having read the code she did not think that she had to leave.',
        '## 2. The gate',
        matter,
      ],
      'Having read',
    ],
  ])('is no statement: %s', async (_, lines, words) => {
    expect(await saysNothing(lines, words)).toBe(true);
    expect(await saysNothing(lines, 'outer gate')).toBe(false);
  });

  it('is told where another meeting has a day of its own behind the next one', async () => {
    const days = ['Monday 9 June 2031.', 'The general meeting will be held on 16 September 2031.'];
    const below = ['## The gate', matter, '## 9. Date of next meeting'];
    expect(await saysNothing([...below, days.join(' ')], 'general meeting')).toBe(false);
    expect(await saysNothing([...below, 'Monday 9 June, 7 July and 4 August 2031.'], '7 July')).toBe(true);
  });

  const motion =
    '*Motion:* Ann Lee, seconded by Bo Orr, moved that the board reject the second gate and mend the old one.';
  const amendment = '*Amendment:* Mo Gray, seconded by Al Roe, moved that the board buy the second gate at once.';

  it('is no statement where what was moved is overtaken by what was resolved', async () => {
    const lines = [
      '## The gate',
      matter,
      motion,
      amendment,
      '**The board resolved:**',
      '(i) to reject the second gate;\n(ii) to mend the old one.',
    ];
    expect(await saysNothing(lines, 'Mo Gray')).toBe(true);
    expect(await saysNothing(lines, 'Bo Orr')).toBe(true);
  });

  it('is told where nothing else says what was carried', async () => {
    expect(await saysNothing(['## The gate', matter, motion, 'The motion was carried.'], 'Bo Orr')).toBe(false);
  });

  it('names nothing that stands behind a motion', async () => {
    const text = [
      '# Minutes',
      '## The gate',
      matter,
      motion,
      amendment,
      'The board heard the pilots on the second gate.',
    ].join('\n\n');
    const { annotation, at } = await annotated(text, 'en', 'minutes');
    const { sentences, sections, text: whole } = annotation.reading;
    const heading = sections[sentences[at('heard the pilots')]?.section ?? -1]?.heading;
    expect(whole.slice(heading?.start, heading?.end)).toBe('The gate');
  });
});

describe('a count in minutes', () => {
  it('is no vote where years and forecasts stand beside the words of one', async () => {
    const lines = [
      '## The gate',
      'The meeting began with a word on the pilots and their new hut.\n\nThe keeper said that 240 owners had paid for 2031, a share of 38 against a forecast of 33.',
    ];
    const text = ['# Minutes of the harbour board', ...lines].join('\n\n');
    const { annotation, at } = await annotated(text, 'en', 'minutes');
    const own = annotation.reading.sentences[at('240 owners')];
    expect(own !== undefined && tellsVote(own, annotation.reading.pack)).toBe(false);
  });
});
