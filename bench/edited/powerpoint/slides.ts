import type { OpcPackage } from '../../../src/opc/package.js';
import { contentTypes, relationshipTypes } from '../../../src/opc/part-kind.js';
import { copyElement, element, type XmlElement } from '../../../src/opc/xml/element.js';
import { child, children } from '../../../src/opc/xml/query.js';
import { slideParts } from '../../../src/render/pptx/read/shapes-of-slide.js';

const presentation = '/ppt/presentation.xml';

/** Puts the slides of a deck into another order, or leaves some out. */
export function arrangeSlides(opc: OpcPackage, order: (ids: readonly XmlElement[]) => readonly XmlElement[]): void {
  const list = child(opc.xml(presentation), 'p:sldIdLst');
  if (list !== undefined) list.children = [...order(children(list, 'p:sldId'))];
}

/** A slide on the layout of the one before it. */
export function addSlide(opc: OpcPackage, behind: number, title: string, lines: readonly string[]): void {
  const before = slideParts(opc)[behind - 1] ?? '';
  const tree = treeOf(shape('2', { type: 'title' }, [title]), shape('3', { idx: '1' }, lines));
  const part = addPart(opc, before, element('p:sld', {}, tree), behind);
  const layout = opc.relationships(before).find(({ type }) => type.endsWith('/slideLayout'));
  if (layout !== undefined) opc.relate(part, layout.type, layout.target);
}

const treeOf = (...shapes: readonly XmlElement[]): XmlElement =>
  element('p:cSld', {}, element('p:spTree', {}, ...shapes));

const shape = (id: string, type: Record<string, string>, texts: readonly string[]): XmlElement =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: `Placeholder ${id}` }),
      element('p:cNvSpPr'),
      element('p:nvPr', {}, element('p:ph', type)),
    ),
    element('p:spPr'),
    element(
      'p:txBody',
      {},
      element('a:bodyPr'),
      ...texts.map((text) =>
        element('a:p', {}, element('a:r', {}, element('a:rPr', { dirty: '0' }), element('a:t', {}, text))),
      ),
    ),
  );

/** Notes for a slide that has none. */
export function addNotes(opc: OpcPackage, number: number, text: string): void {
  const slide = slideParts(opc)[number - 1] ?? '';
  const notes = `/ppt/notesSlides/notesSlide${freeNumber(opc, '/ppt/notesSlides/notesSlide')}.xml`;
  opc.setXml(
    notes,
    contentTypes.notesSlide,
    element('p:notes', {}, treeOf(shape('3', { type: 'body', idx: '1' }, [text]))),
  );
  opc.relate(slide, relationshipTypes.notesSlide, notes);
  opc.relate(notes, relationshipTypes.slide, slide);
}

/** The same slide again behind itself, with notes of its own. */
export function copySlide(opc: OpcPackage, number: number): void {
  const before = slideParts(opc)[number - 1] ?? '';
  const part = addPart(opc, before, copyElement(opc.xml(before)), number);
  for (const { id, type, target } of opc.relationships(before)) {
    if (!type.endsWith('/notesSlide')) {
      opc.relate(part, type, target, { id });
      continue;
    }
    const notes = `/ppt/notesSlides/notesSlide${freeNumber(opc, '/ppt/notesSlides/notesSlide')}.xml`;
    opc.setXml(notes, opc.contentType(target), copyElement(opc.xml(target)));
    opc.relate(part, type, notes, { id });
    for (const own of opc.relationships(target))
      opc.relate(notes, own.type, own.target === before ? part : own.target, { id: own.id });
  }
}

function addPart(opc: OpcPackage, before: string, root: XmlElement, behind: number): string {
  const part = `/ppt/slides/slide${freeNumber(opc, '/ppt/slides/slide')}.xml`;
  opc.setXml(part, opc.contentType(before), root);
  const type = opc.relationships(presentation).find(({ target }) => target === before)?.type ?? '';
  const id = opc.relate(presentation, type, part);
  arrangeSlides(opc, (ids) => {
    const next = Math.max(...ids.map(({ attributes }) => Number(attributes['id']))) + 1;
    const own = element('p:sldId', { id: String(next), 'r:id': id });
    return [...ids.slice(0, behind), own, ...ids.slice(behind)];
  });
  return part;
}

function freeNumber(opc: OpcPackage, stem: string): number {
  let number = 1;
  while (opc.has(`${stem}${number}.xml`)) number += 1;
  return number;
}
