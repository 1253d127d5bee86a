import { expect, it } from 'vitest';
import type { Briefing } from '../../src/model/briefing.js';
import { articleOf, briefingOf } from '../../src/pipeline.js';
import { review } from '../../src/review.js';

const text = `The footbridge reopens in May

The footbridge over the Arl will reopen on 11 May after two years of repairs, the district council said on Tuesday.

Councillor Tom Beddoes said the bridge would carry 900 people a day. "Nobody should have to walk three miles round to reach a school that they can see," Councillor Tom Beddoes said.

The council will close the lower path from 4 to 9 May. The benches at the northern end come back in June.
`;
const minutes = `Minutes of the Allotment Society

The society met in the Old Forge on 4 March. Nine members were present, and Petra Lund took the chair. Rents rise by two pounds a year from October.

It was agreed to repair the water tank before summer. The hedge along the railway is cut in September.
`;

const read = async (words: string, name = 'now.txt') =>
  (await articleOf({ bytes: new TextEncoder().encode(words), name, language: 'en' })).value;

const told = async (words: string, mine: (briefing: Briefing) => Briefing = (briefing) => briefing) => {
  const { value } = await briefingOf(await read(text), { length: 'long' });
  const { coverage, diagnostics } = review(mine(value), await read(words, 'minutes.txt'));
  return { briefing: value, coverage, found: diagnostics.filter(({ severity }) => severity !== 'info') };
};

it('says in one line that an article is another one', async () => {
  const { found, coverage } = await told(minutes);
  expect(found.map(({ code }) => code)).toEqual(['check.other-article']);
  expect(found[0]?.message).toMatch(/^minutes\.txt is another article: of the \d+ passages .* it holds none\.$/);
  expect(coverage.figures.of).toBe(0);
});

it('tells a line whose words went once, where it stands, whatever rules make of what stands there now', async () => {
  const { found, briefing } = await told(text.replace('would carry 900', 'will hold all of the 900'));
  expect(found).toMatchObject([{ code: 'check.evidence-lost', subject: { part: 'line' } }]);
  const points = briefing.topics.flatMap((topic) => topic.points);
  expect(points.find(({ id }) => id === found[0]?.subject?.point)?.text).toContain('would carry 900 people');
});

it('still tells what is wrong in other lines', async () => {
  const { found } = await told(text.replace('would carry 900', 'will hold all of the 900'), (briefing) => ({
    ...briefing,
    topics: briefing.topics.map((topic) => ({
      ...topic,
      points: topic.points.map((point) => ({ ...point, text: point.text.replace('come back', 'go away') })),
    })),
  }));
  expect(found.map(({ code }) => code)).toContain('check.evidence-lost');
  expect(found.some(({ subject, code }) => code !== 'check.evidence-lost' && subject?.text.includes('go away'))).toBe(
    true,
  );
});

it('tells a speaker whom the article does not know at the line of what they say', async () => {
  const { found, briefing } = await told(text, (one) => ({
    ...one,
    topics: one.topics.map((topic) => ({
      ...topic,
      points: topic.points.map((point) =>
        point.speaker === undefined ? point : { ...point, speaker: 'Councillor Tim Beddoes' },
      ),
    })),
  }));
  const points = briefing.topics.flatMap((topic) => topic.points);
  const line = points.find(({ speaker }) => speaker !== undefined);
  expect(line).toBeDefined();
  expect(found.filter(({ code }) => code === 'check.speaker-unknown')).toMatchObject([
    { subject: { point: line?.id, part: 'line' }, place: { offset: line?.evidence[0]?.start } },
  ]);
});
