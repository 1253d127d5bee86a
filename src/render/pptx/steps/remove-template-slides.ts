import type { OpcPackage } from '../../../opc/package.js';
import { contentTypes, isOfAuthors, relationshipTypes } from '../../../opc/part-kind.js';
import { reachableParts } from '../../../opc/reachable.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { children, descendants } from '../../../opc/xml/query.js';
import type { Step } from '../assembly.js';
import { removePresentationChild } from '../presentation-children.js';

/**
 * Takes the template's own slides out, with all that speaks of them: custom shows, sections, links of the master to a
 * slide, views that remember which slide was open. With them goes every part that nothing leads to any more: pictures,
 * notes and comments of those slides, and what other programs left behind.
 */
export const removeTemplateSlides: Step = ({ package: opc, presentation: name }) => {
  const presentation = opc.xml(name);
  for (const list of ['p:sldIdLst', 'p:custShowLst']) removePresentationChild(presentation, list);
  removeSections(presentation);
  for (const part of opc.partNames()) if (isOfSlides(opc.contentType(part))) opc.remove(part);
  for (const { id, type } of opc.relationships('/')) if (type === relationshipTypes.thumbnail) opc.unrelate('/', id);
  const reached = reachableParts(opc);
  for (const part of opc.partNames()) if (!reached.has(part)) opc.remove(part);
  for (const source of opc.relationshipSources()) removeLinksToSlides(opc, source);
};

/** Slides, and who commented on them: the parts that the presentation names itself, in the old form and the new. */
const isOfSlides = (contentType: string): boolean =>
  contentType === contentTypes.slide || /\.(commentAuthors|authors)\+xml$/.test(contentType);

function removeSections(presentation: XmlElement): void {
  for (const extensions of children(presentation, 'p:extLst')) {
    extensions.children = children(extensions).filter((node) => descendants(node, 'p14:sectionLst').length === 0);
    if (extensions.children.length === 0) removePresentationChild(presentation, 'p:extLst');
  }
}

/** Removes the relationships of a part to what is gone, and the elements that name them. */
function removeLinksToSlides(opc: OpcPackage, source: string): void {
  const dead = opc
    .relationships(source)
    .filter(({ type, target }) => (type === relationshipTypes.slide || isOfAuthors(type)) && !opc.has(target))
    .map(({ id }) => id);
  if (dead.length === 0) return;
  for (const id of dead) opc.unrelate(source, id);
  if (!opc.has(source)) return;
  const isDead = ({ attributes: { 'r:id': id } }: XmlElement): boolean => id !== undefined && dead.includes(id);
  const root = opc.xml(source);
  for (const parent of [root, ...descendants(root)]) {
    if (children(parent).some(isDead)) parent.children = children(parent).filter((node) => !isDead(node));
  }
}
