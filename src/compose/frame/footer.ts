import type { Fill } from '../../model/deck.js';
import type { Layout } from '../../template/model.js';
import { placeholderOf } from '../arrange/arrangement.js';
import { tidyText } from '../content/tidy-text.js';
import type { Context } from '../context.js';
import { fitText } from '../fit/fit-text.js';

/** The title of the briefing where it fits on a line of the footer, else the source's name, else nothing. */
export function footerFill(layout: Layout, { title, briefing }: Context): Fill | undefined {
  const placeholder = placeholderOf(layout, 'footer');
  if (!placeholder) return undefined;
  for (const wording of [title, ...briefing.sources.map((source) => tidyText(source.name))]) {
    if (wording === '') continue;
    const { fill, shortened } = fitText(placeholder, wording, { mostLines: 1 });
    if (!shortened && fill.paragraphs.every((paragraph) => paragraph.lines <= 1)) return fill;
  }
  return undefined;
}
