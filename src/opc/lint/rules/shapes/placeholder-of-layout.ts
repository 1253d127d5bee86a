import { contentTypes, relationshipTypes } from '../../../part-kind.js';
import { descendants } from '../../../xml/query.js';
import { partsOfType, type Finding, type Rule, type Scope } from '../../rule.js';

/** A placeholder of a slide that its layout lacks inherits neither place nor style. */
export const placeholderOfLayout: Rule = {
  code: 'package.placeholder-of-layout',
  severity: 'error',
  check: (scope) => {
    const findings: Finding[] = [];
    for (const { name: part, nodes } of partsOfType(scope, contentTypes.slide)) {
      const offered = keysOfLayout(scope, part);
      for (const { name, attributes } of nodes) {
        if (name !== 'p:ph') continue;
        const key = keyOf(attributes['type'], attributes['idx']);
        if (!offered.has(key)) findings.push({ part, message: `The layout has no placeholder ${key}.` });
      }
    }
    return findings;
  },
};

function keysOfLayout({ package: opc, layouts }: Scope, slide: string): Set<string> {
  const name = opc.relationships(slide).find(({ type }) => type === relationshipTypes.slideLayout)?.target;
  const known = layouts.find(({ part }) => part === name);
  if (known !== undefined) return new Set(known.placeholders.map(({ type, idx }) => keyOf(type, idx)));
  const root = name === undefined ? undefined : opc.find(name)?.xml();
  const placeholders = root === undefined ? [] : descendants(root, 'p:ph');
  return new Set(placeholders.map(({ attributes: { type, idx } }) => keyOf(type, idx)));
}

/** Titles are matched by type, others by index, and those without one by type. */
function keyOf(type = 'obj', idx?: string | number): string {
  if (type === 'title' || type === 'ctrTitle') return 'title';
  return idx === undefined ? type : `idx ${idx}`;
}
