import { expect, it } from 'vitest';
import { withClaimsSupported } from '../../../src/summarize/choose/with-claims-supported.js';
import { annotated } from '../annotated.js';

const text = [
  '# The valley',
  '## A pier that leans by 17 cm',
  'The bridge carries many cars between the port and the town. Surveyors found that its fourth pier leans by 17 cm.',
  '## Tolls',
  'Lorries pay four euros. Cars pay nothing.',
].join('\n\n');

const told = async (chosen: readonly string[], shown: readonly string[] = []): Promise<number[]> => {
  const { annotation, at } = await annotated(text);
  const open = annotation.reading.sentences.map(({ index }) => ({ sentences: [index] }));
  const values = annotation.reading.sentences.map(() => 1);
  const found = withClaimsSupported(
    annotation,
    chosen.map((words) => ({ sentences: [at(words)] })),
    { open, shown: new Set(shown.map(at)), values },
  );
  return found.flatMap(({ sentences }) => sentences);
};

it('lines of a section have one beside them that says what its heading claims', async () => {
  const { at } = await annotated(text);
  expect(await told(['The bridge carries'])).toEqual([at('The bridge carries'), at('Surveyors')]);
});

it('none is added to a section that has no lines, that says it already, or of which it is told elsewhere', async () => {
  const { at } = await annotated(text);
  expect(await told(['Lorries pay'])).toEqual([at('Lorries pay')]);
  expect(await told(['Surveyors'])).toEqual([at('Surveyors')]);
  expect(await told(['The bridge carries'], ['Surveyors'])).toEqual([at('The bridge carries')]);
});
