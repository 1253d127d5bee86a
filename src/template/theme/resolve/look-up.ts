import { suggest } from '../../../schema/nearest.js';
import { ThemeFault, type ThemePath } from '../theme-fault.js';

/**
 * What a theme has under a name.
 *
 * @param path where the name is written
 * @throws ThemeFault when there is no such name
 */
export function lookUp<T>(kind: string, name: string, all: Readonly<Record<string, T>>, path: ThemePath): T {
  const found = Object.hasOwn(all, name) ? all[name] : undefined;
  if (found !== undefined) return found;
  const names = Object.keys(all);
  const hint = names.length === 0 ? `The theme has no \`${kind}s\`.` : suggest(name, names);
  throw new ThemeFault(path, `There is no ${kind} "${name}".`, { hint });
}

/** Follows definitions that name another to begin from, and gives them from the first beginning on. */
export function chain<T>(
  kind: string,
  name: string,
  all: Readonly<Record<string, T>>,
  next: (definition: T) => { readonly name: string; readonly key: string } | undefined,
  path: ThemePath,
): { readonly name: string; readonly definition: T }[] {
  const links: { name: string; definition: T }[] = [];
  let wanted: string | undefined = name;
  let place = path;
  while (wanted !== undefined) {
    const current: string = wanted;
    if (links.some((link) => link.name === current)) {
      throw new ThemeFault(place, `The ${kind} "${current}" begins from itself.`);
    }
    const definition = lookUp(kind, current, all, place);
    links.unshift({ name: current, definition });
    const following = next(definition);
    wanted = following?.name;
    place = [`${kind}s`, current, following?.key ?? ''];
  }
  return links;
}
