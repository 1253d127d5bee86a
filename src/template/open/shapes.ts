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

/** Whether a shape of a slide stands in a place of its layout: they are told by their number, 0 where none is said (ECMA-376 part 1, 19.3.1.36). */
export function isSamePlace(
  one: Readonly<Record<string, string>> | undefined,
  other: Readonly<Record<string, string>> | undefined,
): boolean {
  if (one === undefined || other === undefined) return false;
  const [own, its] = [one['type'] ?? 'obj', other['type'] ?? 'obj'];
  return titles.has(own) || titles.has(its)
    ? titles.has(own) && titles.has(its)
    : (one['idx'] ?? '0') === (other['idx'] ?? '0');
}

const titles = new Set(['title', 'ctrTitle']);

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
