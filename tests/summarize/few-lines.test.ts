import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/index.js';
import { summarize } from '../../src/summarize/index.js';
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
    const { briefing } = await briefingFrom(report(`${line}. They are of oak. A bench stands on the west one.`));
    const [summary, ...others] = briefing.topics;
    expect(summary?.points.map(({ text }) => text)).toContain(line);
    expect(others.map(({ heading }) => heading)).not.toContain('The landing stages');
  });
});

describe('a talk that nothing parts', () => {
  const deeds = [
    'The crews kept the lamps of the northern pier alight through all storms of last winter',
    'Pilots carried sand to the dunes on the coast when the sea rose in November',
    'Divers taught the young of three villages how to read a chart and mend a sail',
    'Ropemakers brought bread to families whose cellars had been flooded by the river',
    'Painters repaired the old lifeboat with timber that they had paid for themselves',
    'Carpenters counted lost nets along forty miles of beach for the fishery office',
    'Cooks served soup in the church on the evening when the ferry came home late',
    'Teachers opened their houses to strangers who had missed the last train inland',
    'The council pays 19 million crowns for six new gates and for the wall beside them',
    'Nurses from the valley vaccinated the dogs of the shepherds while the pass was closed by snow',
    'Bakers sold the last of the old flour at half its price so that no household went without bread',
    'Clerks of the town hall copied by hand the register that had been spoiled by salt water',
    'Bellringers called the boats home through the fog on four mornings of the first week of March',
    'Smiths forged a new anchor for the lightship from the rails of the railway that was given up',
    'Farmers of the marsh let the flood into their own meadows to spare the houses by the river',
    'Drivers of the night bus waited at the quay without pay until the last boat had been tied up',
    'The harbour office lends the crews 4 million crowns for two new lifeboats by May',
  ];

  it('says first a few of its lines, and has the others behind them in its order', async () => {
    const bytes = new TextEncoder().encode(['A talk at Tarn', ...deeds.map((deed) => `${deed}.`)].join('\n\n'));
    const { value: article } = await read({ bytes, name: 'talk.txt', language: 'en', genre: 'speech' });
    const briefing = summarize(article).value;
    const [summary, behind] = briefing.topics;
    expect(summary?.kind).toBe('summary');
    expect(summary?.points.length).toBeLessThanOrEqual(5);
    expect(summary?.points.map(({ text }) => text).join(' ')).toContain('19 million crowns');
    expect(behind?.points.length).toBeGreaterThanOrEqual(2);
  });
});
