import type { XmlElement } from '../../opc/xml/element.js';
import { textOf } from '../../opc/xml/query.js';
import { PictureRefusal } from '../picture-refusal.js';

/**
 * Refuses an element that acts, or that shows what lies elsewhere. Nothing of it would get into a deck, since only shapes
 * are taken over; but a picture that holds such things is not the logo that somebody meant to give.
 *
 * @throws PictureRefusal
 */
export function refuseActive(element: XmlElement): void {
  const name = localName(element.name);
  const refused = elements.get(name);
  if (refused !== undefined) throw new PictureRefusal(...refused);
  for (const [attribute, value] of Object.entries(element.attributes)) {
    if (/^on/i.test(attribute)) {
      throw new PictureRefusal(`holds an event handler (${attribute})`, 'Delete it, or export it as plain SVG.');
    }
    const isReference = ['href', 'src'].includes(localName(attribute));
    if (isReference && !value.trim().startsWith('#')) throw external(value);
    refuseAddresses(value);
  }
  if (name === 'style') refuseAddresses(textOf(element));
}

/** What a style may fetch. */
function refuseAddresses(text: string): void {
  if (/@import/i.test(text)) throw external(text);
  const addresses = text.matchAll(/url\(\s*["']?\s*([^"')]*)/gi);
  for (const [, address = ''] of addresses) if (!address.startsWith('#')) throw external(address);
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const external = (address: string): PictureRefusal =>
  new PictureRefusal(
    `refers to something outside of it: "${address.trim().slice(0, 40)}"`,
    'Delete the reference, or export it as plain SVG.',
  );

const elements = new Map<string, readonly [what: string, hint: string]>([
  ['script', ['holds a script', 'Delete it, or export it as plain SVG.']],
  ['foreignObject', ['holds a foreign object', 'Turn it into plain paths, or export it as PNG.']],
  ['image', ['holds a picture made of pixels', 'Export the whole as PNG.']],
  ['feImage', ['holds a picture made of pixels', 'Export the whole as PNG.']],
]);
