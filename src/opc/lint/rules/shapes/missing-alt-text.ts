import { contentTypes } from '../../../part-kind.js';
import type { XmlElement } from '../../../xml/element.js';
import { children, descendants } from '../../../xml/query.js';
import { partsOfType, type Rule } from '../../rule.js';

/** Pictures, charts and tables say in words what they show, or that they are mere decoration. */
export const missingAltText: Rule = {
  code: 'package.missing-alt-text',
  severity: 'warning',
  check: (scope) =>
    partsOfType(scope, contentTypes.slide).flatMap(({ name: part, nodes }) =>
      nodes
        .filter((node) => (node.name === 'p:pic' || node.name === 'p:graphicFrame') && !isDescribed(node))
        .map((node) => ({
          part,
          message: `${node.name === 'p:pic' ? 'A picture' : 'A table or chart'} has no alt text.`,
        })),
    ),
};

function isDescribed(shape: XmlElement): boolean {
  const properties = children(shape)
    .flatMap((node) => children(node, 'p:cNvPr'))
    .at(0);
  if (properties === undefined) return false;
  if ((properties.attributes['descr'] ?? '').trim() !== '') return true;
  return descendants(properties, 'adec:decorative').some(({ attributes }) => attributes['val'] === '1');
}
