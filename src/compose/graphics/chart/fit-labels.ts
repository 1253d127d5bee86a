import { emuToPoints } from '../../../model/units.js';
import type { Placeholder } from '../../../template/model.js';
import { breaksWord, lineCount, lineWidth } from '../../../measure/line-count.js';
import { measureRuns } from '../../../measure/measured-text.js';
import { cellStyle } from '../cell-style.js';

/** How the labels of a chart stand. */
export interface FittedLabels {
  /** Points; 12 at least. */
  readonly size: number;
  /** Beside bars that lie, since there is no room below bars that stand. */
  readonly horizontal: boolean;
}

const sizes = [16, 14, 12];
/** What of the width of a chart a bar and its neighbour's distance leave to a label, and what lying bars leave beside them. */
const share = { below: 0.9, beside: 0.4 };
const mostLines = 2;

/** The largest size in which all labels fit below their bars or points, or beside lying bars; undefined where none does. */
export function fitLabels(
  labels: readonly string[],
  type: 'bar' | 'line',
  placeholder: Placeholder,
): FittedLabels | undefined {
  const texts = labels.map((text) => measureRuns([{ text }], cellStyle(placeholder, false)));
  const width = emuToPoints(placeholder.box.width);
  const below = (width / labels.length) * share.below;
  const standing = sizes.find((size) =>
    texts.every((text) => lineCount(text, size, { width: below }) <= mostLines && !breaksWord(text, size, below)),
  );
  const pitch = (emuToPoints(placeholder.box.height) / labels.length) * share.below;
  const lying = sizes.find(
    (size) => size * 1.2 <= pitch && texts.every((text) => lineWidth(text, size) <= width * share.beside),
  );
  if (type === 'line' || (standing !== undefined && standing >= (lying ?? 0)))
    return standing === undefined ? undefined : { size: standing, horizontal: false };
  return lying === undefined ? undefined : { size: lying, horizontal: true };
}
