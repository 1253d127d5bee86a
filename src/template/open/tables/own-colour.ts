import { contrastRatio } from '../../contrast.js';
import { hueDistance, hueOf } from './hue.js';
import type { Shares } from './table-slot.js';

/**
 * The colour "RRGGBB" that a house draws most in, where the accents of its theme are of other hues: what a designer would take for a table
 * beside its bands. Undefined where no hue is that of most of what is coloured, where that is nowhere one colour, or could not be told
 * from what tables stand on.
 *
 * @param drawn how much of the file's grounds, shapes and letters of titles and texts is of a colour
 * @param ground what tables stand on, "RRGGBB"
 */
export function ownColour(drawn: Shares, ground: string | undefined): string | undefined {
  const coloured = [...drawn].flatMap(([colour, share]) => {
    const hue = hueOf(colour);
    return hue === undefined ? [] : [{ colour, hue, share }];
  });
  const all = sumOf(coloured);
  if (all < leastSeen) return undefined;
  const stands = ({ colour }: { readonly colour: string }): boolean =>
    (ground === undefined || contrastRatio(colour, ground) >= leastContrast) &&
    contrastRatio(colour, 'FFFFFF') >= leastOfHeader;
  const [best] = coloured
    .filter(stands)
    .map((one) => ({
      ...one,
      ofHue: sumOf(coloured.filter(({ hue }) => hueDistance(one.hue, hue) <= oneHue)),
    }))
    .filter(({ share, ofHue }) => ofHue >= leastOfHue * all && share >= leastOfOne * ofHue)
    .sort((one, other) => other.share - one.share);
  return best?.colour;
}

const sumOf = (shares: readonly { readonly share: number }[]): number =>
  shares.reduce((sum, { share }) => sum + share, 0);

/** In degrees. */
const oneHue = 22;
/** Of a slide: with less, a house has no colour. */
const leastSeen = 0.005;
/** Of all that is coloured. */
const leastOfHue = 0.5;
/** Of all that is of a hue: with less in one colour, it is a photograph or a gradient. */
const leastOfOne = 0.15;
/** The header of a table is told from what lies behind it. */
const leastContrast = 1.4;
/** Its letters are white: WCAG 2.2, 1.4.3, for large text. */
const leastOfHeader = 3;
