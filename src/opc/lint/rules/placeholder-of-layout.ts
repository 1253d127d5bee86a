import { contentTypes, relationshipTypes } from '../../part-kind.js';
import type { OpcPackage } from '../../package.js';
import { descendants } from '../../xml/query.js';
import { partsOfType, type Finding, type Rule } from '../rule.js';

/** A placeholder of a slide that its layout lacks inherits neither place nor style. */
export const placeholderOfLayout: Rule = {
  code: 'package.placeholder-of-layout',
  severity: 'error',
  check: (scope) => {
    const findings: Finding[] = [];
    for (const { name: part, nodes } of partsOfType(scope, contentTypes.slide)) {
      const offered = keysOfLayout(scope.package, part);
      for (const { name, attributes } of nodes) {
        if (name === 'p:ph' && !offered.has(keyOf(attributes))) {
          findings.push({ part, message: `The layout has no placeholder ${keyOf(attributes)}.` });
        }
      }
    }
    return findings;
  },
};

function keysOfLayout(opc: OpcPackage, slide: string): Set<string> {
  const layout = opc.relationships(slide).find(({ type }) => type === relationshipTypes.slideLayout)?.target;
  const root = layout === undefined ? undefined : opc.find(layout)?.xml();
  return new Set(root === undefined ? [] : descendants(root, 'p:ph').map(({ attributes }) => keyOf(attributes)));
}

/** Titles are matched by type, others by index, and those without one by type. */
function keyOf({ type = 'obj', idx }: Record<string, string>): string {
  if (type === 'title' || type === 'ctrTitle') return 'title';
  return idx === undefined ? type : `idx ${idx}`;
}
