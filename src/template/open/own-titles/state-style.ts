import { place } from '../../../opc/drawing/place.js';
import { copyElement, element, type XmlElement } from '../../../opc/xml/element.js';
import { child, children } from '../../../opc/xml/query.js';
import type { Box } from '../../../model/units.js';

/** How a place holds and shows the text of a level. */
export interface StatedStyle {
  readonly align?: string | undefined;
  /** Points. */
  readonly size?: number | undefined;
  readonly bold?: string | undefined;
  readonly fill?: XmlElement | undefined;
  /** Elements `a:latin` and `a:ea`. */
  readonly fonts?: readonly XmlElement[];
}

/** States these of a level of a place of a layout, and leaves what it says else. */
export function stateStyle(shape: XmlElement, level: number, { align, size, bold, fill, fonts }: StatedStyle): void {
  const body = child(shape, 'p:txBody');
  if (body === undefined) return;
  const held = levelOf(body, `a:lvl${level + 1}pPr`);
  if (align !== undefined) held.attributes = { ...held.attributes, algn: align };
  const letters = child(held, 'a:defRPr') ?? element('a:defRPr');
  letters.attributes = {
    ...letters.attributes,
    ...(size === undefined ? {} : { sz: String(Math.round(size * 100)) }),
    ...(bold === undefined ? {} : { b: bold }),
  };
  const said = [...(fill === undefined ? [] : [fill]), ...(fonts ?? [])];
  const kinds = new Set(said.map(kindOf));
  const kept = children(letters).filter((one) => !kinds.has(kindOf(one)));
  letters.children = [...kept, ...said.map(copyElement)].sort((one, other) => orderOf(one) - orderOf(other));
  held.children = [...children(held).filter(({ name }) => name !== 'a:defRPr' && name !== 'a:extLst'), letters];
}

/** States where a place of a layout stands. */
export function stateBox(shape: XmlElement, box: Box): void {
  const properties = child(shape, 'p:spPr');
  if (properties === undefined) return;
  properties.children = [place('a:xfrm', box), ...children(properties).filter(({ name }) => name !== 'a:xfrm')];
}

/** A level of a place's own style, made where it has none; levels stand in their order. */
function levelOf(body: XmlElement, name: string): XmlElement {
  const style = child(body, 'a:lstStyle') ?? element('a:lstStyle');
  if (!body.children.includes(style)) body.children.splice(child(body, 'a:bodyPr') === undefined ? 0 : 1, 0, style);
  const level = child(style, name) ?? element(name);
  if (!style.children.includes(level))
    style.children = [...children(style), level].sort((one, other) => one.name.localeCompare(other.name));
  return level;
}

const kindOf = ({ name }: XmlElement): string => (name.endsWith('Fill') ? 'fill' : name);

/** In the order of the schema (ECMA-376 part 1, 21.1.2.3.2). */
const order = ['a:ln', 'fill', 'a:effectLst', 'a:highlight', 'a:uLnTx', 'a:latin', 'a:ea', 'a:cs', 'a:sym'];

const orderOf = (one: XmlElement): number => {
  const at = order.indexOf(kindOf(one));
  return at < 0 ? order.length : at;
};
