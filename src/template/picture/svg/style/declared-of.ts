import type { XmlElement } from '../../../../opc/xml/element.js';
import { readDeclarations, type Declarations } from './stylesheet.js';
import type { SvgDocument } from '../svg-document.js';

/** What an element declares: its attributes are the weakest, then come rules of stylesheets, then its own style. */
export function declaredOf(element: XmlElement, { rules, nameOf }: SvgDocument): Declarations {
  const { class: classes = '', id, style = '' } = element.attributes;
  const named = { element: [nameOf(element), '*'], class: classes.split(/\s+/), id: [id] };
  const declared = new Map(Object.entries(element.attributes));
  for (const { by, name, declarations } of rules) {
    if (!named[by].includes(name)) continue;
    for (const [property, value] of Object.entries(declarations)) declared.set(property, value);
  }
  for (const [property, value] of Object.entries(readDeclarations(style))) declared.set(property, value);
  return Object.fromEntries(declared);
}
