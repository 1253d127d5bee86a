import { expect, it } from 'vitest';
import { tablesInLines } from '../../../../src/summarize/kinds/graphics/tables-in-lines.js';
import { languagePack } from '../../../../src/language/index.js';
import { briefingFrom } from '../../briefing-from.js';

const box = (...rows: readonly string[]): string => ['| Ann Lee | |', '|---|---|', ...rows].join('\n');
const born = '| Born | 4 March 1961 |';
const place = '| Place | Harlow |';
const work = '| Work | harbour master |';
const around = [
  'Ann Lee (born 4 March 1961 in Harlow) was harbour master for eleven years and built the new ferry pier.',
  'She closed the old pier in the year of the flood, and nobody drowned in that night.',
];

const kindsOf = async (...rows: readonly string[]): Promise<string[]> => {
  const { briefing } = await briefingFrom(['# Ann Lee', box(...rows), ...around].join('\n\n'), 'en');
  return briefing.topics.map(({ kind }) => kind);
};

it('a box of facts is left out where lines tell what it tells', async () => {
  expect(await kindsOf(born, place, work)).not.toContain('table');
  expect(await kindsOf(born, place, work, '| Boat | Heron |')).not.toContain('table');
});

it('a box of facts stays whole where half of it is new', async () => {
  expect(await kindsOf(born, place, '| Boat | Heron |', '| Medal | Silver Oar |')).toContain('table');
});

it('small numbers and single words of a row are told where they stand in a line as they stand in the row', () => {
  const pack = languagePack('en');
  const rows = [
    ['Berths', '12'],
    ['Flag', 'Silver Oar'],
  ];
  const fits = (text: string): boolean => {
    const table = { columns: [], rows, evidence: [] };
    const topic = { id: 'a', kind: 'table' as const, heading: '', points: [], captions: [], table };
    const point = { id: 'p', text, evidence: [], origin: 'extract' as const };
    const drafts = [topic, { ...topic, id: 'b', kind: 'points' as const, table: undefined, points: [point] }];
    const found = drafts.map((one) => ({ topic: one, at: 0, worth: 1, blocks: new Set<number>() }));
    return tablesInLines(found, pack).length === 0;
  };
  expect(fits('The pier is open on 12 days, and an oar of the silver boat broke.')).toBe(true);
  expect(fits('It has 12 berths and the flag of the Silver Oar.')).toBe(false);
});
