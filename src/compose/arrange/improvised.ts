import type { Layout, Placeholder } from '../../template/model.js';
import type { Draft } from '../draft.js';
import type { Sheet } from '../content/sheet.js';
import { listIn } from './list.js';

/** The largest text that a layout has, as a body: some converted templates call none of their placeholders one. */
export function improvised(sheet: Sheet, layout: Layout): Draft | undefined {
  const largest = largestText(layout);
  return largest && listIn(largest, sheet, layout);
}

/** How much of the slide the largest text of a layout takes, in square English Metric Units. */
export function largestTextArea(layout: Layout): number {
  const largest = largestText(layout);
  return largest ? areaOf(largest) : 0;
}

function largestText({ placeholders }: Layout): Placeholder | undefined {
  const texts = placeholders.filter(({ key }) => /^(?:body|detail|subtitle)(?:-\d+)?$/.test(key));
  return texts.sort((one, other) => areaOf(other) - areaOf(one))[0];
}

function areaOf({ box }: Placeholder): number {
  return box.width * box.height;
}
