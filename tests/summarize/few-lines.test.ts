import { describe, expect, it } from 'vitest';
import { briefingFrom, pointTexts } from './briefing-from.js';

const report = (aside: string): string =>
  [
    '# Report on the ferry across the Lenn',
    '## Summary',
    'The ferry carried 41,000 people last year, a fifth fewer than in the year before. The council must decide by May whether to buy a second-hand boat for £310,000 or to close the crossing.',
    '## What people say',
    'Of 600 people who were asked, 71 per cent would use the ferry every day if it ran until midnight. Farmers on the east bank said that they would pay for a winter timetable. The school at Orrin needs the first boat for 88 pupils, who would otherwise travel 34 kilometres by road.',
    '## The boat',
    'The boat dates from 1979 and was out of service on 62 days last year. Its engine cannot be repaired any more. A survey by the harbour office found rust in four of the nine frames.',
    '## The landing stages',
    aside,
    '## Costs',
    'Running the ferry costs £190,000 a year, of which fares bring in £84,000. A second-hand boat would save £27,000 a year in fuel. Closing the crossing would cost £45,000 once, for taking away the landing stages.',
  ].join('\n\n');

describe('a section of which one line is told', () => {
  it('is no slide where the line says little', async () => {
    const aside =
      'The landing stages were painted last spring. A bench stands on the west one. Under the east one gulls have nested.';
    const { briefing } = await briefingFrom(report(aside));
    expect(briefing.topics.map(({ heading }) => heading)).not.toContain('The landing stages');
    expect(pointTexts(briefing)).not.toContain('The landing stages were painted last spring');
  });

  it('is a line of the summary where that says much', async () => {
    const line = 'The council must rebuild both landing stages for £96,000 before any new boat can land there';
    const { briefing } = await briefingFrom(
      report(
        `${line}. They are of oak and stand on forty piles of iron that were driven in 1961. A bench stands on the west one.`,
      ),
    );
    const [summary, ...others] = briefing.topics;
    expect(summary?.points.some(({ text }) => text.startsWith(line))).toBe(true);
    expect(others.map(({ heading }) => heading)).not.toContain('The landing stages');
  });
});
