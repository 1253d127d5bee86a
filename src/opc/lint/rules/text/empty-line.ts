import { eachElement, type Rule } from '../../rule.js';

/** A line that says nothing: reported to make PowerPoint repair the file, and of no use. */
export const emptyLine: Rule = {
  code: 'package.empty-line',
  severity: 'warning',
  check: (scope) =>
    eachElement(scope, ({ name, attributes, children }) =>
      name === 'a:ln' && children.length === 0 && Object.keys(attributes).length === 0
        ? 'An outline is empty.'
        : undefined,
    ),
};
