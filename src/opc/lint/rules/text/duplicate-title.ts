import { contentTypes } from '../../../part-kind.js';
import { partsOfType, type Finding, type Rule } from '../../rule.js';
import { titlesOf } from '../../titles.js';

/** Two slides with one title can't be told apart by who hears them listed. */
export const duplicateTitle: Rule = {
  code: 'package.duplicate-title',
  severity: 'warning',
  check: (scope) => {
    const findings: Finding[] = [];
    const seen = new Set<string>();
    for (const slide of partsOfType(scope, contentTypes.slide)) {
      const title = titlesOf(slide)[0] ?? '';
      if (title === '') continue;
      if (seen.has(title)) findings.push({ part: slide.name, message: `Another slide has the title "${title}".` });
      seen.add(title);
    }
    return findings;
  },
};
