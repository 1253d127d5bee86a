import type { Choice } from './choose-layout.js';
import { fitDraft } from './choose-layout.js';

/**
 * A list whose points run together, a little smaller where they then stand apart: a block of print with marks at its edge is read by nobody,
 * and a point or two of size are not seen. Last, so that no slide holds more for it.
 */
export function pointsApart(choice: Choice): Choice {
  const [group, ...others] = choice.groups;
  if (group?.isTight !== true || others.length > 0) return choice;
  for (const less of givenUp) {
    const groups = fitDraft(choice.draft, { ceiling: group.size - less });
    if (groups?.every(({ isTight, size }) => !isTight && size >= group.size - less) === true)
      return { ...choice, groups };
  }
  return choice;
}

/** In points. */
const givenUp = [1, 2];
