import type { Fill } from '../../model/deck.js';
import type { Layout, Placeholder } from '../../template/model.js';
import { placeholderOf } from '../arrange/arrangement.js';
import { styleOf } from '../../measure/text-style.js';

/**
 * States sizes and spaces that would be inherited, where a layout has a text without an index: converted templates have
 * them, and programs differ in what such a text inherits. Of single texts that they differ in, the size.
 */
export function withStatedStyles(fills: readonly Fill[], layout: Layout): Fill[] {
  const isConverted = layout.placeholders.some(
    ({ type, idx }) => idx === undefined && (type === 'body' || type === 'subTitle'),
  );
  return fills.map((fill) => {
    const placeholder = placeholderOf(layout, fill.placeholder);
    if (!placeholder || !(isConverted || placeholder.statesSize === true)) return fill;
    return { ...fill, paragraphs: fill.paragraphs.map((paragraph) => stated(paragraph, placeholder, isConverted)) };
  });
}

function stated(
  paragraph: Fill['paragraphs'][number],
  placeholder: Placeholder,
  isConverted: boolean,
): Fill['paragraphs'][number] {
  const style = styleOf(placeholder, paragraph.level);
  const size = paragraph.size ?? style.size;
  return isConverted
    ? { ...paragraph, size, spaceBefore: paragraph.spaceBefore ?? style.spaceBefore }
    : { ...paragraph, size };
}
