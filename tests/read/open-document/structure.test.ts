import { describe, expect, it } from 'vitest';
import { outlineOf } from '../outline.js';
import { body, outlineOfText, paragraph, readText, style } from './text-file.js';

const bold = '<style:text-properties fo:font-weight="bold"/>';

describe('paragraphs', () => {
  it('are title, headings and quotations by their kind and their styles', async () => {
    const automatic = style('P1', 'Quotations') + style('P2', 'Title');
    const lines = [
      paragraph('Council backs barrier', 'P2'),
      paragraph('Harbour news', 'Subtitle'),
      paragraph('Ann Lee', 'Author'),
      paragraph('12 March 2025', 'Date'),
      paragraph(body),
      '<text:h text:style-name="Heading_20_2" text:outline-level="2">Costs</text:h>',
      paragraph('We must build it.', 'P1'),
    ].join('');
    expect(outlineOf((await readText(lines, { automatic })).value)).toEqual([
      'title Council backs barrier',
      'subtitle Harbour news',
      'byline Ann Lee',
      'published 2025-03-12',
      `paragraph ${body}`,
      'heading 2 Costs',
      'quote We must build it.',
    ]);
  });

  it('take their title from the properties only where the text says it too', async () => {
    const meta = '<dc:title>Council backs barrier</dc:title>';
    const titled = await readText(paragraph('Council backs barrier') + paragraph(body), { meta });
    expect(outlineOf(titled.value)[0]).toBe('title Council backs barrier');
    expect(outlineOf((await readText(paragraph(body), { meta })).value)).toEqual([`paragraph ${body}`]);
  });

  it('keep the space between words of different looks, and all that fields and links say', async () => {
    const text =
      '<text:span>Seven</text:span> <text:span>gates</text:span>\n  <text:a xlink:href="https://news.example">open</text:a><text:s text:c="2"/>at<text:tab/><text:time>dawn</text:time>.';
    expect(await outlineOfText(paragraph(text))).toEqual(['paragraph Seven gates open at dawn.']);
  });

  it('are read as they are once changes are accepted, without notes, comments and hidden words', async () => {
    const automatic = style('T1', '', '<style:text-properties text:display="none"/>', 'text');
    const changes = `<text:tracked-changes><text:changed-region><text:deletion>${paragraph('Gone.')}</text:deletion></text:changed-region></text:tracked-changes>`;
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Note</text:p></text:note-body></text:note>';
    const comment = '<office:annotation><text:p>Really?</text:p></office:annotation>';
    const text = `Seven<text:change text:change-id="c"/>${note} gates${comment} open<text:span text:style-name="T1"> never</text:span>.`;
    expect(await outlineOfText(changes + paragraph(text), { automatic })).toEqual(['paragraph Seven gates open.']);
  });

  it('are read inside sections, but not of a table of contents', async () => {
    const contents = `<text:table-of-content><text:index-body>${paragraph('Costs 3')}</text:index-body></text:table-of-content>`;
    const hidden = `<text:section text:display="none">${paragraph('Hidden.')}</text:section>`;
    expect(await outlineOfText(`${contents}${hidden}<text:section>${paragraph('Seen.')}</text:section>`)).toEqual([
      'paragraph Seen.',
    ]);
  });
});

describe('lists', () => {
  const automatic =
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>' +
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/></text:list-style>' +
    '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>';
  const item = (text: string, inner = ''): string => `<text:list-item>${paragraph(text)}${inner}</text:list-item>`;
  const list = (items: string, attributes: string): string => `<text:list ${attributes}>${items}</text:list>`;

  it('carry the numbers that are shown, nested, and go on where they say so', async () => {
    const inner = `<text:list>${item('Steel')}${item('Oak')}</text:list>`;
    const lines = [
      list(
        item('One gate', inner) + item('Two locks', paragraph('and a bridge')),
        'text:style-name="L1" xml:id="first"',
      ),
      paragraph(body),
      list(item('Three piers'), 'text:style-name="L1" text:continue-list="first"'),
      paragraph(body),
      list(item('Pumps'), 'text:style-name="L1"'),
      paragraph(body),
      list(item('Boats'), 'text:style-name="L2"'),
    ];
    expect((await outlineOfText(lines.join(''), { automatic })).filter((line) => line.startsWith('list'))).toEqual([
      'list 1.|One gate >1.a)|Steel >1.b)|Oak 2.|Two locks and a bridge',
      'list 3.|Three piers',
      'list 1.|Pumps',
      'list -|Boats',
    ]);
  });

  it('are none where they only number headings', async () => {
    const heading = '<text:h text:outline-level="1">Costs</text:h>';
    expect(
      await outlineOfText(list(`<text:list-item>${heading}</text:list-item>`, 'text:style-name="L1"') + heading, {
        automatic,
      }),
    ).toEqual(['heading 1 Costs', 'heading 1 Costs']);
  });
});

describe('tables', () => {
  const cell = (text: string, attributes = '', look = 'Standard'): string =>
    `<table:table-cell ${attributes}>${paragraph(text, look)}</table:table-cell>`;
  const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
  const covered = '<table:covered-table-cell/>';
  const floods = row(cell('2024'), cell('3')) + row(cell('2025'), cell('5'));

  it('know their header by its mark, or by bold words', async () => {
    const named = 'table with header / Year | Floods / 2024 | 3 / 2025 | 5';
    const marked = `<table:table-header-rows>${row(cell('Year'), cell('Floods'))}</table:table-header-rows>`;
    expect(await outlineOfText(`<table:table>${marked}${floods}</table:table>`)).toEqual([named]);
    const styles = style('Table_20_Heading', 'Standard', bold);
    const heading = row(cell('Year', '', 'Table_20_Heading'), cell('Floods', '', 'Table_20_Heading'));
    expect(await outlineOfText(`<table:table>${heading}${floods}</table:table>`, { styles })).toEqual([named]);
  });

  it('repeat merged words down the rows and not along the columns', async () => {
    const rows =
      row(cell('North', 'table:number-rows-spanned="2"'), cell('2024'), cell('3')) +
      row(covered, cell('2025'), cell('5')) +
      row(cell('Together', 'table:number-columns-spanned="2"'), covered, cell('8'));
    expect(await outlineOfText(`<table:table>${rows}</table:table>`)).toEqual([
      'table / North | 2024 | 3 / North | 2025 | 5 / Together |  | 8',
    ]);
  });

  it('have the caption in the style that LibreOffice keeps for tables', async () => {
    const automatic = style('P1', 'Table') + style('Table', 'Caption');
    const caption = paragraph('Table <text:sequence text:name="Table">1</text:sequence>: Floods a year', 'P1');
    expect(
      await outlineOfText(`<table:table>${floods}</table:table>${caption}${paragraph(body)}`, { automatic }),
    ).toEqual(['table / caption Table 1: Floods a year / 2024 | 3 / 2025 | 5', `paragraph ${body}`]);
  });

  it('have no more columns than people read', async () => {
    const wide = row(cell('a', 'table:number-columns-repeated="16384"')) + floods;
    expect((await outlineOfText(`<table:table>${wide}</table:table>`))[0]?.length).toBeLessThan(1000);
  });
});
