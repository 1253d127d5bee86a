import { contains } from '../../model/overlap.js';
import type { Layout } from '../../template/model.js';
import { placeholderOf } from '../arrange/arrangement.js';
import type { Sheet } from '../content/sheet.js';
import { fitText } from '../fit/fit-text.js';
import { linesOfTitle } from '../fit/fits-lines.js';

/**
 * What a line of a slide says, as its title: undefined where that line stands on another slide, or where the title does not hold it, since a label
 * that fits says more than half a sentence.
 *
 * @param sheet what stands on the slide
 */
export function headlineOn(layout: Layout, { headline, topic, entries }: Sheet): string | undefined {
  const title = placeholderOf(layout, 'title');
  const own = topic?.headingEvidence?.at(-1);
  if (title === undefined || headline === undefined || own === undefined) return undefined;
  if (!entries.some(({ evidence }) => evidence.some((span) => contains(span, own)))) return undefined;
  return fitText(title, headline, { mostLines: linesOfTitle(title) }).shortened ? undefined : headline;
}
