import { expect, test } from 'vitest';
import type { OpcPackage } from '../../../../src/opc/package.js';
import { parseXml } from '../../../../src/opc/xml/parse.js';
import { serializeXml } from '../../../../src/opc/xml/serialize.js';
import { findParts } from '../../../../src/template/open/find-parts.js';
import { withParagraphLetters } from '../../../../src/template/open/slides/paragraph-letters.js';
import { foreignPackage, usualMaster, withSlides } from '../../foreign-package.js';

const slide = '/ppt/slides/slide1.xml';

function fileOf(paragraph: string): OpcPackage {
  const opc = withSlides(foreignPackage(usualMaster), [1]);
  const body = `<p:txBody><a:bodyPr/><a:p>${paragraph}</a:p></p:txBody>`;
  const root =
    '<p:sld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">' +
    `<p:cSld><p:spTree><p:sp><p:spPr/>${body}</p:sp></p:spTree></p:cSld></p:sld>`;
  opc.setXml(slide, opc.contentType(slide), parseXml(root));
  return opc;
}

const after = (opc: OpcPackage): string => serializeXml(withParagraphLetters(opc, findParts(opc)).look(slide));
const white = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>';

test('runs say what their paragraph says of all of them, and keep what they say themselves', () => {
  const paragraph = `<a:pPr><a:defRPr sz="2800" b="1">${white}<a:latin typeface="Carlito"/></a:defRPr></a:pPr>`;
  expect(after(fileOf(`${paragraph}<a:r><a:t>One</a:t></a:r>`))).toContain(
    `<a:r><a:rPr sz="2800" b="1">${white}<a:latin typeface="Carlito"/></a:rPr><a:t>One</a:t></a:r>`,
  );
  const own = '<a:gradFill/><a:ea typeface="Tinos"/>';
  expect(after(fileOf(`${paragraph}<a:r><a:rPr sz="1200">${own}</a:rPr><a:t>One</a:t></a:r>`))).toContain(
    '<a:rPr sz="1200" b="1"><a:gradFill/><a:latin typeface="Carlito"/><a:ea typeface="Tinos"/></a:rPr>',
  );
});

test('a file whose paragraphs say nothing stays as it is', () => {
  const opc = fileOf('<a:pPr algn="l"><a:defRPr/></a:pPr><a:r><a:t>One</a:t></a:r>');
  expect(withParagraphLetters(opc, findParts(opc))).toBe(opc);
});
