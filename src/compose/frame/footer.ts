import type { Layout } from '../../template/model.js';
import { placeholderOf } from '../arrange/arrangement.js';
import { tidyText } from '../content/tidy-text.js';
import type { Context } from '../context.js';
import { fitText } from '../fit/fit-text.js';

/** The title of the briefing where it fits on a line of the footer, else the source's name, else nothing. */
export function footerText(layout: Layout, { title, briefing }: Context): string | undefined {
  const placeholder = placeholderOf(layout, 'footer');
  if (!placeholder) return undefined;
  const wordings = [title, ...briefing.sources.map((source) => tidyText(source.name))];
  return wordings.find((wording) => {
    if (wording === '') return false;
    const { fill, shortened } = fitText(placeholder, wording, { mostLines: 1 });
    return !shortened && fill.paragraphs.every((paragraph) => paragraph.lines <= 1);
  });
}
