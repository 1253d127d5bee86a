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
    .filter((file) => file.endsWith('.ts'));
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
});
