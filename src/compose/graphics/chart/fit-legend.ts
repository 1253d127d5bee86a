import { emuToPoints } from '../../../model/units.js';
import type { Placeholder } from '../../../template/model.js';
import { lineWidth } from '../../../measure/line-count.js';
import { measureRuns } from '../../../measure/measured-text.js';
import { cellStyle } from '../cell-style.js';
import type { FittedLabels } from './fit-labels.js';

const sizes = [20, 18, 16, 14];
/** What of the width of its place stands beside a ring. */
const legendShare = 0.5;

/** The largest size in which the names of all parts stand on a line each beside their ring; undefined where none does. */
export function fitLegend(labels: readonly string[], placeholder: Placeholder): FittedLabels | undefined {
  const texts = labels.map((text) => measureRuns([{ text }], cellStyle(placeholder, false)));
  const { width, height } = placeholder.box;
  const size = sizes.find(
    (one) =>
      one * 1.8 * labels.length <= emuToPoints(height) &&
      texts.every((text) => lineWidth(text, one) + one * 1.5 <= emuToPoints(width) * legendShare),
  );
  return size === undefined ? undefined : { size, horizontal: false };
}
