import type { Fill } from '../../model/deck.js';
import type { Layout } from '../../template/model.js';
import { placeholderOf } from '../arrange/arrangement.js';
import { dateText } from '../content/text/date-text.js';
import { citedSources } from '../content/source-name.js';
import { tidyText } from '../content/text/tidy-text.js';
import type { Context } from '../context.js';
import { fitText } from '../fit/fit-text.js';

/**
 * What this slide must say of its source, else what the template wants in its footer, else the title of the briefing and its source;
 * where that does not fit on a line, the title, else the source's name, else nothing.
 */
export function footerFill(layout: Layout, context: Context, source?: Cited): Fill | undefined {
  const placeholder = placeholderOf(layout, 'footer');
  if (!placeholder) return undefined;
  const { title, template } = context;
  const wanted = filledIn(template.footer ?? '{title} · {source}', context);
  for (const wording of [source?.text ?? '', wanted, title, ...namesOf(context)]) {
    if (wording === '') continue;
    const { fill, shortened } = fitText(placeholder, wording, { mostLines: 1 });
    const fits = !shortened && fill.paragraphs.every((paragraph) => paragraph.lines <= 1);
    if (fits) return wording === source?.text && source.link !== undefined ? { ...fill, link: source.link } : fill;
  }
  return undefined;
}

/** What is said of a source on a slide, and where that is. */
export interface Cited {
  readonly text: string;
  /** The web address of the sentences that the slide is made of. */
  readonly link: string | undefined;
}

const namesOf = ({ briefing, cite }: Context): string[] => (cite === 'none' ? [] : citedSources(briefing.sources));

/** A pattern with the words that it names; of what is not known, the sign that would join it goes too. */
function filledIn(pattern: string, context: Context): string {
  const { title, briefing, pack, organisation, presenter } = context;
  const { date } = briefing;
  const words: Readonly<Record<string, string | undefined>> = {
    title,
    source: namesOf(context).join(', '),
    date: date === undefined ? undefined : (dateText(date, pack) ?? date),
    organisation,
    presenter,
  };
  const filled = pattern.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
  return tidyText(
    filled.replace(/(\s[·|•–—/-]\s*)+$|^(\s*[·|•–—/-]\s)+/g, '').replace(/(\s[·|•–—/-])(\s+[·|•–—/-])+/g, '$1'),
  );
}
