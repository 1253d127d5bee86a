import type { OpcPackage } from '../../src/opc/package.js';
import { readPackage } from '../../src/opc/read.js';
import { descendants, textOf } from '../../src/opc/xml/query.js';

/**
 * Texts that only stand on the template's own slides, their notes and comments, and are still somewhere in the deck, in a
 * part that came with the template.
 */
export function leftOvers(template: OpcPackage, deck: Uint8Array): string[] {
  const parts = template.partNames().filter((name) => template.find(name)?.isXml === true);
  const own = new Set(parts.filter(isOfSlides).flatMap((name) => textsOf(template, name)));
  const shared = new Set(parts.filter((name) => !isOfSlides(name)).flatMap((name) => textsOf(template, name)));
  const made = readPackage(deck);
  const kept = made.partNames().filter((name) => !isOurs(name) && made.find(name)?.isXml === true);
  const texts = new Set(kept.flatMap((name) => textsOf(made, name)));
  const authors = made.partNames().filter((name) => /comment|authors/i.test(name));
  return [...authors, ...[...own].filter((text) => text.length >= 8 && !shared.has(text) && texts.has(text))];
}

const isOfSlides = (name: string): boolean => /^\/ppt\/(slides|notesSlides|comments|diagrams|charts)\//.test(name);

/** The slides of the deck are new, under the names that the template's may have had. */
const isOurs = (name: string): boolean => /^\/(ppt\/(slides|notesSlides)|docProps|customXml)\//.test(name);

function textsOf(opc: OpcPackage, name: string): string[] {
  const root = opc.look(name);
  return [...descendants(root, 'a:t'), ...descendants(root, 'p:text')].map((node) => textOf(node).trim());
}
