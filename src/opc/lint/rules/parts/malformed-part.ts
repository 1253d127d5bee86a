import type { Rule } from '../../rule.js';

/** A part that is not well-formed XML: PowerPoint refuses the whole file. */
export const malformedPart: Rule = {
  code: 'package.malformed-part',
  severity: 'error',
  check: (scope) => scope.malformed,
};
