import type { XmlElement } from '../../../opc/xml/element.js';
import { child } from '../../../opc/xml/query.js';
import type { Box } from '../../../model/units.js';
import { fillIn } from '../../../template/open/ground/paint.js';
import { nameOf, placeholderOf, shapesOf } from '../../../template/open/shapes.js';
import type { Placeholder } from '../../../template/model.js';
import type { Drawn } from '../scene.js';
import type { LayoutParts } from './layout-parts.js';
import { shapeIn } from './shapes-of-part.js';

/** The box of a placeholder as it is seen behind what fills it: its own fill and line, or those of the master's. */
export function placeholderGround(parts: LayoutParts, placeholder: Placeholder, box: Box = placeholder.box): Drawn[] {
  const { layout, master } = parts;
  const own = shapesOf(layout.root).find((shape) => isOf(shape, placeholder));
  if (own === undefined) return [];
  if (isPainted(own)) return shapeIn(own, box, layout.setting);
  const inherited = shapesOf(master.root).find(
    (shape) => (placeholderOf(shape)?.['type'] ?? 'obj') === masterType(placeholder.type),
  );
  return inherited !== undefined && isPainted(inherited) ? shapeIn(inherited, box, master.setting) : [];
}

function isOf(shape: XmlElement, { type, idx, name }: Placeholder): boolean {
  const attributes = placeholderOf(shape);
  if (attributes === undefined || (attributes['type'] ?? 'obj') !== type) return false;
  return idx === undefined ? nameOf(shape) === name : Number(attributes['idx']) === idx;
}

function isPainted(shape: XmlElement): boolean {
  const properties = child(shape, 'p:spPr');
  const isStyled = child(shape, 'p:style') !== undefined;
  return (
    isStyled ||
    (properties !== undefined && (fillIn(properties) !== undefined || child(properties, 'a:ln') !== undefined))
  );
}

/** ECMA-376 part 1, 19.7.10: which of the master's five placeholders each type goes back to. */
const masterType = (type: Placeholder['type']): string =>
  type === 'ctrTitle' ? 'title' : ['title', 'dt', 'ftr', 'sldNum'].includes(type) ? type : 'body';
