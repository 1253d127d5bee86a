import { expect, it } from 'vitest';
import { openingSentence } from '../../../src/summarize/value/opening.js';
import { annotated } from '../annotated.js';

const paper = (...lead: readonly string[]): string =>
  [
    '# Work in Tarn county: what changed in 2033',
    ...lead,
    '## Two towns',
    'Most of the new jobs are in Holt. The yard alone hired 150 people.',
    '## Conclusions',
    'The growth is real but narrow. Retraining reaches too few people.',
  ].join('\n\n');

const opening = async (text: string): Promise<string | undefined> => {
  const { annotation } = await annotated(text, 'en');
  const { sentences, text: whole } = annotation.reading;
  const found = sentences[openingSentence(annotation.reading) ?? -1];
  return found === undefined ? undefined : whole.slice(found.start, found.end);
};

const lead = 'Unemployment in Tarn county fell to 5.8 percent in 2033, its lowest level in ten years.';

it('a paper opens with what its title names, behind a byline too', async () => {
  expect(await opening(paper(`${lead} Four years of figures lie behind it.`))).toBe(lead);
  expect(await opening(paper('*Tarn Institute for Work and Wages, Report No. 19*', lead))).toBe(lead);
});

it.each([
  ['it opens with something else', paper('The weather was fine all summer, and the ferries were full of guests.')],
  ['nothing stands above its first heading', paper()],
  ['it has no headings', `# Work in Tarn county: what changed\n\n${lead} Four years of figures lie behind it.`],
])('none is known where %s', async (_, text) => {
  expect(await opening(text)).toBeUndefined();
});
