import type { Rule } from '../../rule.js';

/** An Override for a part that is not there: PowerPoint repairs such files (pptxgenjs writes one a slide). */
export const phantomContentType: Rule = {
  code: 'package.phantom-content-type',
  severity: 'error',
  check: ({ package: opc }) =>
    opc.phantomNames.map((part) => ({ part, message: 'A content type is declared for a part that is absent.' })),
};
