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
 */
export function carry(opc: OpcPackage, slide: string, elements: readonly XmlElement[]): Carried {
  const targets = new Map(opc.relationships(slide).map((one) => [one.id, one]));
  const pictures = new Map<string, string>();
  const kept = elements.flatMap((original) => {
    const copy = withoutWords(copyElement(original));
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

function withoutWords(one: XmlElement): XmlElement {
  one.children = one.children.flatMap((node): (XmlElement | string)[] => {
    if (typeof node === 'string') return [node];
    return dropped.has(node.name) ? [] : [withoutWords(node)];
  });
  return one;
}

/** A shape needs no text; a connector holds on to shapes by their numbers. */
const dropped = new Set([
  'p:txBody',
  'p:ph',
  'a:hlinkClick',
  'a:hlinkHover',
  'a:stCxn',
  'a:endCxn',
  'p:custDataLst',
  'p:extLst',
  'a:extLst',
]);

const firstId = 9101;
