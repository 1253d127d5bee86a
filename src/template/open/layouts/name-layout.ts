import type { LayoutMap } from '../../map/map-schema.js';
import { mapPlaceholders } from '../placeholders/map-placeholders.js';
import type { Layout, TemplateModel } from '../../model.js';
import { behind } from '../ground/behind.js';
import { namePlaceholders } from '../placeholders/name-placeholders.js';
import type { FoundLayout } from './read-layout.js';

/**
 * A layout whose placeholders have their keys: as a map says, else as the template says, else derived.
 *
 * @param map what a map says of the layout, and under which name
 * @throws MapFault for a placeholder that the layout does not have
 */
export function nameLayout(
  { name, title, part, placeholders, notes, ground, drawsQuotationMarks }: FoundLayout,
  map: { readonly name: string; readonly layout: LayoutMap } | undefined,
  size: TemplateModel['size'],
): Layout {
  const mapped = map === undefined ? undefined : mapPlaceholders(placeholders, map.layout, map.name);
  const named = namePlaceholders(placeholders, { notes: notes?.placeholders, mapped }, size);
  return {
    name,
    ...(name === title ? {} : { title }),
    part,
    ...(drawsQuotationMarks ? { drawsQuotationMarks } : {}),
    placeholders: named.map((one, index) => {
      const found = placeholders[index];
      const box = found && mapped?.boxes.get(found);
      if (box === undefined) return one;
      const background = found?.isFilled === true ? one.background : behind(ground, box, one.levels[0]?.colour).colour;
      return { ...one, box, background, isMoved: true };
    }),
  };
}
