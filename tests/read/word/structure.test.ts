import { describe, expect, it } from 'vitest';
import { body, outlineOfWord, paragraph, style, styled } from './word-file.js';

describe('headings', () => {
  it('are those of the styles of Word, whatever their ids, and of styles that are based on them', async () => {
    const styles =
      style('u1', 'heading 1') +
      style('Muc', 'Mục', '<w:basedOn w:val="u1"/>') +
      style('Khung', 'Khung', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
      style('Tiu', 'Title');
    expect(
      await outlineOfWord(
        [
          styled('Tiu', 'Council backs barrier'),
          styled('u1', 'Costs'),
          paragraph(body),
          styled('Muc', 'Dates'),
          styled('Khung', 'Gates'),
          paragraph('Locks', '<w:outlineLvl w:val="1"/>'),
          paragraph('Not a heading', '<w:pStyle w:val="u1"/><w:outlineLvl w:val="9"/>'),
        ].join(''),
        { styles },
      ),
    ).toEqual([
      'title Council backs barrier',
      'heading 1 Costs',
      `paragraph ${body}`,
      'heading 1 Dates',
      'heading 3 Gates',
      'heading 2 Locks',
      'paragraph Not a heading',
    ]);
  });

  it('have subtitle, author and date below the title in the styles of that name', async () => {
    const styles = style('T', 'Title') + style('S', 'Subtitle') + style('A', 'Author') + style('D', 'Date');
    const lines = [
      styled('T', 'Council backs barrier'),
      styled('S', 'Harbour news'),
      styled('A', 'Ann Lee'),
      styled('D', 'March 12, 2025'),
      paragraph(body),
    ].join('');
    expect(await outlineOfWord(lines, { styles })).toEqual([
      'title Council backs barrier',
      'subtitle Harbour news',
      'byline Ann Lee',
      'published 2025-03-12',
      `paragraph ${body}`,
    ]);
  });

  it('end where styles are based on each other in a circle', async () => {
    const styles = style('A', 'A', '<w:basedOn w:val="B"/>') + style('B', 'B', '<w:basedOn w:val="A"/>');
    expect(await outlineOfWord(styled('A', body), { styles })).toEqual([`paragraph ${body}`]);
  });
});

describe('the title', () => {
  const named = { properties: '<dc:title>Council backs barrier</dc:title>' };

  it('is a line near the top that the properties name', async () => {
    const lines = paragraph('Harbour town') + paragraph('Council  backs Barrier') + paragraph(body);
    expect((await outlineOfWord(lines, named))[0]).toBe('title Council backs Barrier');
  });

  it('is not what only the properties say, nor are author and date', async () => {
    const properties =
      '<dc:title>Letter head 2019</dc:title><dc:creator>Ann Lee</dc:creator><dcterms:created>2019-05-01T00:00:00Z</dcterms:created>';
    expect(await outlineOfWord(paragraph(body), { properties })).toEqual([`paragraph ${body}`]);
  });

  it('goes on over lines of the style; further down the style makes a heading', async () => {
    const lines = styled('Title', 'Council backs') + styled('Title', 'barrier') + paragraph(body);
    expect(await outlineOfWord(lines + styled('Title', 'Costs') + paragraph(body))).toEqual([
      'title Council backs barrier',
      `paragraph ${body}`,
      'heading 1 Costs',
      `paragraph ${body}`,
    ]);
  });
});

it('a form that has the style of titles for most of its lines is called by the first', async () => {
  const lines = ['Request for a berth', '', 'To: the harbour office', 'Name: Ann Lee', 'Boat: Wren', 'Day: Monday'];
  expect(await outlineOfWord(lines.map((line) => styled('Title', line)).join('') + paragraph(body))).toEqual([
    'title Request for a berth',
    ...lines.slice(2).map((line) => `paragraph ${line}`),
    `paragraph ${body}`,
  ]);
});

describe('lists', () => {
  const level = (at: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
  const item = (text: string, list: number, at = 0): string =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

  it('carry the numbers that Word shows, nested, going on behind other paragraphs, and starting anew', async () => {
    const lines = [
      paragraph(body),
      ...[item('One gate', 1), item('Steel', 1, 1), item('Oak', 1, 1), item('Two locks', 1), item('Tar', 1, 1)],
      paragraph(body),
      item('Three piers', 1),
      item('Pumps', 3),
      item('Boats', 2),
    ];
    expect(await outlineOfWord(lines.join(''), { numbering })).toEqual([
      `paragraph ${body}`,
      'list 1.|One gate >1.a)|Steel >1.b)|Oak 2.|Two locks >2.a)|Tar',
      `paragraph ${body}`,
      'list 3.|Three piers',
      'list 5.|Pumps',
      'list -|Boats',
    ]);
  });

  it('are told by the style too, unless the paragraph takes itself out', async () => {
    const styles = style('Bullets', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>');
    const out = paragraph('Outside.', '<w:pStyle w:val="Bullets"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await outlineOfWord(paragraph(body) + styled('Bullets', 'Boats') + out, { styles, numbering })).toEqual([
      `paragraph ${body}`,
      'list -|Boats',
      'paragraph Outside.',
    ]);
  });
});

describe('other paragraphs', () => {
  it('are quotations by their style, and none where they belong to a table of contents', async () => {
    const styles = style('Q', 'Intense Quote') + style('T', 'toc 1');
    expect(
      await outlineOfWord(styled('T', 'Costs 3') + paragraph(body) + styled('Q', 'We must build it.'), { styles }),
    ).toEqual([`paragraph ${body}`, 'quote We must build it.']);
  });

  it('end at two line breaks, not at one', async () => {
    const text = '<w:t>The gate opens</w:t><w:br/><w:t>at dawn.</w:t><w:br/><w:br/><w:t>It closes at dusk.</w:t>';
    expect(await outlineOfWord(paragraph(body) + `<w:p><w:r>${text}</w:r></w:p>`)).toEqual([
      `paragraph ${body}`,
      'paragraph The gate opens at dawn.',
      'paragraph It closes at dusk.',
    ]);
  });
});
