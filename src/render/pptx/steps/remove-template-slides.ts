import { contentTypes, relationshipTypes } from '../../../opc/part-kind.js';
import { reachableParts } from '../../../opc/reachable.js';
import { children, descendants } from '../../../opc/xml/query.js';
import type { Step } from '../assembly.js';
import { removePresentationChild } from '../presentation-children.js';

/**
 * Takes the template's own slides out, with all that speaks of them: custom shows, sections, and views that remember
 * which slide was open. Then goes every part that nothing leads to any more: pictures, notes and comments of those slides,
 * and what other programs left behind.
 */
export const removeTemplateSlides: Step = ({ package: opc, presentation: name }) => {
  const presentation = opc.xml(name);
  for (const list of ['p:sldIdLst', 'p:custShowLst']) removePresentationChild(presentation, list);
  for (const extension of children(presentation, 'p:extLst')) {
    extension.children = children(extension).filter((node) => descendants(node, 'p14:sectionLst').length === 0);
    if (extension.children.length === 0) removePresentationChild(presentation, 'p:extLst');
  }
  for (const { id, type, target } of opc.relationships(name)) {
    if (type === relationshipTypes.slide || leadsToSlides(target)) opc.unrelate(name, id);
  }
  for (const { id, type } of opc.relationships('/')) {
    if (type === relationshipTypes.thumbnail) opc.unrelate('/', id);
  }
  const reached = reachableParts(opc);
  for (const part of opc.partNames()) if (!reached.has(part)) opc.remove(part);

  function leadsToSlides(part: string): boolean {
    if (!opc.has(part) || opc.contentType(part) !== contentTypes.viewProperties) return false;
    return opc.relationships(part).some(({ type }) => type === relationshipTypes.slide);
  }
};
