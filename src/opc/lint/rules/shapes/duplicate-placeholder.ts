import { contentTypes } from '../../../part-kind.js';
import { partsOfType, type Finding, type Rule } from '../../rule.js';

/** Two shapes that fill one placeholder: the second inherits nothing, and a change of layout drops one. */
export const duplicatePlaceholder: Rule = {
  code: 'package.duplicate-placeholder',
  severity: 'error',
  check: (scope) => {
    const findings: Finding[] = [];
    for (const { name: part, nodes } of partsOfType(scope, contentTypes.slide, contentTypes.notesSlide)) {
      const seen = new Set<string>();
      for (const { name, attributes } of nodes) {
        if (name !== 'p:ph') continue;
        const { idx, type = 'obj' } = attributes;
        const key = idx === undefined ? type : `idx ${idx}`;
        if (seen.has(key)) findings.push({ part, message: `Two shapes fill the placeholder ${key}.` });
        seen.add(key);
      }
    }
    return findings;
  },
};
