import { type LanguagePack, phrasesOf } from '../../../language/index.js';
import type { Entry } from '../../outline/entry.js';
import { isAlone } from './sure-labels.js';
import type { TurnLabel } from './turn-label.js';

/**
 * The labels of a paper whose speakers go by initials, with those of guests who have none: "Ann: No." between "BK: Is it dry?" and "BK: Then we wait."
 * is nothing that BK says.
 *
 * @param labels all labels, by the place of their entries
 * @param byCapitals those in capitals, in order
 */
export function withGuests(
  entries: readonly Entry[],
  labels: ReadonlyMap<number, TurnLabel>,
  byCapitals: readonly [number, TurnLabel][],
  pack: LanguagePack,
): [number, TurnLabel][] {
  const places = new Set(byCapitals.map(([place]) => place));
  const all = [...labels].filter(([place, label]) => {
    if (places.has(place)) return true;
    const isGuest =
      entries[place]?.kind === 'line' &&
      places.has(place - 1) &&
      label.role === 'name' &&
      !isAlone(entries[place], label) &&
      !phrasesOf(pack, 'decisionLabels').hasKey(label.key);
    // A guest may follow a guest.
    if (isGuest) places.add(place);
    return isGuest;
  });
  const own = new Map(byCapitals);
  return all.map(([place, label]) => [place, own.get(place) ?? label]);
}
