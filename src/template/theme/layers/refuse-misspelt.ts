import { isRecord } from '../../../schema/is-record.js';
import { nearest } from '../../../schema/nearest.js';
import type { Theme } from '../schema/theme.js';
import { ThemeFault } from '../theme-fault.js';

/**
 * Areas and frames have names of the author's own, so that a misspelt one is no unknown key: it would change nothing, and say nothing.
 *
 * @param theme the whole theme
 * @param bases what the files say that it begins from; a part of theirs that it has no use for is no slip
 * @throws ThemeFault at a part that nothing uses, while one is used that is called almost like it
 */
export function refuseMisspelt(theme: Theme, bases: readonly unknown[]): void {
  refuse('areas', theme, bases, namesAt(['area'], theme), 'Nothing stands in the area');
  refuse('frames', theme, bases, namesAt(['frame', 'on'], theme), 'No layout is on the frame');
}

function refuse(
  key: 'areas' | 'frames',
  theme: Theme,
  bases: readonly unknown[],
  used: ReadonlySet<string>,
  what: string,
): void {
  const isInBase = (name: string): boolean =>
    bases.some((base) => isRecord(base) && isRecord(base[key]) && Object.hasOwn(base[key], name));
  for (const name of Object.keys(theme[key])) {
    const meant = used.has(name) || isInBase(name) ? undefined : nearest(name, [...used]);
    if (meant === undefined) continue;
    throw new ThemeFault([key, name], `${what} "${name}".`, { hint: `Did you mean "${meant}"?`, atKey: true });
  }
}

/** What values at these keys name, however deep. */
function namesAt(keys: readonly string[], value: unknown, names = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const each of value) namesAt(keys, each, names);
  else if (isRecord(value))
    for (const [key, each] of Object.entries(value)) {
      if (typeof each === 'string' && keys.includes(key)) names.add(each);
      else namesAt(keys, each, names);
    }
  return names;
}
