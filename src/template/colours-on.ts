import type { Run } from '../model/deck.js';
import { lighten } from './colour-arithmetic.js';
import type { Layout, TemplateModel } from './model.js';

/** Hexadecimal colours by theme slot, as slides of a layout show them. */
export const coloursOn = ({ colours }: Layout, template: TemplateModel): TemplateModel['colours'] =>
  colours ?? template.colours;

/**
 * The colour of a run, hexadecimal; undefined where it has none of its own.
 *
 * @param colours as slides of its layout show them
 */
export function colourOfRun(
  { colour, lightness }: Pick<Run, 'colour' | 'lightness'>,
  colours: TemplateModel['colours'],
): string | undefined {
  const found = colour === undefined ? undefined : colours[colour];
  return found === undefined || lightness === undefined ? found : lighten(found, lightness.times, lightness.plus);
}
