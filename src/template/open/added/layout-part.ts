import type { OpcPackage } from '../../../opc/package.js';
import { contentTypes, relationshipTypes } from '../../../opc/part-kind.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';
import { child, descendants } from '../../../opc/xml/query.js';

/** A layout that a package gets. */
export interface NewLayout {
  readonly root: XmlElement;
  /** The name in PowerPoint. */
  readonly name: string;
  /** The standard type (ECMA-376 part 1, 19.7.15). */
  readonly type: string;
  /** The part that it is a copy of, whose pictures it shows. */
  readonly base: string | undefined;
}

/**
 * Adds a layout to a package, and lists it under its master.
 *
 * @returns the name of its part
 */
export function addLayoutPart(
  opc: OpcPackage,
  { root, name, type, base }: NewLayout,
  { master, presentation }: { readonly master: string; readonly presentation: XmlElement },
): string {
  const part = freePart(opc);
  root.attributes = { ...root.attributes, type, preserve: '1' };
  // A copy is no part that somebody has modified; the SDK's schema does not know the attribute.
  const extensions = child(root, 'p:extLst');
  if (extensions !== undefined) extensions.attributes = {};
  // What is animated is told by the numbers of shapes, which a copy has others of.
  root.children = root.children.filter((node) => typeof node === 'string' || node.name !== 'p:timing');
  const content = child(root, 'p:cSld');
  if (content !== undefined) content.attributes = { ...content.attributes, name };
  opc.setXml(part, contentTypes.slideLayout, root);
  if (base === undefined) opc.relate(part, relationshipTypes.slideMaster, master);
  for (const { id, type: kind, target, external } of base === undefined ? [] : opc.relationships(base))
    opc.relate(part, kind, target, { id, external });
  list(opc.xml(master), opc.relate(master, relationshipTypes.slideLayout, part), presentation);
  return part;
}

function freePart(opc: OpcPackage): string {
  let number = 1;
  while (opc.has(`/ppt/slideLayouts/slideLayout${number}.xml`)) number += 1;
  return `/ppt/slideLayouts/slideLayout${number}.xml`;
}

/** Lists a layout under its master; ids of masters and layouts are one series (ECMA-376 part 1, 19.2.1.33 and 19.3.1.40). */
function list(master: XmlElement, relationship: string, presentation: XmlElement): void {
  const ids = [master, presentation]
    .flatMap((root) => [...descendants(root, 'p:sldLayoutId'), ...descendants(root, 'p:sldMasterId')])
    .map(({ attributes }) => Number(attributes['id']))
    .filter(Number.isFinite);
  const id = String(Math.max(firstId, ...ids) + spread);
  const entry = element('p:sldLayoutId', { id, 'r:id': relationship });
  const own = child(master, 'p:sldLayoutIdLst');
  if (own !== undefined) {
    own.children.push(entry);
    return;
  }
  const at = master.children.findIndex((node) => typeof node !== 'string' && node.name === 'p:clrMap');
  master.children.splice(at + 1, 0, element('p:sldLayoutIdLst', {}, entry));
}

const firstId = 2_147_483_648;
/** Other masters may go on counting where this one ends. */
const spread = 1000;
