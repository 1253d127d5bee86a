import type { OpcPackage } from '../../../opc/package.js';
import { relationshipTypes } from '../../../opc/part-kind.js';
import { copyElement, element, type XmlElement } from '../../../opc/xml/element.js';
import { child, children, descendants } from '../../../opc/xml/query.js';

/** Elements of a slide as a layout may have them, and the pictures that they show, by relationship. */
export interface Carried {
  readonly elements: readonly XmlElement[];
  readonly pictures: ReadonlyMap<string, string>;
}

/**
 * Copies of elements of a slide without words, addresses, actions and what programs keep with them. What shows a picture that is not
 * in the file is left out.
 *
 * @param keepsText for what says no word: signs that stand before titles
 */
export function carry(
  opc: OpcPackage,
  slide: string,
  elements: readonly XmlElement[],
  { keepsText = false }: { readonly keepsText?: boolean } = {},
): Carried {
  const targets = new Map(opc.relationships(slide).map((one) => [one.id, one]));
  const pictures = new Map<string, string>();
  const kept = elements.flatMap((original) => {
    const copy = cleared(copyElement(original), keepsText ? others : dropped);
    const blips = descendants(copy, 'a:blip');
    const shown = blips.map(({ attributes }) => targets.get(attributes['r:embed'] ?? ''));
    if (!shown.every((one) => one?.type === relationshipTypes.image && !one.external && opc.has(one.target))) return [];
    blips.forEach((blip, index) => {
      const id = `own${pictures.size + 1}`;
      pictures.set(id, shown[index]?.target ?? '');
      blip.attributes = { ...blip.attributes, 'r:embed': id };
      delete blip.attributes['r:link'];
    });
    if (copy.name === 'p:pic') withOutline(copy);
    return [copy];
  });
  kept
    .flatMap((one) => [one, ...descendants(one)])
    .filter(({ name }) => name === 'p:cNvPr')
    .forEach((one, index) => {
      one.attributes = { id: String(firstId + index), name: 'Art' };
    });
  return { elements: kept, pictures };
}

/** A picture in a place has the outline of that; alone it has to state one. */
function withOutline(picture: XmlElement): void {
  const properties = child(picture, 'p:spPr');
  if (properties === undefined || children(properties).some(({ name }) => name.endsWith('Geom'))) return;
  const at = properties.children.findIndex((node) => typeof node !== 'string' && node.name === 'a:xfrm');
  properties.children.splice(at + 1, 0, element('a:prstGeom', { prst: 'rect' }, element('a:avLst')));
}

function cleared(one: XmlElement, names: ReadonlySet<string>): XmlElement {
  one.children = one.children.flatMap((node): (XmlElement | string)[] => {
    if (typeof node === 'string') return [node];
    return names.has(node.name) ? [] : [cleared(node, names)];
  });
  return one;
}

/** What stays on the slide; a connector holds on to shapes by their numbers. */
const others = new Set([
  'p:ph',
  'a:hlinkClick',
  'a:hlinkHover',
  'a:stCxn',
  'a:endCxn',
  'p:custDataLst',
  'p:extLst',
  'a:extLst',
]);
/** A shape needs no text. */
const dropped = new Set([...others, 'p:txBody']);

const firstId = 9101;
