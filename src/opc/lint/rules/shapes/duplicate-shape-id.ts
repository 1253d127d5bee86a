import type { Finding, Rule } from '../../rule.js';

/** ECMA-376 part 1, 20.1.2.2.8: the id of a shape is its own in the part; animations and links go by it. */
export const duplicateShapeId: Rule = {
  code: 'package.duplicate-shape-id',
  severity: 'error',
  check: ({ parts }) => {
    const findings: Finding[] = [];
    for (const { name: part, nodes } of parts) {
      const seen = new Set<string>();
      for (const { name, attributes } of nodes) {
        if (name !== 'p:cNvPr') continue;
        const id = attributes['id'] ?? '';
        if (seen.has(id)) findings.push({ part, message: `Two shapes have the id ${id}.` });
        seen.add(id);
      }
    }
    return findings;
  },
};
