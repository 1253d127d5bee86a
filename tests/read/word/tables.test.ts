import { describe, expect, it } from 'vitest';
import { body, outlineOfWord, paragraph, style, styled, type WordFile } from './word-file.js';

const cell = (text: string, properties = '', run = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text, '', run)}</w:tc>`;
const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (rows: string, properties = ''): string => `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows}</w:tbl>`;

const outlineBehind = async (lines: string, file?: WordFile): Promise<string[]> =>
  (await outlineOfWord(paragraph(body) + lines, file)).slice(1);

const floods = row(cell('2024') + cell('3')) + row(cell('2025') + cell('5'));
const bold = '<w:b/>';

describe('the header', () => {
  const names = cell('Year') + cell('Floods');
  const named = 'table with header / Year | Floods / 2024 | 3 / 2025 | 5';

  it('is the row that is marked, set in bold, or set apart by the style of the table', async () => {
    expect(await outlineBehind(table(row(names, '<w:tblHeader/>') + floods))).toEqual([named]);
    expect(await outlineBehind(table(row(cell('Year', '', bold) + cell('Floods', '', bold)) + floods))).toEqual([
      named,
    ]);
    const styles =
      '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>';
    const look = (first: number): string => `<w:tblStyle w:val="Grid"/><w:tblLook w:firstRow="${first}"/>`;
    expect(await outlineBehind(table(row(names) + floods, look(1)), { styles })).toEqual([named]);
    expect((await outlineBehind(table(row(names) + floods, look(0)), { styles }))[0]).toMatch(/^table \/ Year/);
  });

  it('is none where one cell is plain, or all rows are bold', async () => {
    expect((await outlineBehind(table(row(cell('Year', '', bold) + cell('Floods')) + floods)))[0]).toMatch(/^table \//);
    const all = ['Year', '2024'].map((text) => row(cell(text, '', bold) + cell('3', '', bold))).join('');
    expect((await outlineBehind(table(all)))[0]).toMatch(/^table \//);
  });
});

it('repeats merged words down the rows and not along the columns', async () => {
  const rows =
    row(cell('North', '<w:vMerge w:val="restart"/>') + cell('2024') + cell('3')) +
    row(cell('', '<w:vMerge/>') + cell('2025') + cell('5')) +
    row(cell('Together', '<w:gridSpan w:val="2"/>') + cell('8')) +
    row(cell('late'), '<w:gridBefore w:val="2"/>');
  expect(await outlineBehind(table(rows))).toEqual([
    'table / North | 2024 | 3 / North | 2025 | 5 / Together |  | 8 /  |  | late',
  ]);
});

it('leaves deleted rows out and reads rows in content controls', async () => {
  const rows = row(cell('2023') + cell('1'), '<w:del/>') + `<w:sdt><w:sdtContent>${floods}</w:sdtContent></w:sdt>`;
  expect(await outlineBehind(table(rows))).toEqual(['table / 2024 | 3 / 2025 | 5']);
});

it('takes a frame of one column apart', async () => {
  expect(await outlineBehind(table(row(cell('What it costs to build.')) + row(cell('Who pays for it.'))))).toEqual([
    'paragraph What it costs to build.',
    'paragraph Who pays for it.',
  ]);
});

it('keeps the table inside a cell as words', async () => {
  const inner = `<w:tc>${table(floods)}</w:tc>`;
  expect(await outlineBehind(table(row(cell('Floods') + inner)))).toEqual(['table / Floods | 2024 3 2025 5']);
});

it('finds the caption of a table above it, and below where no other could have it', async () => {
  const styles = style('Caption', 'caption');
  const caption = styled('Caption', 'Floods a year');
  const captioned = 'table / caption Floods a year / 2024 | 3 / 2025 | 5';
  expect(await outlineBehind(caption + table(floods), { styles })).toEqual([captioned]);
  expect(await outlineBehind(table(floods) + caption + paragraph(body), { styles })).toEqual([
    captioned,
    `paragraph ${body}`,
  ]);
});

it('counts no more columns than people read', async () => {
  const wide = row(cell('a', '<w:gridSpan w:val="2000000000"/>') + cell('b')) + floods;
  expect((await outlineBehind(table(wide)))[0]?.length).toBeLessThan(1000);
});
