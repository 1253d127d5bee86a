import { describe, expect, it } from 'vitest';
import { briefingFrom, pointTexts } from './briefing-from.js';

const introduction = [
  'The island council wants to replace both of its ferries before the summer of 2028, and asks the region to pay for half of what they cost, which no island of the coast has been granted since 1996.',
  'Between them the two boats carry 412,000 people a year, and they were out of service on 97 days in the last twelve months, so that the school, the surgery and the market had to be closed again and again.',
  'The council must decide by the end of March, because the yard in Lenn holds its price of £8.4 million for the two boats only until then, and expects the price of steel to rise by a fifth in the autumn.',
];
const boats = [
  'The older boat must be taken out of service in 2027, since the survey found that nine of its 31 frames are rusted through and that no yard will repair them for less than £1.2 million.',
  'The newer boat should run until 2031 if its two engines are replaced this winter, which would cost £640,000 and would keep it in the yard for eleven weeks.',
  'Both boats burn 1,900 litres of diesel a day, and the new ones would need 700 litres, which would save the council £310,000 a year at the price of today.',
];
const money = [
  'The region pays 60 per cent of a ferry that runs on electricity, and only 35 per cent of one that burns diesel, so that the choice of the engine decides what the island must borrow.',
  'The island must borrow £3.3 million for electric boats, and would pay it back over 18 years out of fares that rise by four per cent every other year.',
  'A loan of more than £4 million needs the consent of the ministry, which took 14 months to answer the last time that the council asked for one.',
];

const report = (
  parts: readonly (readonly [string, readonly string[]])[],
  title = 'Two new ferries for the island',
): string => [`# ${title}`, ...parts.flatMap(([heading, lines]) => [`## ${heading}`, lines.join(' ')])].join('\n\n');

describe('a summary of more than one slide', () => {
  it('gives lines back to the sections that hold several of them', async () => {
    const text = report([
      ['What is proposed', introduction],
      ['The boats of today', boats],
      ['Who pays', money],
    ]);
    const { briefing } = await briefingFrom(text, 'en', 'long');
    const [summary, ...others] = briefing.topics;
    expect(summary?.kind).toBe('summary');
    const words = (summary?.points ?? []).flatMap(({ text: line }) => line.split(/\s+/)).length;
    expect(words).toBeLessThanOrEqual(3 * 45);
    expect(others.length).toBeGreaterThan(0);
    for (const { heading } of others) expect(['What is proposed', 'The boats of today', 'Who pays']).toContain(heading);
    for (const { points } of others) expect(points.length).toBeGreaterThan(1);
  });
});

it('a summary of more than one slide keeps what the title says, which it begins with', async () => {
  const text = report(
    [
      ['What is proposed', boats],
      ['Who pays', money],
      ['Who decides', introduction],
    ],
    'A loan of the island that needs the consent of the ministry',
  );
  const { briefing } = await briefingFrom(text, 'en', 'long');
  expect(briefing.topics[0]?.points[0]?.text).toContain('needs the consent of the ministry');
});

describe('what is said twice', () => {
  it('is told by the sentence that says more, wherever it stands', async () => {
    const short = 'The minister met the mayors of six islands in Lenn on 16 July.';
    const full = `Before she left for the capital, ${short.replace('The', 'the').replace('.', '')} and promised each of them £2.4 million.`;
    const parts = [short, ...introduction, full, ...boats];
    const { briefing } = await briefingFrom(['# Six ferries', ...parts].join('\n\n'), 'en', 'long');
    const texts = pointTexts(briefing);
    expect(texts.filter((text) => text.includes('met the mayors of six islands'))).toEqual([full.replace(/\.$/, '')]);
  });

  it('is not told again where it stands above a list with what announces that', async () => {
    const before =
      'In addition to its two ferries, the island council keeps three rules for whoever lands at its stages.';
    const text = report([
      ['What is proposed', introduction],
      [
        'The stages',
        [
          `${before} They are the following:\n\n1. Boats of more than nine metres land at high water.\n2. Nobody sleeps on board at the stages.\n3. Fuel is sold from eight to four.`,
        ],
      ],
      ['Who pays', money],
    ]);
    const { briefing } = await briefingFrom(text, 'en', 'long');
    const lines = pointTexts(briefing).filter((line) => line.includes('keeps three rules'));
    expect(lines).toHaveLength(1);
  });
});

describe('a number without what it counts', () => {
  it('is told behind the sentence that says it, or not at all', async () => {
    const needed = 'The van needs at least 20 volunteers who can drive it to the villages';
    const text = report([
      ['What is proposed', introduction],
      ['The van', [`${needed}. So far 13 have signed up.`]],
      ['Who pays', money],
    ]);
    for (const size of ['short', 'standard', 'long'] as const) {
      const { briefing } = await briefingFrom(text, 'en', size);
      const lines = pointTexts(briefing).filter((line) => line.includes('So far 13'));
      expect(lines.filter((line) => !line.startsWith(needed) && !pointTexts(briefing).includes(needed))).toEqual([]);
    }
    const alone = introduction.join(' ');
    const { briefing } = await briefingFrom(
      report([
        ['What is proposed', [`${alone} So far 13 have signed up.`]],
        ['Who pays', money],
      ]),
      'en',
      'short',
    );
    expect(pointTexts(briefing)).not.toContain('So far 13 have signed up');
  });
});
