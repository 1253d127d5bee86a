import type { FurnitureKind } from '../../../model/article.js';
import type { Unit } from '../unit.js';

/** The units that begin a run, and those right behind each that go on with it. */
export function runs(
  units: readonly Unit[],
  kind: FurnitureKind,
  { begins, goesOn, most }: Run,
): [number, FurnitureKind][] {
  const found: [number, FurnitureKind][] = [];
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined || !begins(unit)) continue;
    const start = index;
    found.push([start, kind]);
    for (
      let next = units[index + 1];
      next !== undefined && goesOn(next) && index - start < most;
      next = units[index + 1]
    ) {
      index += 1;
      found.push([index, kind]);
    }
  }
  return found;
}

interface Run {
  readonly begins: (unit: Unit) => boolean;
  readonly goesOn: (unit: Unit) => boolean;
  /** Units at the most. */
  readonly most: number;
}
