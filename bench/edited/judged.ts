import { moreIn, type DrawnEdit } from './draw-edits.js';

/** What became of the edits of a deck. */
export interface Judged {
  /** Each edit, and whether it came back. */
  readonly edits: readonly { readonly name: string; readonly isBack: boolean }[];
  /** Lines that are not what is wanted, marked "-" where they are lost and "+" where nobody asked for them. */
  readonly faults: readonly string[];
  /** How many of them belong to no edit. */
  readonly invented: number;
}

/** Compares what came back with what was wanted, line by line; where the lines are the same, in their order. */
export function judged(edits: readonly DrawnEdit[], wanted: readonly string[], found: readonly string[]): Judged {
  const [lost, added] = [moreIn(wanted, found), moreIn(found, wanted)];
  const at = lost.length + added.length > 0 ? -1 : wanted.findIndex((line, index) => line !== found[index]);
  const misplaced = at < 0 ? [] : [wanted[at] ?? '', found[at] ?? ''];
  const isHurt = ({ come, gone, name }: DrawnEdit): boolean =>
    come.some((line) => lost.includes(line) || misplaced.includes(line)) ||
    gone.some((line) => added.includes(line)) ||
    (at >= 0 && name.includes(' moved'));
  const own = new Set(edits.filter(isHurt).flatMap(({ come, gone }) => [...come, ...gone]));
  return {
    edits: edits.map((edit) => ({ name: edit.name, isBack: !isHurt(edit) })),
    faults: [
      ...lost.map((line) => `- ${line}`),
      ...added.map((line) => `+ ${line}`),
      ...misplaced.map((line, index) => `${index === 0 ? 'here should stand' : 'here stands'}: ${line}`),
    ],
    invented: [...lost, ...added].filter((line) => !own.has(line)).length,
  };
}
