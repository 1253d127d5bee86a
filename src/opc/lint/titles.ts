import { descend, textOf } from '../xml/query.js';
import type { LintPart } from './rule.js';

/** The texts of the title placeholders of a slide. */
export function titlesOf(slide: Pick<LintPart, 'nodes'>): string[] {
  return slide.nodes
    .filter((node) => {
      const type = node.name === 'p:sp' ? descend(node, 'p:nvSpPr', 'p:nvPr', 'p:ph')?.attributes['type'] : undefined;
      return type === 'title' || type === 'ctrTitle';
    })
    .map((shape) => {
      const body = descend(shape, 'p:txBody');
      return body === undefined ? '' : textOf(body).trim();
    });
}
