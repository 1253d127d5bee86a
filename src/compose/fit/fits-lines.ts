import type { Placeholder } from '../../template/model.js';
import { fitText } from './fit-text.js';

/**
 * Whether a placeholder holds all of a text on so many lines.
 *
 * @param leastShare what the size may not go below, as a share of what the style states
 */
export function fitsLines(placeholder: Placeholder, text: string, mostLines: number, leastShare = 0): boolean {
  const { lines, shortened, share } = fitText(placeholder, text, { mostLines });
  return !shortened && lines > 0 && lines <= mostLines && share >= leastShare;
}

/** How many lines a title takes at most, where it can: two over what it heads, more where it stands in a column beside it. */
export const linesOfTitle = ({ box }: Placeholder): number => (box.height > box.width ? mostInLead : 2);

/** The same where the title is a sentence: in a column beside what it heads more lines than this are words one below the other. */
export const linesOfSentence = ({ box }: Placeholder): number => (box.height > box.width ? mostInColumn : 2);

const mostInColumn = 4;

/** More lines than this, however large, are read as a column of print and not at a glance. */
export const mostInLead = 8;

/** A sentence over a slide is its title: set much smaller than titles are it looks like print above the text that it heads. */
const leastShareOfTitle = 0.75;

const leastShareInLead = 0.65;
/** A sentence that stands in a column only because it is set small stands over the others instead. */
const leastShareInColumn = 0.85;

const asked = new WeakMap<object, Map<Placeholder, boolean>>();

/** Whether a title holds what a point says on so many lines; asked for each part that the point may open, and found once. */
export function holdsInTitle(placeholder: Placeholder, titled: { readonly text: string }, mostLines: number): boolean {
  const known = asked.get(titled) ?? new Map<Placeholder, boolean>();
  asked.set(titled, known);
  const found = known.get(placeholder) ?? fitsLines(placeholder, titled.text, mostLines, leastShareOf(mostLines));
  known.set(placeholder, found);
  return found;
}

function leastShareOf(mostLines: number): number {
  if (mostLines > mostInColumn) return leastShareInLead;
  return mostLines > 2 ? leastShareInColumn : leastShareOfTitle;
}

/** Whether a title shows all of a heading, hardly smaller than titles are: what stands below it is laid out otherwise before it is cut. */
export function holdsWhole(placeholder: Placeholder, heading: string): boolean {
  const known = whole.get(placeholder);
  if (known?.heading === heading) return known.holds;
  const holds = fitsLines(placeholder, heading, linesOfTitle(placeholder), leastShareOfHeading);
  whole.set(placeholder, { heading, holds });
  return holds;
}

const leastShareOfHeading = 0.7;
/** Many parts of one topic are tried; a template lives longer than its topics, so that the last answer is kept alone. */
const whole = new WeakMap<Placeholder, { readonly heading: string; readonly holds: boolean }>();
