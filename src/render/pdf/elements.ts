import type { SceneFigure, SceneItem, SceneParagraph, SceneText } from '../scene/scene.js';
import type { PdfDocument } from './document.js';
import { drawn } from './draw.js';
import { boxOfLine } from '../scene/lines-of.js';
import { setLine, setSpan } from './letters.js';
import { tableElement } from './table-element.js';

type Element = PDFKit.PDFStructureElement;

/** Draws an item of a slide, and says in the structure of the document what it is (ISO 32000-1, 14.8.4). */
export function itemElement(item: SceneItem, parent: Element, document: PdfDocument): void {
  if (item.kind === 'table') tableElement(item, parent, document);
  else if (item.kind === 'figure') figureElement(item, parent, document);
  else if (item.role === 'furniture') furniture(item, parent, document);
  else textElements(item, parent, document);
}

/** What is on every slide is not read out on each, unless it leads somewhere. */
function furniture(item: SceneText, parent: Element, document: PdfDocument): void {
  const { behind, paragraphs } = item;
  if (paragraphs.some(({ link }) => link !== undefined)) {
    textElements(item, parent, document);
    return;
  }
  document.pdf.markContent('Artifact', { type: 'Pagination' });
  for (const shape of behind) drawn(shape, document);
  for (const line of paragraphs.flatMap(({ lines }) => lines)) setLine(line, document);
  document.pdf.endMarkedContent();
}

function figureElement({ alternative, box, parts }: SceneFigure, parent: Element, document: PdfDocument): void {
  const options = { alt: alternative, ...document.placed(box) };
  parent.add(
    document.pdf.struct('Figure', options, () => {
      for (const part of parts) {
        if ('kind' in part) drawn(part, document);
        else setLine(part, document);
      }
    }),
  );
}

function textElements({ role, behind, paragraphs }: SceneText, parent: Element, document: PdfDocument): void {
  if (behind.length > 0) {
    document.asArtifact(() => {
      for (const shape of behind) drawn(shape, document);
    });
  }
  let list: Element | undefined;
  for (const paragraph of paragraphs) {
    if (paragraph.mark === undefined) {
      list?.end();
      list = undefined;
      wordsElement(role === 'title' ? 'H1' : 'P', paragraph, parent, document);
      continue;
    }
    if (list === undefined) {
      list = document.pdf.struct('L');
      parent.add(list);
    }
    listItem(paragraph, paragraph.mark, list, document);
  }
  list?.end();
}

function listItem(
  paragraph: SceneParagraph,
  mark: NonNullable<SceneParagraph['mark']>,
  list: Element,
  document: PdfDocument,
): void {
  const { pdf } = document;
  const item = pdf.struct('LI');
  list.add(item);
  const [first] = paragraph.lines;
  item.add(
    pdf.struct('Lbl', {}, () => {
      if ('kind' in mark) drawn(mark, document);
      else setSpan({ ...mark, text: `${mark.text} ` }, first?.baseline ?? 0, document);
    }),
  );
  wordsElement('LBody', paragraph, item, document);
  item.end();
}

/** What a paragraph says; where it leads somewhere, as a link in its element (ISO 32000-1, 14.8.4.4.2). */
function wordsElement(type: string, paragraph: SceneParagraph, parent: Element, document: PdfDocument): void {
  const { pdf } = document;
  const { link } = paragraph;
  const set = (): void => {
    setLines(paragraph, document);
  };
  if (link === undefined) {
    parent.add(pdf.struct(type, {}, set));
    return;
  }
  const whole = pdf.struct(type);
  parent.add(whole);
  const words = pdf.struct('Link');
  whole.add(words);
  words.add(set);
  for (const box of paragraph.lines.flatMap(boxOfLine)) document.linked(box, link, words);
  words.end();
  whole.end();
}

function setLines({ lines }: SceneParagraph, document: PdfDocument): void {
  for (const line of lines) setLine(line, document);
}
