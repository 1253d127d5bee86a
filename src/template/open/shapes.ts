import type { XmlElement } from '../../opc/xml/element.js';
import { children, descend } from '../../opc/xml/query.js';

/** The shapes of a slide, layout or master, the backmost first. */
export function shapesOf(root: XmlElement): XmlElement[] {
  const tree = descend(root, 'p:cSld', 'p:spTree');
  return tree === undefined ? [] : children(tree).filter(({ name }) => kinds.has(name));
}

const kinds = new Set(['p:sp', 'p:pic', 'p:cxnSp', 'p:grpSp', 'p:graphicFrame']);

/** The attributes of a shape's placeholder; undefined for a shape that is none. */
export function placeholderOf(shape: XmlElement): Readonly<Record<string, string>> | undefined {
  return descend(shape, nonVisual[shape.name] ?? '', 'p:nvPr', 'p:ph')?.attributes;
}

/** The name in the selection pane. */
export function nameOf(shape: XmlElement): string {
  return descend(shape, nonVisual[shape.name] ?? '', 'p:cNvPr')?.attributes['name'] ?? '';
}

const nonVisual: Readonly<Record<string, string>> = {
  'p:sp': 'p:nvSpPr',
  'p:pic': 'p:nvPicPr',
  'p:cxnSp': 'p:nvCxnSpPr',
  'p:grpSp': 'p:nvGrpSpPr',
  'p:graphicFrame': 'p:nvGraphicFramePr',
};
