import { emuToPoints } from '../../model/units.js';
import type { Placeholder } from '../../template/model.js';
import { measureText } from '../../measure/measure-text.js';
import { innerHeight } from './measured-fill.js';
import { lineHeight, styleOf } from '../../measure/text-style.js';

/** How much a placeholder holds. */
export interface Capacity {
  readonly lines: number;
  /** Words of common length, as in English. */
  readonly words: number;
}

/** How much text of the first level a placeholder holds at its smallest size, measured in its own font. */
export function capacityOf(placeholder: Placeholder): Capacity {
  const style = styleOf(placeholder, 0);
  const { box, insets } = placeholder;
  const lines = Math.max(0, Math.floor(innerHeight(placeholder) / lineHeight(style, style.minimum)));
  const width = emuToPoints(box.width - insets.left - insets.right - style.marginLeft);
  const perLine = Math.max(0, Math.floor(width / (measureText(sample, style, style.minimum) / sampleWords)));
  return { lines, words: lines * perLine };
}

const sample = 'The commission will present its first report to the ministers before the end of the year';
const sampleWords = sample.split(' ').length;
