import { expect, it } from 'vitest';
import type { Genre } from '../../../src/model/article.js';
import { openingSentence, ownSummary } from '../../../src/summarize/value/opening.js';
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

const summed = async (text: string, language = 'en', genre: Genre = 'report'): Promise<string[]> => {
  const { annotation } = await annotated(text, language, genre);
  const { sentences, text: whole } = annotation.reading;
  return sentences
    .filter(({ index }) => ownSummary(annotation.reading).has(index))
    .map(({ start, end }) => whole.slice(start, end));
};
const findings = ['## 2. Findings', 'The yard alone hired 150 people. The quay hired 40. Nine clerks lost their work.'];

it('a paper has a summary of its own', async () => {
  const named = (heading: string): string => ['# Work in Tarn', `## ${heading}`, lead, ...findings].join('\n\n');
  expect(await summed(named('1. Summary'))).toEqual([lead]);
  expect(await summed(named('Executive summary'))).toEqual([lead]);
  expect(await summed(named('1. Aims'))).toEqual([]);
  expect(await summed(named('1. Summary'), 'en', 'news')).toEqual([]);
  expect(
    await summed(
      '# Rừng\n\n## 1. Tóm tắt\n\nXã trồng được 170 ha.\n\n## 2. Kết quả\n\nNăm 2030 xã trồng 42 ha. Năm 2031 trồng 57 ha.',
      'vi',
    ),
  ).toEqual(['Xã trồng được 170 ha.']);
});
