import type { Layout, Placeholder, TemplateModel } from '../../template/model.js';
import { placeholderOf } from '../arrange/arrangement.js';

/** A layout, and its placeholder that a table or chart fills. */
export interface GraphicPlace {
  readonly layout: Layout;
  readonly placeholder: Placeholder;
}

/**
 * Where a template has room for a table or chart: in the layout that was asked for, in those for tables or charts, in those for
 * points. A placeholder made for it goes before the one body of a layout.
 *
 * @param asked a layout or role that the briefing asks for
 */
export function graphicPlaces(
  kind: 'table' | 'chart',
  asked: string | undefined,
  { layouts, roles, size }: TemplateModel,
): GraphicPlace[] {
  const ofRole = (role: string): readonly string[] => Object.entries(roles).find(([name]) => name === role)?.[1] ?? [];
  const names = [...(asked === undefined ? [] : [asked, ...ofRole(asked)]), ...ofRole(kind), ...ofRole('points')];
  const places = [...new Set(names)].flatMap((name) => {
    const layout = layouts.find((candidate) => candidate.name === name && placeholderOf(candidate, 'title'));
    const placeholder = layout && placeIn(layout, kind);
    return layout && placeholder ? [{ layout, placeholder }] : [];
  });
  if (asked !== undefined) return places;
  const [points] = ofRole('points').flatMap((name) => layouts.filter((layout) => layout.name === name));
  const isStrange = (one: GraphicPlace): number =>
    Number(one.layout.isOfOtherLook === true || (points !== undefined && beginsHigher(one, points, size.height)));
  return places.toSorted((one, other) => isStrange(one) - isStrange(other));
}

/** A table that begins above where points do stands in the header of the house. */
function beginsHigher({ layout, placeholder: { box } }: GraphicPlace, points: Layout, height: number): boolean {
  const body = placeholderOf(points, 'body');
  return layout.hasOpenSizes === true && body !== undefined && box.y < body.box.y - mostHigher * height;
}

/** Of the height of the slide. */
const mostHigher = 0.035;

function placeIn(layout: Layout, kind: 'table' | 'chart'): Placeholder | undefined {
  const made = placeholderOf(layout, kind);
  if (made) return made;
  const body = placeholderOf(layout, 'body');
  return body && !placeholderOf(layout, 'body-2') ? body : undefined;
}
