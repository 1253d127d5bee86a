import type { Point } from '../../model/briefing.js';

/**
 * A point in other words. What it is traced to is found anew when its outline is read; what is set apart in it stays as far as the
 * new words hold it.
 */
export function wordedPoint(point: Point, text: string): Point {
  const { core, lead, ...rest } = point;
  const changed: Point = { ...rest, text };
  if (core?.every((words) => text.includes(words)) === true) changed.core = core;
  // A lead that stands apart from the text is no part of what was worded.
  if (lead !== undefined && (text.startsWith(lead) || !point.text.startsWith(lead))) changed.lead = lead;
  else delete changed.leadEvidence;
  if (changed.stressed !== undefined && !text.includes(changed.stressed)) delete changed.stressed;
  if (changed.figure !== undefined && !text.includes(changed.figure.value)) delete changed.figure;
  return changed;
}
