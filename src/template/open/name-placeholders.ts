import type { Emu } from '../../model/units.js';
import type { Placeholder } from '../model.js';
import { deriveKeys } from './derive-keys.js';
import { deriveRange, stateRange } from './derive-ranges.js';
import { freeName } from './free-name.js';
import type { FoundPlaceholder } from './read-placeholder.js';
import { placeholderId, type PlaceholderNotes } from './template-part.js';

/** Gives the placeholders of a layout their keys and size ranges: as the template states them, else derived. */
export function namePlaceholders(
  found: readonly FoundPlaceholder[],
  notes: ReadonlyMap<string, PlaceholderNotes> | undefined,
  size: { readonly width: Emu; readonly height: Emu },
): Placeholder[] {
  const stated = found.map(({ placeholder: { type, idx } }) => notes?.get(placeholderId(type, idx)));
  const unstated = found.filter((_, index) => stated[index] === undefined);
  const derived = deriveKeys(unstated, size);
  const taken = new Set(stated.map((note) => note?.key ?? ''));
  return found.map((one, index) => {
    const { levels, ...rest } = one.placeholder;
    const note = stated[index];
    if (note !== undefined) {
      return { key: note.key, ...rest, levels: levels.map((style, level) => stateRange(style, note.ranges[level])) };
    }
    // Somebody who adds a placeholder to a compiled template gets it under a key that is free.
    const key = freeName(derived[unstated.indexOf(one)] ?? 'other', '-', taken);
    return { key, ...rest, levels: levels.map((style) => deriveRange(key, style)) };
  });
}
