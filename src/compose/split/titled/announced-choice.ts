import type { Choice } from '../../choose/choose-layout.js';
import type { Sheet } from '../../content/sheet.js';
import { holdsLabel, holdsTitle } from './may-be-title.js';
import type { Parting } from '../parting.js';

/**
 * A list under the sentence that announces it, where its heading is a fixed label, which says nothing: that stands in the small label.
 *
 * @returns undefined where nothing announces the whole list, or the sentence is too long for a title
 */
export function announcedChoice(sheet: Sheet, parting: Parting): Choice | undefined {
  const { kind, heading, speaker, layout, entries } = sheet;
  const [claim, ...items] = entries;
  if ((kind !== 'enumeration' && kind !== 'points') || layout !== undefined || speaker !== undefined) return undefined;
  if (claim === undefined || claim.level > 0 || claim.speaker !== undefined || claim.again) return undefined;
  const deep = claim.announces === true ? 0 : 1;
  const isWhole = items.length > 1 && items.every(({ level, remainder }) => level === deep && !remainder);
  if (!isWhole || claim.text.length > mostLetters || !parting.saysNothing(heading)) return undefined;
  const titled = { ...claim, text: claim.text.replace(/\s*[:：]$/u, '') };
  if (!parting.namesList(titled.text)) return undefined;
  const choice = parting.choose({ ...sheet, titled, entries: items.map((item) => ({ ...item, level: 0 })) });
  return choice && holdsTitle(choice, titled) && holdsLabel(choice, heading) ? choice : undefined;
}

/** In UTF-16 units: two lines of a title. */
const mostLetters = 120;
