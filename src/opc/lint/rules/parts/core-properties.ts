import { contentTypes } from '../../../part-kind.js';
import { children, textOf } from '../../../xml/query.js';
import { partsOfType, type LintPart, type Rule } from '../../rule.js';

/** ECMA-376 part 2, 8.3: each property once, and dates typed and written as W3CDTF; else PowerPoint repairs the file. */
export const coreProperties: Rule = {
  code: 'package.core-properties',
  severity: 'error',
  check: (scope) =>
    partsOfType(scope, contentTypes.coreProperties).flatMap((part) =>
      faults(part).map((message) => ({ part: part.name, message })),
    ),
};

const dates = new Set(['dcterms:created', 'dcterms:modified']);
const dateForm = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/;

function faults({ root }: LintPart): string[] {
  if (root.name !== 'cp:coreProperties') return [`The root is ${root.name}.`];
  const found: string[] = [];
  const seen = new Set<string>();
  for (const property of children(root)) {
    if (seen.has(property.name)) found.push(`${property.name} stands there twice.`);
    seen.add(property.name);
    if (!dates.has(property.name)) continue;
    if (property.attributes['xsi:type'] !== 'dcterms:W3CDTF') found.push(`${property.name} has no type.`);
    if (!dateForm.test(textOf(property))) found.push(`${property.name} is no date.`);
  }
  return found;
}
