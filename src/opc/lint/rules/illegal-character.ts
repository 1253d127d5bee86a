import type { XmlElement } from '../../xml/element.js';
import { legalText } from '../../xml/legal-text.js';
import { eachElement, type Rule } from '../rule.js';

/** Characters that XML 1.0 has no place for would be lost in writing, and words with them may run together. */
export const illegalCharacter: Rule = {
  code: 'package.illegal-character',
  severity: 'error',
  check: (scope) =>
    eachElement(scope, (node) =>
      stringsOf(node).some((text) => legalText(text) !== text)
        ? `${node.name} holds a forbidden character.`
        : undefined,
    ),
};

const stringsOf = ({ attributes, children }: XmlElement): string[] => [
  ...Object.values(attributes),
  ...children.filter((node) => typeof node === 'string'),
];
