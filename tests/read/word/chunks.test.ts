import { describe, expect, it } from 'vitest';
import { body, outlineOfWord, paragraph, readWord, wordFile } from './word-file.js';

const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk';
const relationships = (target: string): string => `<Relationship Id="rId-chunk" Type="${kind}" Target="${target}"/>`;
const chunk = '<w:altChunk r:id="rId-chunk"/>';
const said = 'Work on the barrier begins in May and ends in the spring of 2027.';
const behind = 'The town pays a third of it.';

const around = `${paragraph(body)}${chunk}${paragraph(behind)}`;
const holding = (target: string, content: string | Uint8Array) => ({
  relationships: relationships(target),
  files: { [`word/${target}`]: content },
});

describe('what stands in a document in another format is read where it stands', () => {
  it.each([
    ['a page', 'a.html', `<html><body><p>${said}</p></body></html>`],
    ['a fragment of a page', 'a.html', `<p>${said}</p>`],
    ['a text', 'a.txt', said],
    ['Rich Text', 'a.rtf', `{\\rtf1\\ansi ${said}\\par}`],
    ['a saved page', 'a.mht', `MIME-Version: 1.0\nContent-Type: text/html\n\n<html><body><p>${said}</p></body></html>`],
  ])('%s', async (_, target, content) => {
    const { value, diagnostics } = await readWord(around, holding(target, content));
    expect(value.text).toBe([body, said, behind].join('\n\n'));
    expect(diagnostics).toEqual([]);
  });

  it('another Word document, and none inside of that', async () => {
    const innermost = wordFile(paragraph('Never read.'));
    const inner = wordFile(paragraph(said) + chunk, holding('b.docx', innermost));
    const { value, diagnostics } = await readWord(around, holding('a.docx', inner));
    expect(value.text).toBe([body, said, behind].join('\n\n'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['read.chunk-left-out']);
  });

  it('with its headings and lists', async () => {
    const page = `<html><body><h2>Costs</h2><p>${said}</p><ol><li>One gate of steel.</li><li>Two pumps.</li></ol></body></html>`;
    const outline = await outlineOfWord(around, holding('a.html', page));
    expect(outline.join('\n')).toContain('Costs');
    expect(outline.join('\n')).toContain('Two pumps.');
  });
});

describe('what can not be read of it is told', () => {
  it.each([
    ['is missing', {}],
    ['is a picture', { 'word/a.bin': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0xff) }],
    ['is damaged', { 'word/a.bin': 'PK\u0003\u0004' }],
  ])('and %s', async (_, files) => {
    const { value, diagnostics } = await readWord(around, { relationships: relationships('a.bin'), files });
    expect(value.text).toBe([body, behind].join('\n\n'));
    expect(diagnostics).toMatchObject([{ code: 'read.chunk-left-out', severity: 'warning' }]);
  });
});
