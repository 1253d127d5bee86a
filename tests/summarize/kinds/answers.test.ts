import { describe, expect, it } from 'vitest';
import { inPassages } from '../../../src/summarize/choose/passages/in-passages.js';
import { withFirstLines } from '../../../src/summarize/choose/passages/parts.js';
import { briefingFrom } from '../briefing-from.js';
import { annotated, candidatesIn } from '../annotated.js';
import { chooseSummary } from '../../../src/summarize/choose/summary/choose-summary.js';

const long = {
  gates: [
    'The gates have warped in the spring flood, and two men close them by hand every evening.',
    'The iron of the hinges is rotten in four places, as the divers found in March.',
    'A new pair of gates of oak would hold for thirty winters at least.',
    'The boats wait outside for an hour on most days of the week.',
  ],
  money: [
    'The town will pay two thirds of the cost out of its harbour fund.',
    'Boats will pay the rest by a fee of four crowns for each passage.',
    'The county has offered a loan of two million crowns at low interest.',
    'The council will vote on the fee at its meeting in the autumn.',
  ],
};

const talk = (interjection: string): string =>
  [
    'The keeper of the lock looks back',
    'The lock at Lorne is the oldest of the valley.',
    'Q: What has the spring done to the gates?',
    `A: ${long.gates.slice(0, 2).join(' ')}`,
    `Q: ${interjection}`,
    `A: ${long.gates.slice(2).join(' ')}`,
    'Q: Who pays for the new ones?',
    `A: ${long.money.join(' ')}`,
  ].join('\n\n');

describe('what is answered', () => {
  it('goes on below its question when somebody puts in a word', async () => {
    const { briefing, errors } = await briefingFrom(talk('In oak.'), 'en', 'long');
    expect(errors).toEqual([]);
    const headings = briefing.topics.map(({ heading }) => heading);
    expect(headings).not.toContain('In oak');
    const shown = briefing.topics.filter(({ kind }) => kind !== 'summary');
    const below = shown.find(({ heading }) => heading === 'What has the spring done to the gates?');
    expect(below?.points.map(({ text }) => text)).toContain(long.gates[2]?.slice(0, -1));
  });

  it('stands below no question where that is not known', async () => {
    for (const lost of ['(inaudible)', 'But if the county were to…', 'My second question.']) {
      const { briefing, errors } = await briefingFrom(talk(lost), 'en', 'long');
      expect(errors).toEqual([]);
      const headings = briefing.topics.map(({ heading }) => heading);
      expect(headings.filter((heading) => /inaudible|But if|second/u.test(heading))).toEqual([]);
      const asked = briefing.topics.find(({ heading }) => heading === 'What has the spring done to the gates?');
      expect(asked?.points.map(({ text }) => text).join()).not.toContain('oak');
    }
  });

  it('is summed up by few lines of each answer, and by none of a brief one', async () => {
    const text = [
      '# The lock',
      'Q: What has the spring done to the gates?',
      `A: ${long.gates.join(' ')}`,
      'Q: Who pays for the new ones?',
      `A: ${long.money.join(' ')}`,
      'Q: When does the work begin?',
      'A: The carpenters will begin with the work on the first of May.',
    ].join('\n\n');
    const known = await annotated(text);
    const { turns } = known.annotation.reading.article;
    // The first answer is worth most, and the brief one still more.
    const values = known.annotation.reading.sentences.map(({ turn }) => (turn === 5 ? 0.9 : turn === 1 ? 0.8 : 0.4));
    const chosen = chooseSummary(
      known.annotation,
      known.statements,
      withFirstLines(inPassages(known.annotation, candidatesIn(known))),
      { values, firstValues: values, words: 300 },
    );
    const answers = chosen?.candidates.flatMap(({ sentences, lines = [sentences] }) =>
      lines.map(([first = -1]) => known.annotation.reading.sentences[first]?.turn),
    );
    expect(turns.map(({ kind }) => kind)).toEqual(['question', 'answer', 'question', 'answer', 'question', 'answer']);
    expect(answers?.sort()).toEqual([1, 1, 3, 3]);
  });

  it('by several people stands below one question, each line with who says it', async () => {
    const text = [
      'Why the valley gave its river back',
      'The dam of the valley came down five years ago. The two sat down with the Lorne Weekly.',
      'WEEKLY: Was it worth the trouble?',
      'JUDITH OKORO: Salmon came back in the second year, and we counted 1,140 of them last autumn.',
      'BRAM FEELEY: Eleven hectares went to the new river bed, and the state paid me for seven of them.',
      'WEEKLY: What should other valleys know?',
      'JUDITH OKORO: There were 200,000 tonnes of mud behind the dam, and moving it took half of our budget.',
      'BRAM FEELEY: Valleys should get everything in writing before the first stone of a dam is moved.',
    ].join('\n\n');
    const { briefing, errors } = await briefingFrom(text, 'en', 'long');
    expect(errors).toEqual([]);
    const topic = briefing.topics.find(({ heading }) => heading === 'Was it worth the trouble?');
    expect(topic?.points.map(({ speaker }) => speaker)).toEqual(['JUDITH OKORO', 'BRAM FEELEY']);
    const lines = briefing.topics.flatMap(({ points }) => points.map(({ text: line }) => line));
    expect(lines.join()).not.toContain('sat down with');
  });
});
