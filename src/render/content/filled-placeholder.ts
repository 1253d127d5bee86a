import type { Slide } from '../../model/deck.js';
import type { Layout, Placeholder } from '../../template/model.js';

/**
 * The placeholder of a layout that something on a slide fills.
 *
 * @throws Error when the deck was composed for another template
 */
export function filledPlaceholder({ id }: Slide, { name, placeholders }: Layout, wanted: string): Placeholder {
  const placeholder = placeholders.find(({ key }) => key === wanted);
  if (placeholder === undefined) throw new Error(`Slide ${id} fills ${wanted}, which the layout ${name} has not.`);
  return placeholder;
}
