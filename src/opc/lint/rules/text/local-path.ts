import type { Finding, Rule } from '../../rule.js';

/** A path of the disk on which the deck was made tells who made it, and leads nowhere on any other. */
export const localPath: Rule = {
  code: 'package.local-path',
  severity: 'warning',
  check: ({ package: opc, parts }) => {
    const findings: Finding[] = [];
    for (const { name: part, root, nodes } of parts) {
      for (const { name, attributes } of [root, ...nodes]) {
        if (Object.values(attributes).some(isLocal))
          findings.push({ part, message: `${name} holds a path of a disk.` });
      }
    }
    for (const part of opc.relationshipSources()) {
      for (const { id, external, target } of opc.relationships(part)) {
        if (external && isLocal(target))
          findings.push({ part, message: `The relationship ${id} leads to a path of a disk.` });
      }
    }
    return findings;
  },
};

const isLocal = (value: string): boolean =>
  /^\s*(?:file:|~\/|\/(?:home|Users|root|tmp|var|mnt|media|private)\/|[A-Za-z]:[\\/](?!\/)|\\\\)/.test(value);
