import { capacityOf } from '../../compose/fit/capacity.js';
import type { Finding, Rule } from '../finding.js';
import { layoutsInUse } from '../finding.js';

/** Titles and bodies that hold too little even at their smallest size. */
export const smallBoxes: Rule = (read): Finding[] =>
  layoutsInUse(read).flatMap(({ layout }) =>
    layout.placeholders.flatMap((placeholder): Finding[] => {
      const { key, name, levels } = placeholder;
      const needed = key === 'title' ? leastOfTitle : /^body(-|$)/.test(key) ? leastOfBody : undefined;
      const size = levels[0]?.minimum;
      if (needed === undefined || size === undefined) return [];
      const { lines, words } = capacityOf(placeholder);
      if (lines >= needed.lines && words >= needed.words) return [];
      const room = `${lines} ${lines === 1 ? 'line' : 'lines'}, about ${words} words`;
      return [
        {
          code: 'doctor.small-box',
          severity: 'info',
          layout: layout.name,
          message: `"${name}" (${key}) holds ${room}, at its smallest size of ${size} pt; ${needed.words} words are needed.`,
          hint: 'Make it larger, or allow a smaller size in a map.',
        },
      ];
    }),
  );

/** A heading that asserts something has six words and more, often on two lines. */
const leastOfTitle = { lines: 1, words: 6 };
/** Three points of ten words. */
const leastOfBody = { lines: 4, words: 30 };
