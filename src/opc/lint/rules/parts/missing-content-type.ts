import type { Rule } from '../../rule.js';

/** ECMA-376 part 2, 6.2.3.2: every part has a content type. */
export const missingContentType: Rule = {
  code: 'package.missing-content-type',
  severity: 'error',
  check: ({ package: opc }) =>
    opc
      .partNames()
      .filter((part) => opc.contentType(part) === '')
      .map((part) => ({ part, message: 'No content type is declared.' })),
};
