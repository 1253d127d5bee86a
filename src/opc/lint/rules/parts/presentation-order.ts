import { presentationOrder as order } from '../../../presentation-order.js';
import { children } from '../../../xml/query.js';
import type { Rule } from '../../rule.js';

/** The children of `p:presentation` stand in the order of the schema; PowerPoint repairs what does not. */
export const presentationOrder: Rule = {
  code: 'package.presentation-order',
  severity: 'error',
  check: ({ parts }) =>
    parts
      .filter(({ root }) => root.name === 'p:presentation')
      .filter(({ root }) => {
        const places = children(root).map(({ name }) => order.indexOf(name));
        return places.some((place, index) => index > 0 && place <= (places[index - 1] ?? -1));
      })
      .map(({ name: part }) => ({ part, message: 'The children of the presentation are out of order.' })),
};
