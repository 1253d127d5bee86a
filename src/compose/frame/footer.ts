import type { Fill } from '../../model/deck.js';
import type { Layout } from '../../template/model.js';
import { placeholderOf } from '../arrange/arrangement.js';
import { dateText } from '../content/date-text.js';
import { citedSources } from '../content/source-name.js';
import { tidyText } from '../content/tidy-text.js';
import type { Context } from '../context.js';
import { fitText } from '../fit/fit-text.js';

/**
 * What this slide must say of its source, else what the template wants in its footer, else the title of the briefing and its source;
 * where that does not fit on a line, the title, else the source's name, else nothing.
 */
export function footerFill(layout: Layout, context: Context, source?: string): Fill | undefined {
  const placeholder = placeholderOf(layout, 'footer');
  if (!placeholder) return undefined;
  const { title, briefing, template } = context;
  const wanted = filledIn(template.footer ?? '{title} · {source}', context);
  for (const wording of [...(source === undefined ? [] : [source]), wanted, title, ...citedSources(briefing.sources)]) {
    if (wording === '') continue;
    const { fill, shortened } = fitText(placeholder, wording, { mostLines: 1 });
    if (!shortened && fill.paragraphs.every((paragraph) => paragraph.lines <= 1)) return fill;
  }
  return undefined;
}

/** A pattern with the words that it names; of what is not known, the sign that would join it goes too. */
function filledIn(pattern: string, { title, briefing, pack, organisation, presenter }: Context): string {
  const { date, sources } = briefing;
  const words: Readonly<Record<string, string | undefined>> = {
    title,
    source: citedSources(sources).join(', '),
    date: date === undefined ? undefined : (dateText(date, pack) ?? date),
    organisation,
    presenter,
  };
  const filled = pattern.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
  return tidyText(
    filled.replace(/(\s[·|•–—/-]\s*)+$|^(\s*[·|•–—/-]\s)+/g, '').replace(/(\s[·|•–—/-])(\s+[·|•–—/-])+/g, '$1'),
  );
}
