import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '..');

/** One file of `src` that takes something from another one, types too; the other as it is imported, so with `.js`. */
interface Import {
  readonly from: string;
  readonly to: string;
}

function importsIn(files: readonly string[]): Import[] {
  return files.flatMap((from) => {
    const source = readFileSync(join(project, 'src', from), 'utf8');
    return [...source.matchAll(/(?:\bfrom|\bimport\(|^import)\s*'(\.[^']+)'/gm)].map(([, path = '']) => ({
      from,
      to: posix.join(posix.dirname(from), path),
    }));
  });
}

/** What the rooms of `src` import from each other, as `room → other`; files right in `src` put the rooms together. */
function arrowsIn(files: readonly string[]): string[] {
  const arrows = importsIn(files).flatMap(({ from, to }) => {
    const [own, other] = [roomOf(from), roomOf(to)];
    return own === undefined || other === undefined || own === other ? [] : [`${own} → ${other}`];
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

/** What the folders right in a room import from each other, types too; files right in the room put its folders together. */
function folderImportsOf(files: readonly string[]): Map<string, readonly string[]> {
  const imports = new Map<string, Set<string>>();
  for (const { from, to } of importsIn(files)) {
    const [own, other] = [folderOf(from), folderOf(to)];
    if (own === undefined || other === undefined || own === other || roomOf(from) !== roomOf(to)) continue;
    imports.set(own, (imports.get(own) ?? new Set()).add(other));
  }
  return new Map([...imports].map(([folder, others]) => [folder, [...others]]));
}

const folderOf = (file: string): string | undefined => /^[^/]+\/[^/]+(?=\/)/.exec(file)?.[0];

/** The first way found that leads from a file, or a folder, back to it. */
function circleIn(loads: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const from = (place: string, way: readonly string[]): readonly string[] | undefined => {
    const met = way.indexOf(place);
    if (met >= 0) return [...way.slice(met), place];
    if (done.has(place)) return undefined;
    for (const next of loads.get(place) ?? []) {
      const circle = from(next, [...way, place]);
      if (circle !== undefined) return circle;
    }
    done.add(place);
    return undefined;
  };
  return [...loads.keys()].map((place) => from(place, [])).find((circle) => circle !== undefined);
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

  it('are entered by their doors, where they have them, but by what may import any', () => {
    const entered = importsIn(files).filter(({ from, to }) => {
      const [own, other] = [roomOf(from) ?? '', roomOf(to) ?? ''];
      return own !== other && doors.has(other) && rows.get(own)?.[0] !== 'any';
    });
    expect(entered.length).toBeGreaterThan(400);
    expect(entered.filter(({ to }) => doors.get(roomOf(to) ?? '')?.includes(to) !== true)).toEqual([]);
  });

  it('have no file that is loaded by what it loads', () => {
    const loads = loadsOf(files);
    expect([...loads.values()].flat().length).toBeGreaterThan(files.length);
    expect(circleIn(loads)).toBeUndefined();
  });

  it('have folders that need each other one way alone', () => {
    const imports = folderImportsOf(files);
    expect(imports.get('compose/arrange')).toContain('compose/content');
    expect(circleIn(imports)).toBeUndefined();
  });

  it('have no folder of more files than a glance takes in', () => {
    const counts = new Map<string, number>();
    for (const file of files) counts.set(posix.dirname(file), (counts.get(posix.dirname(file)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > mostFiles)).toEqual([]);
  });
});

const mostFiles = 15;

/** By which files a room may be entered from another one, where not every file of it is one of these. */
const doors: ReadonlyMap<string, readonly string[]> = new Map([
  ['language', ['language/index.js', 'language/interface/index.js']],
  ['check', ['check/index.js']],
]);
