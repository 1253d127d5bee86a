import { reachableParts } from '../../../reachable.js';
import type { Rule } from '../../rule.js';

/** A part that no relationship leads to: dead weight at best, and it may hold what its owner thought was removed. */
export const orphanPart: Rule = {
  code: 'package.orphan-part',
  severity: 'warning',
  check: ({ package: opc }) => {
    const reached = reachableParts(opc);
    return opc
      .partNames()
      .filter((part) => !reached.has(part))
      .map((part) => ({ part, message: 'No relationship leads to the part.' }));
  },
};
