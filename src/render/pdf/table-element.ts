import type { SceneTable } from '../scene/scene.js';
import type { PdfDocument } from './document.js';
import { drawn } from './draw.js';
import { setLine } from './letters.js';

/** Draws a table, row by row and cell by cell in the structure of the document; its first row names the columns. */
export function tableElement(table: SceneTable, parent: PDFKit.PDFStructureElement, document: PdfDocument): void {
  const { pdf } = document;
  document.asArtifact(() => {
    for (const shape of [...table.fills, ...table.rules]) drawn(shape, document);
  });
  const options = { alt: table.alternative, ...document.placed(table.box) };
  const element = pdf.struct('Table', options);
  parent.add(element);
  table.rows.forEach(({ cells }, index) => {
    const row = pdf.struct('TR');
    element.add(row);
    const isHeader = table.header && index === 0;
    for (const lines of cells) {
      const scope: object = isHeader ? { scope: 'Column' } : {};
      row.add(
        pdf.struct(isHeader ? 'TH' : 'TD', scope, () => {
          for (const line of lines) setLine(line, document);
        }),
      );
    }
    row.end();
  });
  element.end();
}
