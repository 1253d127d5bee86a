import { expect, it } from 'vitest';
import { graphicDrafts } from '../../../../src/summarize/kinds/graphics/graphics.js';
import { nothingRefused } from '../../../../src/summarize/refused.js';
import { annotated } from '../../annotated.js';

const room = { slides: 9, words: 900, whole: true, summary: false, linesOfSummary: 0 };
const headingsOf = async (...lines: readonly string[]): Promise<string[]> => {
  const text = ['# The harbour board meets', 'The board met on Monday to look at what the ferries carry.', ...lines];
  const { annotation } = await annotated(text.join('\n\n'));
  return graphicDrafts(annotation, false, room, nothingRefused()).map(({ topic }) => topic.heading);
};

it('a table is not called by a column that waits for its unit', async () => {
  expect(await headingsOf('| Quay | Result in (tonnes) |\n|---|---|\n| North | 118 |\n| South | 125 |')).toEqual(['']);
  expect(await headingsOf('| Quay | Freight (tonnes) |\n|---|---|\n| North | 118 |\n| South | 125 |')).toEqual([
    'Freight',
  ]);
});

it('a table of several columns is not called by the only one of figures', async () => {
  const rows = '| Nets | in May | all boats | 118 |\n| Weir | in June | both gates | 125 |';
  const [heading] = await headingsOf(`| Work | Begins | Aim | Freight (tonnes) |\n|---|---|---|---|\n${rows}`);
  expect(heading).toBe('');
});

it('a table of what its section tells of one after the other has the heading of the section', async () => {
  const table = '| | A | B |\n|---|---|---|\n| Boats | 6 | 34 |\n| Berths | 0 | 5 |';
  const told = 'Option A keeps the old boats for five more years. Option B buys electric ones from abroad.';
  expect(await headingsOf('## Options', told, table)).toEqual(['Options']);
  expect(await headingsOf('## Weather', 'The wind blew from the north on nine days of the month.', table)).toEqual([
    '',
  ]);
});
