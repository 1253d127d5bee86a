/** What was, is, and was taken back. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** As many steps as anybody takes back. */
const kept = 200;

/** A history in which nothing has been done yet. */
export const begun = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** The present after a step; what was taken back before it is gone. */
export const after = <T>({ past, present }: History<T>, next: T): History<T> => ({
  past: [...past, present].slice(-kept),
  present: next,
  future: [],
});

/** One step back; the same where there is none. */
export function undone<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const last = past.at(-1);
  return last === undefined ? history : { past: past.slice(0, -1), present: last, future: [present, ...future] };
}

/** One step forward again; the same where there is none. */
export function redone<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  return next === undefined ? history : { past: [...past, present], present: next, future: rest };
}
