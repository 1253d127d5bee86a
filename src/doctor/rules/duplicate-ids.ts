import { descendants } from '../../opc/xml/query.js';
import type { Finding, Rule } from '../finding.js';

/** Shapes of a layout that share an id, which PowerPoint may repair. */
export const duplicateIds: Rule = ({ template, layouts }): Finding[] =>
  layouts.flatMap(({ layout }) => {
    const ids = descendants(template.package.look(layout.part), 'p:cNvPr').map(({ attributes }) => attributes['id']);
    const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    if (twice.size === 0) return [];
    const message = 'shapes share an id.';
    return [{ code: 'doctor.duplicate-id', severity: 'info', layout: layout.name, message }];
  });
