import { placeholderOf } from '../../compose/arrange/arrangement.js';
import type { Deck } from '../../model/deck.js';
import { groundsDiffer } from '../../template/open/ground/grounds-differ.js';
import type { ReadTemplate } from '../../template/open/read-template.js';
import type { Finding } from '../finding.js';

/** Slides that stand on another ground than most of their deck, as a dark one among light ones. The cover may. */
export function oneDesign({ slides }: Deck, { layouts }: ReadTemplate): Finding[] {
  const [, ...content] = slides;
  const counts = new Map<string, number>();
  for (const { layout } of content) counts.set(layout, (counts.get(layout) ?? 0) + 1);
  const [usual] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
  const groundOf = (name: string | undefined) => layouts.find(({ layout }) => layout.name === name)?.found.ground;
  const main = groundOf(usual);
  if (main === undefined) return [];
  // Whoever says in a theme or map where a quotation stands has drawn that for it.
  const isForQuotations = (name: string): boolean =>
    layouts.some(({ layout }) => layout.name === name && placeholderOf(layout, 'quote') !== undefined);
  return [...counts.keys()].flatMap((layout): Finding[] => {
    const own = groundOf(layout);
    if (own === undefined || isForQuotations(layout) || !groundsDiffer(own, main)) return [];
    const message = `what lies behind its slides is not what lies behind those on "${usual ?? ''}".`;
    const hint = 'Exclude the layout in a map.';
    return [{ code: 'doctor.trial', severity: 'warning', layout, message, hint }];
  });
}
