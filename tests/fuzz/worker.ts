import { caseOf, faultOf } from './run-case.js';
import type { TargetName } from './targets.js';

/** What the process that tries cases says of each. */
export interface Told {
  readonly target: TargetName;
  readonly index: number;
  /** Nothing while it is at it. */
  readonly ended?: { readonly code: number; readonly fault: string | undefined; readonly milliseconds: number };
}

/** What the process is to do: the targets in turn, each from a number of its own. */
export interface Task {
  readonly seed: number;
  readonly next: readonly (readonly [target: TargetName, index: number])[];
}

/** Tries cases without end. */
export async function tryCases({ seed, next }: Task): Promise<never> {
  const places = next.map(([target, index]) => ({ target, index }));
  for (;;) {
    for (const place of places) {
      const { target, index } = place;
      place.index += 1;
      tell({ target, index });
      const odd = await caseOf(target, seed, index);
      const began = performance.now();
      const { code, fault } = await faultOf(odd);
      tell({ target, index, ended: { code, fault, milliseconds: performance.now() - began } });
    }
  }
}

const tell = (told: Told): void => void process.send?.(told);
