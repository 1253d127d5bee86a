import { child } from '../../opc/xml/query.js';
import { placeholderOf, shapesOf } from '../../template/open/shapes.js';
import type { Finding, Rule } from '../finding.js';

/** A title that says no place, on a master that says none either, stands nowhere. */
export const titlesWithoutPlace: Rule = ({ template, layouts }): Finding[] =>
  layouts
    .filter(({ layout, used }) => used && !layout.placeholders.some(({ type }) => isTitle(type)))
    .filter(({ layout }) => {
      const root = template.package.look(layout.part);
      return (
        child(root, 'p:cSld') !== undefined && shapesOf(root).some((shape) => isTitle(placeholderOf(shape)?.['type']))
      );
    })
    .map(({ layout }) => ({
      code: 'doctor.title-without-place',
      severity: 'info',
      layout: layout.name,
      message: 'the title has no place, neither here nor on the master.',
      hint: 'Move the title in PowerPoint, which writes its place down.',
    }));

const isTitle = (type: string | undefined): boolean => type === 'title' || type === 'ctrTitle';
