import { contentTypes } from '../../../part-kind.js';
import { child } from '../../../xml/query.js';
import { partsOfType, type Finding, type Rule } from '../../rule.js';

/** Without a language on each run, spelling is checked and text is read aloud in the language of the reader's machine. */
export const missingLanguage: Rule = {
  code: 'package.missing-language',
  severity: 'warning',
  check: (scope) => {
    const findings: Finding[] = [];
    for (const { name: part, nodes } of partsOfType(scope, contentTypes.slide, contentTypes.notesSlide)) {
      for (const node of nodes) {
        const isRun = node.name === 'a:r' || node.name === 'a:fld';
        const properties = isRun ? child(node, 'a:rPr') : node;
        if (!isRun && node.name !== 'a:endParaRPr') continue;
        if (properties?.attributes['lang'] === undefined)
          findings.push({ part, message: `${node.name} has no language.` });
      }
    }
    return findings;
  },
};
