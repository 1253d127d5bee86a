import type { XmlElement } from '../../opc/xml/element.js';
import { serializeXml } from '../../opc/xml/serialize.js';
import { maximumSvgBytes, refuseLargeFile } from '../limits.js';
import { readSvgTree, svgNamespace, type SvgTree } from './svg-tree.js';

/**
 * An SVG picture written anew from what was read of it, so that what draws it sees exactly what was checked: no script, no
 * entity, no reference that leads out of it, and nothing of other vocabularies, in which programs tell of themselves.
 *
 * @throws PictureRefusal where it holds such, or can't be read
 */
export function harmlessSvg(bytes: Uint8Array): Uint8Array {
  refuseLargeFile(bytes, maximumSvgBytes);
  const { root, nameOf } = readSvgTree(bytes);
  const plain = plainElement(root, 'svg', nameOf);
  plain.attributes['xmlns'] = svgNamespace;
  return new TextEncoder().encode(serializeXml(plain));
}

/** Libraries know an SVG picture by its first letters, so that its elements have no prefix. */
function plainElement({ attributes, children }: XmlElement, name: string, nameOf: SvgTree['nameOf']): XmlElement {
  const own = Object.entries(attributes)
    .map(([key, value]) => [key.endsWith(':href') ? 'href' : key, value] as const)
    .filter(([key]) => !key.startsWith('xmlns') && (!key.includes(':') || key.startsWith('xml:')));
  const kept = children.flatMap((child): (XmlElement | string)[] => {
    if (typeof child === 'string') return [child];
    const inner = nameOf(child);
    return inner === undefined ? [] : [plainElement(child, inner, nameOf)];
  });
  return { name, attributes: Object.fromEntries(own), children: kept };
}
