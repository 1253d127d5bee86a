import { describe, expect, it } from 'vitest';
import { body, outlineOfWord, paragraph, picture, pictureShape, readWord, style, styled } from './word-file.js';

const pictures = { 'pier.png': 'PNG of a pier', 'gate.png': 'PNG of a gate' };
const styles = style('Caption', 'caption') + style('Minhha', 'Minh họa', '<w:basedOn w:val="Caption"/>');
const drawn = (content: string): string => `<w:p><w:r>${content}</w:r></w:p>`;
const text = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

/** The structure behind a first paragraph. */
const outlineBehind = async (lines: string): Promise<string[]> =>
  (await outlineOfWord(paragraph(body) + lines, { styles, pictures })).slice(1);

const pier = 'figure / image word/media/pier.png';
const gate = 'figure / image word/media/gate.png';

describe('captions', () => {
  it('are those of the style of captions and of styles based on it, below the picture or above', async () => {
    expect(
      await outlineBehind(
        drawn(picture('pier.png', 'descr="A long pier"')) +
          styled('Caption', 'The pier at dawn. (Photo: Ann Lee)') +
          paragraph(body) +
          styled('Minhha', 'The gate') +
          drawn(picture('gate.png')),
      ),
    ).toEqual([
      `${pier} / alternative A long pier / caption The pier at dawn. / credit Photo: Ann Lee`,
      `paragraph ${body}`,
      `${gate} / caption The gate`,
    ]);
  });

  it('are paragraphs that count on, in whatever style', async () => {
    const simple = `<w:p>${text('Hình ')}<w:fldSimple w:instr=" SEQ Hình \\* ARABIC ">${text('1')}</w:fldSimple>${text('. The pier')}</w:p>`;
    const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const complex = `<w:p>${text('Figure ')}${mark('begin')}<w:r><w:instrText> SEQ </w:instrText></w:r><w:r><w:instrText>Figure</w:instrText></w:r>${mark('separate')}${text('2')}${mark('end')}${text('. The gate')}</w:p>`;
    expect(await outlineBehind(drawn(picture('pier.png')) + simple + drawn(picture('gate.png')) + complex)).toEqual([
      `${pier} / caption Hình 1. The pier`,
      `${gate} / caption Figure 2. The gate`,
    ]);
  });

  it('stand in the paragraph of the picture, in a text box around it, or in one below it', async () => {
    const together = `<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r>${picture('pier.png')}</w:r>${text('The pier')}</w:p>`;
    const box = (content: string): string =>
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:rect><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await outlineBehind(together)).toEqual([`${pier} / caption The pier`]);
    expect(await outlineBehind(drawn(box(together)))).toEqual([`${pier} / caption The pier`]);
    expect(await outlineBehind(drawn(picture('pier.png') + box(styled('Caption', 'The pier'))))).toEqual([
      `${pier} / caption The pier`,
    ]);
  });

  it('stand below the pictures of a group, and of a table that only holds pictures', async () => {
    const group = `<w:drawing><wp:inline><wp:docPr id="1" name="" descr="Both"/><wpg:wgp>${pictureShape('pier.png', 'descr="Long"')}${pictureShape('gate.png')}</wpg:wgp></wp:inline></w:drawing>`;
    expect(await outlineBehind(drawn(group))).toEqual([`${pier} / alternative Long`, gate]);
    const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const pictureRow = row(drawn(picture('pier.png')), drawn(picture('gate.png')));
    const table = `<w:tbl>${pictureRow}${row(paragraph('The pier'), paragraph('The gate'))}</w:tbl>`;
    expect(await outlineBehind(table)).toEqual([`${pier} / caption The pier`, `${gate} / caption The gate`]);
    const one = `<w:tbl>${row(drawn(picture('pier.png')) + paragraph('The pier') + paragraph('Photo: Ann Lee'))}</w:tbl>`;
    expect(await outlineBehind(one)).toEqual([`${pier} / caption The pier / credit Photo: Ann Lee`]);
  });
});

describe('pictures', () => {
  it('come with the document, by the names that figures give them', async () => {
    const { pictures: carried } = await readWord(paragraph(body) + drawn(picture('pier.png')), { pictures });
    expect([...(carried ?? [])].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['word/media/pier.png', 'PNG of a pier'],
    ]);
  });

  it('are those of old drawings too', async () => {
    const old = '<w:pict><v:shape alt="A pier"><v:imagedata r:id="rId-pier.png" o:title="pier"/></v:shape></w:pict>';
    expect(await outlineBehind(drawn(old))).toEqual([`${pier} / alternative A pier`]);
  });

  it('are not told by the names of files, nor by what Word adds', async () => {
    expect(await outlineBehind(drawn(picture('pier.png', 'descr="IMG_1.JPG" title="A pier"')))).toEqual([
      `${pier} / alternative A pier`,
    ]);
    const told = 'descr="A pier&#10;&#10;Description automatically generated"';
    expect(await outlineBehind(drawn(picture('pier.png', told)))).toEqual([`${pier} / alternative A pier`]);
  });

  it('are left out where they are only linked or missing, and the caption stays', async () => {
    const relationships =
      '<Relationship Id="rId-far.png" Type="image" Target="https://news.example/far.png" TargetMode="External"/>' +
      '<Relationship Id="rId-lost.png" Type="image" Target="media/lost.png"/>';
    const lines = ['far.png', 'lost.png']
      .map((name) => drawn(picture(name)) + styled('Caption', `This is ${name} of the harbour`))
      .join('');
    const read = await readWord(paragraph(body) + lines, { styles, relationships });
    expect(read.pictures?.size).toBe(0);
    expect(read.diagnostics.map(({ message }) => message)).toEqual([
      'The picture https://news.example/far.png is only linked to, not in the document, so it is left out.',
      'The picture word/media/lost.png is missing in the document, so it is left out.',
    ]);
    expect(read.value.blocks.filter(({ kind }) => kind === 'figure')).toHaveLength(2);
  });
});
