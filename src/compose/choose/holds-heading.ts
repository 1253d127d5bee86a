import type { Layout, Placeholder } from '../../template/model.js';
import { lineHeight, styleOf } from '../../measure/text-style.js';
import { placeholderOf } from '../arrange/arrangement.js';
import type { Sheet } from '../content/sheet.js';
import { innerHeight } from '../fit/measured-fill.js';
import { fitsLines, holdsWhole } from '../fit/fits-lines.js';

/**
 * Whether the title of a layout shows all of a heading. Asked where the title has room for one line only: the content below it gains by
 * that, and a heading that is cut loses more; and of a headline, which stands nowhere or whole.
 */
export function holdsHeading(layout: Layout, { heading, headline, titled }: Sheet): boolean {
  const title = placeholderOf(layout, 'title');
  if (title !== undefined && headline !== undefined && titled === undefined) return holdsHeadline(layout, headline);
  if (title === undefined || !isOfOneLine(title)) return true;
  const text = titled?.text ?? heading;
  const last = asked.get(title);
  if (last?.text === text) return last.holds;
  const holds = fitsLines(title, text, 1);
  asked.set(title, { text, holds });
  return holds;
}

/** Whether a layout has a title that shows all of a headline, hardly smaller than titles are: one with room for a line only, on one line. */
export function holdsHeadline(layout: Layout, headline: string): boolean {
  const title = placeholderOf(layout, 'title');
  if (title === undefined) return false;
  return isOfOneLine(title) ? fitsLines(title, headline, 1) : holdsWhole(title, headline);
}

/** Many parts of one sheet are tried; a template lives longer than its sheets, so that the last answer is kept alone. */
const asked = new WeakMap<Placeholder, { readonly text: string; readonly holds: boolean }>();

function isOfOneLine(title: Placeholder): boolean {
  const style = styleOf(title, 0);
  return innerHeight(title) < 2 * lineHeight(style, style.minimum);
}
