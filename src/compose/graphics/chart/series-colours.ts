import { contrastRatio } from '../../../template/contrast.js';
import type { Placeholder, TemplateModel } from '../../../template/model.js';

/**
 * The theme colour slots of the series of a chart: accents in order, but none that looks like one before it or like what lies
 * behind. Some themes have one colour in several slots.
 */
export function seriesColours(count: number, { background }: Placeholder, { colours }: TemplateModel): string[] {
  const chosen: string[] = [];
  for (const slot of slots) {
    const colour = colours[slot];
    if (colour === undefined || (background !== undefined && contrastRatio(colour, background) < leastContrast))
      continue;
    if (chosen.every((other) => distance(colour, colours[other] ?? colour) >= leastDistance)) chosen.push(slot);
  }
  return Array.from({ length: count }, (_, index) => chosen[index] ?? slots[index % slots.length] ?? 'accent1');
}

const slots = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'dk2', 'hlink', 'dk1'];

/** Enough for an area that bears no text; WCAG asks 3 of what nothing else tells, and every value is written. */
const leastContrast = 1.6;
/** Of 441, from black to white. */
const leastDistance = 60;

function distance(one: string, other: string): number {
  const [first, second] = [channels(one), channels(other)];
  return Math.hypot(...first.map((value, index) => value - (second[index] ?? 0)));
}

const channels = (colour: string): number[] =>
  [0, 2, 4].map((start) => parseInt(colour.replace('#', '').slice(start, start + 2), 16));
