import type { Finding, Rule } from '../finding.js';
import { layoutsInUse } from '../finding.js';

/** Titles and bodies that the file itself sets too small to be read in a room; bodies in the smallest sizes are set larger. */
export const smallText: Rule = (read): Finding[] =>
  layoutsInUse(read).flatMap(({ layout }) =>
    layout.placeholders.flatMap(({ key, name, levels }): Finding[] => {
      const { size, maximum } = levels[0] ?? { size: least, maximum: least };
      if (size >= least || !/^(title|body)(-|$)/.test(key)) return [];
      return [
        {
          code: 'doctor.small-text',
          severity: 'info',
          layout: layout.name,
          message: `"${name}" (${key}) states ${size} pt${maximum > size ? `, and is set in ${maximum} pt` : ''}; a room can read ${least} pt and more.`,
          hint: 'Set it larger in PowerPoint, or allow larger sizes in a map.',
        },
      ];
    }),
  );

/** The smallest size of text that is not a footnote. */
const least = 14;
