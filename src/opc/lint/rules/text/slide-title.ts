import { contentTypes } from '../../../part-kind.js';
import { partsOfType, type Finding, type Rule } from '../../rule.js';
import { titlesOf } from '../../titles.js';

/** Screen readers, outlines and links go by the title of a slide: exactly one, and not empty. */
export const slideTitle: Rule = {
  code: 'package.slide-title',
  severity: 'warning',
  check: (scope) => {
    const findings: Finding[] = [];
    for (const slide of partsOfType(scope, contentTypes.slide)) {
      const titles = titlesOf(slide);
      if (titles.length !== 1) findings.push({ part: slide.name, message: `The slide has ${titles.length} titles.` });
      if (titles.includes('')) findings.push({ part: slide.name, message: 'The title of the slide is empty.' });
    }
    return findings;
  },
};
