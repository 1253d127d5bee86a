import { restBehind } from './text/wording.js';
import { plainEntry, type Entry } from './entry.js';

/** One of two sides that stand against each other. */
export interface Side {
  /** What is called so: "Ưu điểm", "Previously". */
  readonly head: Entry;
  readonly lines: readonly Entry[];
}

/** Whether entries are two sides: two that something stands below, or that each open with what they are called. */
export const hasTwoSides = (entries: readonly Entry[]): boolean => sidesOf(entries) !== undefined;

/** The two sides that entries are; undefined where they are more, or fewer, or one of them is not named. */
export function sidesOf(entries: readonly Entry[]): readonly [Side, Side] | undefined {
  const groups = entries.reduce<Entry[][]>(
    (found, entry) =>
      entry.level === 0 ? [...found, [entry]] : [...found.slice(0, -1), [...(found.at(-1) ?? []), entry]],
    [],
  );
  const [first, second] = groups.map(sideOf);
  return groups.length === 2 && first !== undefined && second !== undefined ? [first, second] : undefined;
}

function sideOf([entry, ...below]: readonly Entry[]): Side | undefined {
  if (entry === undefined) return undefined;
  const { text, bold, core, lead } = entry;
  const lines = below.map((line) => ({ ...line, level: line.level - 1 }));
  const called = lead ?? (bold === undefined ? undefined : text.slice(bold.start, bold.end));
  if (called === undefined) return lines.length === 0 ? undefined : { head: entry, lines };
  const head = plainEntry(`${entry.point}-head`, called.replace(/[\s:：–—-]+$/u, ''));
  const rest = lead === undefined ? restBehind(called, text) : text;
  if (rest === undefined) return lines.length === 0 ? undefined : { head, lines };
  const cut = text.length - rest.length;
  const own: Entry = {
    ...entry,
    text: rest,
    bold: undefined,
    lead: undefined,
    core: core?.flatMap(({ start, end }) => (end > cut ? [{ start: Math.max(0, start - cut), end: end - cut }] : [])),
  };
  return { head, lines: [own, ...lines] };
}
