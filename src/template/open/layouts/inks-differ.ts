import { channels } from '../../colour-arithmetic.js';
import { contrastRatio } from '../../contrast.js';
import type { Layout } from '../../model.js';
import { bodiesOf } from './derive-roles.js';

/** Whether what is written below the title is of another colour, or bold where the other is not. */
export function inksDiffer(one: Layout, other: Layout): boolean {
  const [own, first] = [bodiesOf(one)[0]?.levels[0], bodiesOf(other)[0]?.levels[0]];
  if (own === undefined || first === undefined) return false;
  return own.bold !== first.bold || colourDiffers(own.colour, first.colour);
}

/** Shades of grey are told from each other when one is much paler, and from a colour by its hue. */
function colourDiffers(one: string, other: string): boolean {
  if (one === other) return false;
  if (isGrey(one) && isGrey(other)) return contrastRatio(one, other) > mostOfGreys;
  const [own, first] = [channels(one), channels(other)];
  return own.reduce((sum, value, index) => sum + Math.abs(value - (first[index] ?? 0)), 0) > mostOfColours;
}

const isGrey = (colour: string): boolean => {
  const levels = channels(colour);
  return Math.max(...levels) - Math.min(...levels) < leastOfHue;
};

const leastOfHue = 40;
const mostOfGreys = 3;
/** Of the 765 that part black from white. */
const mostOfColours = 110;
