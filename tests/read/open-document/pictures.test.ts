import { describe, expect, it } from 'vitest';
import { body, frame, outlineOfText, paragraph, readText, style } from './text-file.js';

const files = { 'Pictures/pier.png': 'PNG of a pier', 'Pictures/gate.png': 'PNG of a gate' };
const styles = style('Caption', 'Standard') + style('Illustration', 'Caption');
const pier = 'figure / image Pictures/pier.png';

const outlineBehind = (lines: string): Promise<string[]> => outlineOfText(lines, { files, styles });

describe('captions', () => {
  it('stand in the text box around a picture, as LibreOffice puts them there', async () => {
    const inner = frame('Pictures/pier.png', '<svg:title>Pier</svg:title><svg:desc>A long pier</svg:desc>');
    const count = '<text:sequence text:name="Illustration">1</text:sequence>';
    const box = `<draw:frame><draw:text-box>${paragraph(`${inner}Illustration ${count}: The pier`, 'Illustration')}</draw:text-box></draw:frame>`;
    expect(await outlineBehind(paragraph(`${box}${body}`))).toEqual([
      `${pier} / alternative A long pier / caption Illustration 1: The pier`,
      `paragraph ${body}`,
    ]);
  });

  it('stand below a picture, in the style of captions', async () => {
    expect(
      await outlineBehind(paragraph(frame('Pictures/pier.png')) + paragraph('The pier. (Photo: Ann Lee)', 'Caption')),
    ).toEqual([`${pier} / caption The pier. / credit Photo: Ann Lee`]);
  });
});

describe('pictures', () => {
  it('are those of groups and of frames that stand by themselves, not of charts', async () => {
    const chart =
      '<draw:frame><draw:object xlink:href="./Object 1"/><draw:image xlink:href="Pictures/gate.png"/></draw:frame>';
    const lines = frame('Pictures/pier.png') + paragraph(`<draw:g>${frame('Pictures/gate.png')}</draw:g>`);
    expect(await outlineBehind(lines + paragraph(chart))).toEqual([pier, 'figure / image Pictures/gate.png']);
  });

  it('come as PNG or JPEG where a frame has several, and with the document', async () => {
    const several =
      '<draw:frame><draw:image xlink:href="Pictures/pier.svg"/><draw:image xlink:href="./Pictures/pier.png"/></draw:frame>';
    const { pictures } = await readText(paragraph(body) + paragraph(several), { files });
    expect([...(pictures ?? [])].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['Pictures/pier.png', 'PNG of a pier'],
    ]);
  });

  it.each(['https://news.example/far.png', '../far.png', '/etc/far.png'])('are left out at %s', async (path) => {
    const read = await readText(paragraph(body) + paragraph(frame(path)));
    expect(read.pictures?.size).toBe(0);
    expect(read.diagnostics.map(({ message }) => message)).toEqual([
      `The picture ${path} is only linked to, not in the document, so it is left out.`,
    ]);
  });
});
