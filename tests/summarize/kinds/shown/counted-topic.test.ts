import { expect, it } from 'vitest';
import { countedTopic } from '../../../../src/summarize/kinds/shown/counted-topic.js';
import { pointOf } from '../../../../src/summarize/say/point.js';
import { annotated } from '../../annotated.js';

const opening = 'The council met on Monday to hear what the works at the harbour cost.';
const works = ['The new quay costs the town 38 million euros', 'The old tower costs the town 12 million euros'];

/** The number that a slide sets large which shows one sentence alone. */
const bigFigure = async (text: string): Promise<string | undefined> => {
  const { annotation, statements, at } = await annotated(`${opening}\n\n${text}`);
  const statement = statements[at('38 million')] ?? expect.fail('there is no such sentence');
  const points = [pointOf(annotation, statement)];
  const topic = { id: 'works', kind: 'points', heading: 'The works', points, captions: [] } as const;
  const shown = countedTopic(annotation, { ...topic, points, captions: [] });
  return shown === undefined ? undefined : `${shown.kind}, ${shown.label ?? 'no label'}: ${shown.figure?.value ?? ''}`;
};

it('sets the number of a line large, and never that of one of several items', async () => {
  expect(await bigFigure(works.map((work) => `${work}.`).join(' '))).toBe('figure, Figure: 38 million euros');
  expect(await bigFigure(works.map((work) => `- ${work}`).join('\n'))).toBeUndefined();
});

it('sets of each line the number that is in the unit of the others', async () => {
  const { annotation, statements, at } = await annotated(
    `${opening}\n\n- repairs of the quay: 50,000 euros\n- ferries to islands of less than 2,000 people: 25,000 euros\n- training: 15,000 euros`,
  );
  const points = ['repairs', 'ferries', 'training'].map((word) => {
    const statement = statements[at(word)] ?? expect.fail('there is no such sentence');
    return pointOf(annotation, statement);
  });
  const topic = { id: 'aid', kind: 'enumeration', heading: 'Aid', captions: [] } as const;
  const shown = countedTopic(annotation, { ...topic, points, captions: [] });
  expect(shown?.points.map(({ figure }) => figure?.value)).toEqual(['50,000 euros', '25,000 euros', '15,000 euros']);
});
