import { copyElement, element, type XmlElement } from '../../opc/xml/element.js';
import { child, children, descendants } from '../../opc/xml/query.js';
import { serializeXml } from '../../opc/xml/serialize.js';
import type { OpcPackage } from '../../opc/package.js';
import type { TemplateParts } from './find-parts.js';

/**
 * Letters whose gradient goes from a colour to the same colour are written in that colour: PowerPoint shows no difference, and LibreOffice
 * draws letters of any gradient in black, which on a dark ground nobody reads.
 *
 * @returns a package of its own where a master or layout has such letters, else the same
 */
export function withPlainLetters(opc: OpcPackage, { masters }: TemplateParts): OpcPackage {
  const parts = masters
    .flatMap(({ name, layouts }) => [name, ...layouts])
    .filter((part) => lettersOf(opc.look(part)).some((letters) => colourOf(letters) !== undefined));
  if (parts.length === 0) return opc;
  const copy = opc.clone();
  for (const part of parts)
    for (const letters of lettersOf(copy.xml(part))) {
      const colour = colourOf(letters);
      if (colour === undefined) continue;
      letters.children = letters.children.map((node) =>
        typeof node !== 'string' && node.name === 'a:gradFill' ? element('a:solidFill', {}, copyElement(colour)) : node,
      );
    }
  return copy;
}

const lettersOf = (root: XmlElement): XmlElement[] =>
  ['a:defRPr', 'a:rPr', 'a:endParaRPr'].flatMap((name) => descendants(root, name));

/** The one colour of all stops of a gradient; undefined where there is none, or it has two. */
function colourOf(letters: XmlElement): XmlElement | undefined {
  const gradient = child(letters, 'a:gradFill');
  const stops =
    gradient === undefined ? [] : descendants(gradient, 'a:gs').flatMap((stop) => children(stop).slice(0, 1));
  const [first, ...others] = stops;
  if (first === undefined) return undefined;
  const look = serializeXml(first);
  return others.every((stop) => serializeXml(stop) === look) ? first : undefined;
}
