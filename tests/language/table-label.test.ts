import { expect, it } from 'vitest';
import { languagePack, tableLabel } from '../../src/language/index.js';

const counted = [
  ['Lake Ely', '12', '3,400'],
  ['Weir', '7', '980'],
];

it.each([
  ['en', ['District', 'Boats lost', 'Fish landed (t)'], counted, 'Boats lost and fish landed by district'],
  ['en', ['District', 'GDP', 'Lake Ely'], counted, 'GDP and Lake Ely by district'],
  ['vi', ['Huyện', 'Thuyền hỏng', 'Cá đánh bắt (tấn)'], counted, 'Thuyền hỏng và cá đánh bắt theo huyện'],
  ['de', ['Bezirk', 'Boote', 'Netze'], counted, 'Boote und Netze nach Bezirk'],
  ['en', ['', 'Model A (2031)', 'Model B (2033)'], counted, 'Model A (2031) and Model B (2033)'],
  ['en', ['', '3 Sept', '10 Sept'], counted, 'Lake Ely and Weir'],
  ['en', ['What', 'Who', 'When'], [['Mend the nets', 'A. Lee', '15 March']], 'Who does what'],
  ['en', ['Place', 'Open', 'Opens on'], [['Weir', 'yes', '15 March']], 'Open and opens on by place'],
  [
    'en',
    ['Net', 'Fee', 'Mended in'],
    [
      ['Purse', 'free until May', '3 days'],
      ['Drift', '$14', '5 days'],
    ],
    'Fee by net',
  ],
  [
    'en',
    ['Work', 'Opens', 'Aim', 'Fee'],
    [
      ['Nets', 'in May', 'all boats', '12'],
      ['Weir', 'in June', 'both gates', '7'],
    ],
    'Opens, aim and fee by work',
  ],
  ['en', ['District', 'Boats', ''], counted, undefined],
  ['en', ['A', 'B', 'C', 'D', 'E', 'F'], [['x', 'y', 'z', 'x', 'y', 'z']], undefined],
])('(%s) a table of %j is called by what it holds', (tag, columns, rows, label) => {
  expect(tableLabel(languagePack(tag), { columns, rows })).toBe(label);
});

it('is none where the language has no such label', () => {
  const pack = languagePack('en');
  const table = { columns: ['District', 'Boats', 'Nets'], rows: counted };
  expect(tableLabel({ ...pack, labels: { ...pack.labels, tableBy: undefined } }, table)).toBeUndefined();
});

it('names what two columns hold of two times once', () => {
  const columns = ['Town', 'Median, spring 2029', 'Median, spring 2030', 'Change'];
  const rows = [
    ['Lorne', '212,000', '218,000', '3%'],
    ['Tarn', '188,000', '201,000', '7%'],
  ];
  expect(tableLabel(languagePack('en'), { columns, rows })).toBe('Median and change by town');
});
