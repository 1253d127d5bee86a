import { children } from '../../../xml/query.js';
import { eachElement, type Rule } from '../../rule.js';

/** The properties of a paragraph stand first and once; pptxgenjs repeats them before each run. */
export const repeatedParagraphProperties: Rule = {
  code: 'package.repeated-paragraph-properties',
  severity: 'error',
  check: (scope) =>
    eachElement(scope, (node) => {
      if (node.name !== 'a:p') return undefined;
      const isMisplaced = children(node).some(({ name }, index) => name === 'a:pPr' && index > 0);
      return isMisplaced ? 'The properties of a paragraph stand between its runs.' : undefined;
    }),
};
