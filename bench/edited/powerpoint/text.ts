import type { OpcPackage } from '../../../src/opc/package.js';
import { relationshipTypes } from '../../../src/opc/part-kind.js';
import { copyElement, element, type XmlElement } from '../../../src/opc/xml/element.js';
import { child, children, descendants } from '../../../src/opc/xml/query.js';
import { placeholderType, shapesIn, slideParts } from '../../../src/render/pptx/read/shapes-of-slide.js';
import { paragraphsIn } from '../../../src/render/pptx/read/shown-text.js';

/** The bodies of text of a slide, of its notes, and the cells of its tables. */
export function partsOf(opc: OpcPackage, number: number) {
  const part = slideParts(opc)[number - 1] ?? '';
  const root = opc.xml(part);
  const notes = opc.relationships(part).find(({ type }) => type === relationshipTypes.notesSlide)?.target;
  const noted =
    notes === undefined ? [] : shapesIn(opc.xml(notes)).filter((shape) => placeholderType(shape) === 'body');
  return {
    shapes: descendants(root, 'p:txBody'),
    tables: descendants(root, 'a:tc'),
    notes: noted.flatMap((shape) => child(shape, 'p:txBody') ?? []),
  };
}

export const textOf = (paragraph: XmlElement): string => paragraphsIn(element('p:txBody', {}, paragraph))[0] ?? '';

/** A paragraph as it stands, and what follows it. */
export interface Found {
  readonly paragraph: XmlElement;
  readonly text: string;
  readonly next: XmlElement | undefined;
}

/**
 * Puts other paragraphs in the place of one.
 *
 * @param which the paragraph that says these words, one that holds them, or the last
 * @param made what is to stand there; a paragraph behind it may go
 */
export function changeParagraph(
  bodies: readonly XmlElement[],
  words: string,
  made: (found: Found) => readonly (XmlElement | { readonly without: XmlElement })[],
  which: 'whole' | 'part' | 'last' = 'whole',
): void {
  for (const body of which === 'last' ? bodies.slice(-1) : bodies) {
    const paragraphs = children(body, 'a:p');
    const texts = paragraphs.map(textOf);
    const at =
      which === 'last'
        ? paragraphs.length - 1
        : texts.findIndex((text) => (which === 'whole' ? text === words : text.includes(words)));
    const [paragraph, text = ''] = [paragraphs[at], texts[at]];
    if (paragraph === undefined) continue;
    const come = made({ paragraph, text, next: paragraphs[at + 1] });
    const gone = come.flatMap((one) => ('without' in one ? [one.without] : []));
    body.children = body.children.flatMap((node) => {
      if (node === paragraph) return come.flatMap((one) => ('without' in one ? [] : [one]));
      return gone.some((one) => one === node) ? [] : [node];
    });
    if (children(body, 'a:p').length === 0) body.children.push(element('a:p', {}, element('a:endParaRPr')));
    return;
  }
  throw new Error(`No paragraph says "${words}".`);
}

/** A paragraph that looks like another; its words in two runs, as where somebody typed, or in three with some set bold. */
export function newParagraph(model: XmlElement, text: string, bold = ''): XmlElement {
  const properties = children(model, 'a:pPr').map(copyElement);
  const look = child(children(model, 'a:r')[0] ?? element('a:r'), 'a:rPr');
  const run = (words: string, more: Record<string, string> = {}): XmlElement[] => {
    const own = look === undefined ? element('a:rPr') : copyElement(look);
    own.attributes = { ...own.attributes, dirty: '0', ...more };
    return words === '' ? [] : [element('a:r', {}, own, element('a:t', {}, words))];
  };
  const half = Math.ceil(text.length / 2);
  const [before = '', ...behind] = bold === '' ? [] : text.split(bold);
  const runs =
    bold === ''
      ? [...run(text.slice(0, half)), ...run(text.slice(half), { err: '1' })]
      : [...run(before), ...run(bold, { b: '1' }), ...run(behind.join(bold))];
  return element('a:p', {}, ...properties, ...runs);
}

export function changeCell(cells: readonly XmlElement[], old: string, typed: string): void {
  for (const cell of cells) {
    const body = child(cell, 'a:txBody');
    const paragraphs = body === undefined ? [] : children(body, 'a:p');
    const [paragraph] = paragraphs;
    if (body === undefined || paragraph === undefined || paragraphsIn(cell).join(' ') !== old) continue;
    body.children = [
      ...body.children.filter((node) => !paragraphs.some((one) => one === node)),
      newParagraph(paragraph, typed),
    ];
  }
}
