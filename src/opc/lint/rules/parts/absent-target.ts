import type { Rule } from '../../rule.js';

/** A relationship to a part that is not there: PowerPoint repairs the file, or shows a red cross. */
export const absentTarget: Rule = {
  code: 'package.absent-target',
  severity: 'error',
  check: ({ package: opc }) =>
    opc.relationshipSources().flatMap((part) =>
      opc
        .relationships(part)
        .filter(({ external, target }) => !external && !opc.has(target))
        .map(({ id, target }) => ({ part, message: `The relationship ${id} leads to ${target}, which is absent.` })),
    ),
};
