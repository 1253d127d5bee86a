import type { Emu } from '../../../model/units.js';
import type { MappedPlaceholders } from './map-placeholders.js';
import type { Placeholder } from '../../model.js';
import { deriveKeys } from './derive-keys.js';
import { askRange, deriveRange, stateRange, withLeast } from './derive-ranges.js';
import { freeName } from './free-name.js';
import type { FoundPlaceholder } from './read-placeholder.js';
import { placeholderId, type PlaceholderNotes } from '../template-part.js';

/** What is said of the placeholders of a layout: by a map, and by the template itself. */
export interface StatedKeys {
  readonly notes: ReadonlyMap<string, PlaceholderNotes> | undefined;
  readonly mapped: MappedPlaceholders | undefined;
}

/** Gives the placeholders of a layout their keys and size ranges: as they are stated, else derived. */
export function namePlaceholders(
  found: readonly FoundPlaceholder[],
  { notes, mapped }: StatedKeys,
  size: { readonly width: Emu; readonly height: Emu },
): Placeholder[] {
  const taken = new Set(mapped?.keys.values());
  const stated = found.map((one) => {
    const { type, idx } = one.placeholder;
    const note = notes?.get(placeholderId(type, idx));
    const key = mapped?.keys.get(one) ?? (note === undefined || taken.has(note.key) ? undefined : note.key);
    return { key, note };
  });
  for (const { key } of stated) if (key !== undefined) taken.add(key);
  const isOpen = (one: FoundPlaceholder, index: number): boolean =>
    stated[index]?.key === undefined && mapped?.ignored.has(one) !== true;
  const open = found.filter(isOpen);
  const derived = deriveKeys(open, size);
  return found.map((one, index) => {
    const { levels, ...rest } = one.placeholder;
    const { key: known, note } = stated[index] ?? {};
    // Somebody who adds a placeholder to a compiled template gets it under a key that is free.
    const key = known ?? freeName(derived[open.indexOf(one)] ?? 'other', '-', taken);
    const asked = mapped?.sizes.get(one);
    const range = (style: (typeof levels)[number], level: number): typeof style => {
      if (asked !== undefined) return askRange(style, asked, levels[0]?.size ?? style.size);
      if (note === undefined) return deriveRange(key, style, size.height);
      const ranged = stateRange(style, note.ranges[level]);
      return rest.type === 'ctrTitle' ? withLeast(ranged) : ranged;
    };
    return { key, ...rest, levels: levels.map(range) };
  });
}
