import type { Entry } from '../content/entry.js';

/**
 * Whether a sentence counts something of its own beside lines of other matters: "Backlog ended the quarter at $1.6 billion" over lines on
 * profit and on shares. None of six such titles was good to readers. What a person wrote stands where it was put, and a point heads what
 * belongs to it.
 *
 * @param first the point that the title is made of
 * @param titled what its title says
 * @param below what stands under it
 */
export const countsBesides = (first: Entry, titled: Entry, below: readonly Entry[]): boolean =>
  first.evidence.length > 0 &&
  below.some(({ point }) => point !== first.point) &&
  /\d/u.test(titled.text.replace(year, ''));

const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
