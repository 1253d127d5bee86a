import { BriefdeckError } from '../../../diagnostics/error.js';
import { contentTypes, relationshipTypes } from '../../../opc/part-kind.js';
import type { OpcPackage } from '../../../opc/package.js';
import { element } from '../../../opc/xml/element.js';
import { textOf } from '../../../opc/xml/query.js';
import { illegal } from '../../../opc/xml/legal-text.js';
import { presentationOf } from '../../../opc/presentation-part.js';

/** The namespace of the custom XML part that a Briefing travels in. */
export const traceNamespace = 'urn:briefdeck:briefing:1';

/**
 * The Briefing that a deck was made from, as the JSON that was put in; undefined when the deck carries none.
 *
 * @throws BriefdeckError of kind `template` when the package has no presentation
 */
export function readTrace(opc: OpcPackage): string | undefined {
  for (const part of tracesOf(opc)) {
    const root = opc.find(part)?.xml();
    if (root !== undefined) return textOf(root);
  }
  return undefined;
}

/** Puts a Briefing in, in place of any that the package carries (ECMA-376 part 1, 15.2.5 and 22.5). */
export function writeTrace(opc: OpcPackage, json: string): void {
  removeTraces(opc);
  let number = 1;
  while (opc.has(`/customXml/item${number}.xml`) || opc.has(`/customXml/itemProps${number}.xml`)) number++;
  const item = `/customXml/item${number}.xml`;
  const properties = `/customXml/itemProps${number}.xml`;
  opc.setXml(item, contentTypes.xml, element('briefing', { xmlns: traceNamespace }, escapeIllegal(json)));
  opc.setXml(
    properties,
    contentTypes.customXmlProperties,
    element(
      'ds:datastoreItem',
      { 'ds:itemID': itemId },
      element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': traceNamespace })),
    ),
  );
  opc.relate(item, relationshipTypes.customXmlProperties, properties);
  opc.relate(presentationOf(opc), relationshipTypes.customXml, item);
}

/** Takes out any Briefing that a template carries because it was a deck of ours before. */
export function removeTraces(opc: OpcPackage): void {
  const traces = new Set(tracesOf(opc));
  for (const source of holdersOf(opc))
    for (const { id, target } of opc.relationships(source)) if (traces.has(target)) opc.unrelate(source, id);
  for (const part of traces) {
    for (const { target } of opc.relationships(part)) opc.remove(target);
    opc.remove(part);
  }
}

/** Any GUID names the item (ECMA-376 part 1, 22.5.2.1); a fixed one keeps equal decks equal. */
const itemId = '{9D0E6F4C-2B7A-4C35-8E1D-7A5B3C9F1E20}';

/** What custom XML hangs on: the presentation, as PowerPoint has it, or the package, where LibreOffice puts it. */
const holdersOf = (opc: OpcPackage): string[] => [presentationOf(opc), '/'];

function tracesOf(opc: OpcPackage): string[] {
  return holdersOf(opc)
    .flatMap((source) => opc.relationships(source))
    .filter(({ type, target }) => type === relationshipTypes.customXml && isTrace(opc, target))
    .map(({ target }) => target);
}

/** Custom XML of others need not be well-formed; ours is known by the namespace of its root. */
function isTrace(opc: OpcPackage, part: string): boolean {
  try {
    const found = opc.find(part);
    // Templates carry custom XML of their own, which need not be parsed to be told apart.
    const root = found?.text().includes(traceNamespace) === true ? found.xml() : undefined;
    return root !== undefined && Object.values(root.attributes).includes(traceNamespace);
  } catch (error) {
    if (error instanceof BriefdeckError) return false;
    throw error;
  }
}

/** In JSON these characters stand in strings only, where an escape says the same. */
const escapeIllegal = (json: string): string =>
  json.replace(illegal, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
