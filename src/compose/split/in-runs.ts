import type { Role } from '../../model/role.js';
import type { Choice } from '../choose/choose-layout.js';
import type { Sheet } from '../content/sheet.js';
import { asPoints, uncounted } from './openings.js';
import { runsOf, showsRun, type Run, type RunKind } from './runs.js';

/** A part of a sheet: laid out as what its lines tell, or still to be laid out as points. */
export type PartOfSheet = { readonly choice: Choice } | { readonly sheet: Sheet };

/**
 * A sheet in parts, where neighbours of it tell the same thing and a layout sets that apart; undefined where no layout does. What stands
 * behind the first part of a summary is counted no more: its numbers would go on from nothing.
 */
export function inRuns(sheet: Sheet, choose: (sheet: Sheet) => Choice | undefined): PartOfSheet[] | undefined {
  const parts: PartOfSheet[] = [];
  let isShown = false;
  for (const run of runsOf(sheet) ?? []) {
    const choice = choiceOf(sheet, run, choose);
    isShown ||= choice !== undefined;
    const last = parts.at(-1);
    if (choice !== undefined) parts.push({ choice });
    else if (last !== undefined && 'sheet' in last)
      parts[parts.length - 1] = { sheet: { ...last.sheet, entries: [...last.sheet.entries, ...run.entries] } };
    else parts.push({ sheet: parts.length === 0 ? { ...sheet, entries: run.entries } : asPoints(sheet, run.entries) });
  }
  return isShown ? parts : undefined;
}

const roles: Readonly<Record<RunKind, Role>> = {
  timeline: 'timeline',
  voices: 'quote',
  figures: 'figure',
  steps: 'timeline',
};

const choiceOf = (sheet: Sheet, { kind, entries }: Run, choose: (sheet: Sheet) => Choice | undefined) => {
  if (kind === undefined) return undefined;
  const choice = choose({
    ...sheet,
    kind,
    role: roles[kind],
    entries: kind === 'steps' ? entries : uncounted(entries),
  });
  return choice !== undefined && showsRun(kind, choice) ? choice : undefined;
};
