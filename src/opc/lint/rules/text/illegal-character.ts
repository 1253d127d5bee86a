import type { XmlElement } from '../../../xml/element.js';
import { legalText } from '../../../xml/legal-text.js';
import { eachElement, type Rule } from '../../rule.js';

/** Characters that XML 1.0 has no place for would be lost in writing, and words with them may run together. */
export const illegalCharacter: Rule = {
  code: 'package.illegal-character',
  severity: 'error',
  check: (scope) =>
    eachElement(scope, (node) => (holdsIllegal(node) ? `${node.name} holds a forbidden character.` : undefined)),
};

function holdsIllegal({ attributes, children }: XmlElement): boolean {
  for (const name in attributes) if (isIllegal(attributes[name] ?? '')) return true;
  return children.some((node) => typeof node === 'string' && isIllegal(node));
}

const isIllegal = (text: string): boolean => legalText(text) !== text;
