import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '..');

/** What the rooms of `src` import from each other, as `room → other`; files right in `src` put the rooms together. */
function arrowsIn(files: readonly string[]): string[] {
  const arrows = files.flatMap((file) => {
    const source = readFileSync(join(project, 'src', file), 'utf8');
    return [...source.matchAll(/(?:\bfrom|\bimport\(|^import)\s*'(\.[^']+)'/gm)].flatMap(([, path = '']) => {
      const [from, to] = [roomOf(file), roomOf(posix.join(posix.dirname(file), path))];
      return from === undefined || to === undefined || from === to ? [] : [`${from} → ${to}`];
    });
  });
  return [...new Set(arrows)].sort();
}

/** What each file loads of the others when it is loaded: types are gone by then. */
function loadsOf(files: readonly string[]): Map<string, readonly string[]> {
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const source = readFileSync(join(project, 'src', file), 'utf8');
      const loaded = [...source.matchAll(/^(?:import|export)(?! type\b)[^;']*?from '(\.[^']+)\.js'/gm)].flatMap(
        ([, path = '']) =>
          ['.ts', '.tsx']
            .map((ending) => posix.join(posix.dirname(file), path + ending))
            .filter((other) => known.has(other)),
      );
      return [file, loaded];
    }),
  );
}

/** The first way found that leads from a file back to it. */
function circleIn(loads: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const from = (file: string, way: readonly string[]): readonly string[] | undefined => {
    const met = way.indexOf(file);
    if (met >= 0) return [...way.slice(met), file];
    if (done.has(file)) return undefined;
    for (const next of loads.get(file) ?? []) {
      const circle = from(next, [...way, file]);
      if (circle !== undefined) return circle;
    }
    done.add(file);
    return undefined;
  };
  return [...loads.keys()].map((file) => from(file, [])).find((circle) => circle !== undefined);
}

const roomOf = (file: string): string | undefined => /^([^/]+)\//.exec(file)?.[1];

/** The rows of the table in the map of the code: a room, and the rooms that it may import. */
function rowsOfMap(): Map<string, readonly string[]> {
  const map = readFileSync(join(project, 'docs/architecture.md'), 'utf8');
  return new Map(
    [...map.matchAll(/^\| `(\w+)` *\|.*\|([^|]*)\|$/gm)].map(([, room = '', imports = '']) => [
      room,
      imports.split(',').flatMap((name) => name.trim() || []),
    ]),
  );
}

describe('the rooms of src', () => {
  const files = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file));
  const rows = rowsOfMap();

  it('are all on the map', () => {
    const rooms = new Set(files.flatMap((file) => roomOf(file) ?? []));
    expect([...rows.keys()].sort()).toEqual([...rooms].sort());
  });

  it('import what the map says, all of it and nothing else', () => {
    const told = [...rows].filter(([, imports]) => imports[0] !== 'any');
    const allowed = told.flatMap(([room, imports]) => imports.map((other) => `${room} → ${other}`)).sort();
    const named = new Set(told.map(([room]) => room));
    expect(arrowsIn(files).filter((arrow) => named.has(arrow.split(' ')[0] ?? ''))).toEqual(allowed);
  });

  it('have no file that is loaded by what it loads', () => {
    const loads = loadsOf(files);
    expect([...loads.values()].flat().length).toBeGreaterThan(files.length);
    expect(circleIn(loads)).toBeUndefined();
  });
});
