import type { XmlElement } from '../../../opc/xml/element.js';
import { descend } from '../../../opc/xml/query.js';
import type { OpcPackage } from '../../../opc/package.js';
import type { TemplateParts } from '../find-parts.js';
import { placeholderOf, shapesOf } from '../shapes.js';

/**
 * Places whose text flows in several columns (ECMA-376 part 1, 21.1.2.1.1) have one: a list breaks off in the middle of a point there, at
 * the foot of the first, and leaves the rest of the place empty where it is short. Where columns are wanted a layout has several places.
 *
 * @returns a package of its own where a master or layout has such places, else the same
 */
export function withOneColumn(opc: OpcPackage, { masters }: TemplateParts): OpcPackage {
  const parts = masters
    .flatMap(({ name, layouts }) => [name, ...layouts])
    .filter((part) => inColumns(opc.look(part)).length > 0);
  if (parts.length === 0) return opc;
  const copy = opc.clone();
  for (const part of parts)
    for (const held of inColumns(copy.xml(part))) held.attributes = { ...held.attributes, numCol: '1' };
  return copy;
}

/** How text stands in the places that have several columns. */
const inColumns = (root: XmlElement): XmlElement[] =>
  shapesOf(root).flatMap((shape) => {
    const held = placeholderOf(shape) === undefined ? undefined : descend(shape, 'p:txBody', 'a:bodyPr');
    return held !== undefined && Number(held.attributes['numCol'] ?? 1) > 1 ? [held] : [];
  });
