import { inStyleFirst } from '../../choose/in-style.js';
import { columnsOf, titlesAreAlike } from '../../../template/columns.js';
import type { Layout, Placeholder, TemplateModel } from '../../../template/model.js';

/** A layout of two columns, as PowerPoint's "Two Content": what a sheet says goes into the one, its picture into the other. */
export interface TwoContent {
  readonly layout: Layout;
  /** The layout without the column that the picture takes. */
  readonly text: Layout;
  readonly place: Placeholder;
}

/** The layouts for points that have two columns of which each takes text or a picture. */
export function twoContentLayouts({ layouts, roles }: TemplateModel): TwoContent[] {
  const names = roles.points ?? [];
  const ofRole = names.flatMap((name) => layouts.filter((layout) => layout.name === name));
  const titled = ofRole.find(({ placeholders }) => placeholders.some(({ key }) => key === 'title'));
  return inStyleFirst(ofRole).flatMap((layout) => {
    const columns = columnsOf(layout);
    if (columns === undefined || titled === undefined || !titlesAreAlike(layout, titled)) return [];
    const { second: place } = columns;
    const text = { ...layout, placeholders: layout.placeholders.filter((one) => one !== place) };
    return [{ layout, text, place }];
  });
}
