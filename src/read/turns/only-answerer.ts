import type { Span } from '../../model/span.js';
import type { Entry } from '../outline/entry.js';
import type { FullNames } from './full-name.js';
import type { Opening } from './labelled-turns.js';

/** The one speaker who is named before what is answered: all else that is answered is theirs. */
export function onlyAnswerer(
  entries: readonly Entry[],
  openings: readonly Opening[],
  names: FullNames,
): Span | undefined {
  const named = openings.flatMap(({ place, kind, label }) => {
    const entry = entries[place];
    return kind === 'answer' && label?.role === 'name' && entry !== undefined ? [{ entry, label }] : [];
  });
  const [first] = named;
  if (first === undefined || named.some(({ label }) => label.key !== first.label.key)) return undefined;
  const { entry, label } = first;
  return names.of({ start: entry.start + label.start, end: entry.start + label.end });
}
