import { presentationOrder } from '../../opc/presentation-order.js';
import { element, type XmlElement } from '../../opc/xml/element.js';
import { children } from '../../opc/xml/query.js';

/** Puts a child into `p:presentation` where the schema wants it, in place of one of the same name. */
export function setPresentationChild(presentation: XmlElement, name: string, ...content: XmlElement[]): void {
  removePresentationChild(presentation, name);
  const rank = presentationOrder.indexOf(name);
  const all = children(presentation);
  const before = all.findIndex((sibling) => presentationOrder.indexOf(sibling.name) > rank);
  all.splice(before < 0 ? all.length : before, 0, element(name, {}, ...content));
  presentation.children = all;
}

/** Takes all elements of a name out of `p:presentation`, which is changed in place. */
export function removePresentationChild(presentation: XmlElement, name: string): void {
  presentation.children = children(presentation).filter((node) => node.name !== name);
}
