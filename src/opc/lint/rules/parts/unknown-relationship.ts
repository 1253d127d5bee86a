import type { Finding, Rule } from '../../rule.js';

/** An `r:` attribute names a relationship of its part; an empty one is how actions without a target are written. */
export const unknownRelationship: Rule = {
  code: 'package.unknown-relationship',
  severity: 'error',
  check: ({ package: opc, parts }) => {
    const findings: Finding[] = [];
    for (const { name: part, nodes } of parts) {
      const known = new Set(opc.relationships(part).map(({ id }) => id));
      for (const { name, attributes } of nodes) {
        for (const attribute in attributes) {
          const id = attributes[attribute] ?? '';
          if (!attribute.startsWith('r:') || id === '' || known.has(id)) continue;
          findings.push({ part, message: `${name} names the relationship ${id}, which is absent.` });
        }
      }
    }
    return findings;
  },
};
