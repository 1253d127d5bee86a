import { describe, expect, it } from 'vitest';
import { openingScene } from '../../../../src/summarize/value/lead/opening-scene.js';
import { annotated } from '../../annotated.js';
import { briefingFrom } from '../../briefing-from.js';

const scene =
  'The steps of the lighthouse are wet, and the rail is colder than the stone. Maud Lee does not hold it. She hums, and her lamp swings behind her.';
const body = [
  'The lamp of Corrie was built in 1868 and turns on a bath of mercury. To wind it takes 212 turns of a crank and twenty minutes.',
  'In October the harbour board gave notice that the lamp goes dark on 30 May 2031. A mast with a diode, at 14,600 crowns, takes its place.',
  'Nineteen people wrote to the board. Of these seven came to see the crank, and two came twice.',
  'The board meets again on 4 March. Should it say no, three bell-ringers will share the nights between them.',
];
const title = '# Who counts the dark';

describe('the scene by which a story begins', () => {
  it('is told neither first nor among what to remember', async () => {
    const rest = [
      '## What the crank asks for',
      'A keeper turns it every three hours, and in the storms of 2029 four of them shared a night. The board paid 1,200 crowns a winter for their bread.',
      'Two of the four have left for the mainland since. Their rooms are let to bird watchers, who pay 90 crowns a night.',
    ];
    const { briefing } = await briefingFrom([title, scene, ...body, ...rest].join('\n\n'), 'en', 'standard');
    const [first] = briefing.topics;
    expect(first?.points.length).toBeGreaterThan(0);
    expect(first?.points.map(({ text }) => text).join()).not.toMatch(/rail is colder|hold it|hums/u);
  });

  it('is found below a standfirst with who wrote it, and not where nobody signs', async () => {
    const standfirst = '**Every night Maud Lee climbs to the lamp of Corrie. In May she stops.**';
    const signed = await annotated([title, standfirst, '*Words: Tom Hall*', scene, ...body].join('\n\n'), 'en', 'news');
    expect([...openingScene(signed.annotation)]).toContain(signed.at('The steps of the lighthouse'));
    expect([...openingScene(signed.annotation)]).not.toContain(signed.at('Every night Maud Lee'));
    const unsigned = await annotated([title, standfirst, scene, ...body].join('\n\n'), 'en', 'news');
    expect(openingScene(unsigned.annotation).size).toBe(0);
  });

  it('is none where it names a day or says what the title says', async () => {
    const dated = scene.replace('She hums', 'On 9 May 2031 she hums');
    for (const [head, opening] of [
      [title, dated],
      ['# Wet steps and a cold rail at the lighthouse', scene],
    ] as const) {
      const made = await annotated([head, opening, ...body].join('\n\n'), 'en', 'news');
      expect(openingScene(made.annotation).size).toBe(0);
    }
  });

  it('stays where what happened goes on from it', async () => {
    const nut = 'Hers is one of 48 lamps that the board put out between January 2029 and May 2031.';
    const made = await annotated([title, scene, nut, ...body].join('\n\n'), 'en', 'news');
    const leaning = await annotated([title, scene, `This ${nut.slice(5)}`, ...body].join('\n\n'), 'en', 'news');
    expect(openingScene(leaning.annotation).size).toBe(0);
    expect(openingScene(made.annotation).size).toBeLessThanOrEqual(3);
  });
});
