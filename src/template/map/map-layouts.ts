import type { Role } from '../../model/role.js';
import type { FilePath } from '../../schema/file-fault.js';
import { suggest } from '../../schema/nearest.js';
import { MapFault } from './map-fault.js';
import type { TemplateMap } from './map-schema.js';

/** What a layout is called: by us, and in PowerPoint. */
export interface NamedLayout {
  readonly name: string;
  readonly title: string;
  /** Number of its master, from 0. */
  readonly master: number;
}

/** What a map says of the layouts of a template. */
export interface MappedLayouts {
  /** The master whose layouts are used, from 0; undefined for all. */
  readonly master: number | undefined;
  readonly excluded: ReadonlySet<NamedLayout>;
  readonly roles: ReadonlyMap<Role, readonly NamedLayout[]>;
  /** The name under which the map speaks of a layout. */
  readonly named: ReadonlyMap<NamedLayout, string>;
}

/**
 * Finds the layouts and the master that a map names.
 *
 * @param masters the names of the masters in their order
 * @throws MapFault for a name that the template does not have
 */
export function mapLayouts(
  map: TemplateMap,
  layouts: readonly NamedLayout[],
  masters: readonly string[],
): MappedLayouts {
  const master = map.master === undefined ? undefined : findMaster(map.master, masters);
  // A name that several masters use means the layout of the one that is used.
  const isNamed =
    (name: string) =>
    (one: NamedLayout): boolean =>
      one.name === name;
  const isTitled =
    (name: string) =>
    (one: NamedLayout): boolean =>
      one.title === name;
  const own = layouts.filter((one) => one.master === master);
  const find = (name: string, path: FilePath, atKey = false): NamedLayout => {
    const found =
      own.find(isNamed(name)) ??
      own.find(isTitled(name)) ??
      layouts.find(isNamed(name)) ??
      layouts.find(isTitled(name));
    if (found !== undefined) return found;
    const known = [...new Set(layouts.map((one) => (one.title === '' ? one.name : one.title)))];
    throw new MapFault(path, `There is no layout "${name}".`, { hint: suggest(name, known), atKey });
  };
  const excluded = new Set(map.exclude.map((name, index) => find(name, ['exclude', index])));
  const findUsed = (name: string, path: FilePath): NamedLayout => {
    const found = find(name, path);
    if (excluded.has(found)) throw new MapFault(path, `The layout "${name}" is excluded.`);
    if (master === undefined || found.master === master) return found;
    throw new MapFault(path, `The layout "${name}" belongs to another master than the one that is used.`);
  };
  const roles = new Map<Role, readonly NamedLayout[]>();
  for (const [role, names] of entriesOf(map.roles)) {
    const list = typeof names === 'string' ? [names] : names;
    const path = (index: number): FilePath => (typeof names === 'string' ? ['roles', role] : ['roles', role, index]);
    roles.set(
      role,
      list.map((name, index) => findUsed(name, path(index))),
    );
  }
  return {
    master,
    excluded,
    roles,
    named: new Map(Object.keys(map.layouts).map((name) => [find(name, ['layouts', name], true), name])),
  };
}

function findMaster(wanted: string | number, masters: readonly string[]): number {
  const found = typeof wanted === 'number' ? wanted - 1 : masters.indexOf(wanted);
  if (found >= 0 && found < masters.length) return found;
  throw new MapFault(['master'], `There is no slide master ${typeof wanted === 'number' ? wanted : `"${wanted}"`}.`, {
    hint: `The masters are: ${masters.map((name, index) => `${index + 1} (${name})`).join(', ')}.`,
  });
}

const entriesOf = (roles: TemplateMap['roles']): [Role, string | readonly string[]][] =>
  (Object.keys(roles) as (keyof typeof roles)[]).flatMap((role): [Role, string | readonly string[]][] => {
    const names = roles[role];
    return names === undefined ? [] : [[role, names]];
  });
