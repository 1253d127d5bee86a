import { contrastRatio } from '../../contrast.js';
import type { TableSlot } from '../../table-styles.js';
import { hueDistance, hueOf } from './hue.js';

/** How much of a file is of a colour "RRGGBB". */
export type Shares = ReadonlyMap<string, number>;

/**
 * The slot of a theme that tables take their colour from. Programs name the first accent, which a house that has never drawn a table may
 * have left as Office has it: where its colours are of other hues, its most usual accent is taken, or black and grey.
 *
 * @param colours of the theme, by slot
 * @param seen the colours that the house shows
 * @param ground what tables stand on, "RRGGBB"
 */
export function tableSlot(
  colours: Readonly<Record<string, string>>,
  seen: Shares,
  ground: string | undefined,
): TableSlot {
  const hues = [...seen].flatMap(([colour, share]) => {
    const hue = hueOf(colour);
    return hue === undefined ? [] : [{ hue, share }];
  });
  const all = hues.reduce((sum, { share }) => sum + share, 0);
  const supportOf = (slot: TableSlot): number => {
    const own = hueOf(colours[slot] ?? '000000');
    if (own === undefined) return 0;
    return hues.reduce((sum, { hue, share }) => sum + (hueDistance(own, hue) <= oneHue ? share : 0), 0) / all;
  };
  const isGrey = hueOf(colours['accent1'] ?? '000000') === undefined;
  if (all < leastSeen || isGrey || supportOf('accent1') >= leastOfFirst) return 'accent1';
  const stands = (slot: TableSlot): boolean =>
    ground === undefined || contrastRatio(colours[slot] ?? ground, ground) >= leastContrast;
  const [best] = others
    .map((slot) => ({ slot, support: supportOf(slot) }))
    .filter(({ slot, support }) => support >= leastOfOthers && stands(slot))
    .sort((one, other) => other.support - one.support);
  return best?.slot ?? 'dk1';
}

const others = ['accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;

/** In degrees. */
const oneHue = 22;
/** Of a slide: with less, a house has no colour. */
const leastSeen = 0.005;
/** Of all that is coloured. */
const leastOfFirst = 0.1;
const leastOfOthers = 0.25;
/** The header of a table is told from what lies behind it. */
const leastContrast = 1.4;
