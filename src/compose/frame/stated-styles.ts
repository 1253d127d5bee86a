import type { Fill } from '../../model/deck.js';
import type { Layout } from '../../template/model.js';
import { placeholderOf } from '../arrange/arrangement.js';
import { styleOf } from '../../measure/text-style.js';

/**
 * States sizes and spaces that would be inherited, where a layout has a text without an index: converted templates have
 * them, and programs differ in what such a text inherits.
 */
export function withStatedStyles(fills: readonly Fill[], layout: Layout): Fill[] {
  const isConverted = layout.placeholders.some(
    ({ type, idx }) => idx === undefined && (type === 'body' || type === 'subTitle'),
  );
  if (!isConverted) return [...fills];
  return fills.map((fill) => {
    const placeholder = placeholderOf(layout, fill.placeholder);
    if (!placeholder) return fill;
    const paragraphs = fill.paragraphs.map((paragraph) => {
      const { size, spaceBefore } = styleOf(placeholder, paragraph.level);
      return { ...paragraph, size: paragraph.size ?? size, spaceBefore: paragraph.spaceBefore ?? spaceBefore };
    });
    return { ...fill, paragraphs };
  });
}
