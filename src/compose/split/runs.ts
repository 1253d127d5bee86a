import type { Role } from '../../model/role.js';
import type { Choice } from '../choose/choose-layout.js';
import type { Entry } from '../content/entry.js';
import type { Sheet } from '../content/sheet.js';
import { mostOfSummary, pointsWithChildren } from './blocks.js';
import { asPoints, uncounted } from './titled/openings.js';

/** What each line of a run tells, as the kind of sheet that sets it apart. */
type RunKind = 'timeline' | 'voices' | 'figures' | 'steps';

/** A part of a sheet: laid out as what its lines tell, or still to be laid out as points. */
type PartOfSheet = { readonly choice: Choice } | { readonly sheet: Sheet };

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

/** Neighbouring entries that tell the same thing, or those between two such runs. */
interface Run {
  readonly kind: RunKind | undefined;
  readonly entries: readonly Entry[];
}

/**
 * The entries of a sheet of points parted where neighbours each tell a time, a key figure or who says it: such a run is shown as what it
 * is, and what stands around it as points. Undefined where there is no run, or all of the sheet is one.
 */
function runsOf({ kind, layout, entries }: Sheet): Run[] | undefined {
  if (layout !== undefined) return undefined;
  if (kind === 'steps' && entries.length > mostSteps) return inSlides({ kind: 'steps', entries });
  if (kind !== 'points' && kind !== 'summary') return undefined;
  // Apart, they would stand on a second slide of the summary, over which nothing can be said of all.
  if (kind === 'summary' && pointsWithChildren(entries).length <= mostOfSummary) return undefined;
  const runs: { kind: RunKind | undefined; entries: Entry[] }[] = [];
  for (const block of pointsWithChildren(entries)) {
    const [first, ...children] = block;
    const own =
      children.length > 0 || first === undefined ? undefined : shownAs.find(({ tells }) => tells(first))?.kind;
    const last = runs.at(-1);
    if (last !== undefined && last.kind === own) last.entries.push(...block);
    else runs.push({ kind: own, entries: [...block] });
  }
  const parted = joined(runs.map((run) => (isEnough(run) ? run : { ...run, kind: undefined })));
  return parted.some((run) => run.kind !== undefined) && parted.length > 1 ? parted.flatMap(inSlides) : undefined;
}

interface Shown {
  readonly kind: RunKind;
  readonly tells: (entry: Entry) => boolean;
  readonly fewest: number;
  readonly most: number;
  /** What its layouts have a place for, and lists have not. */
  readonly place: string;
}

const shownAs: readonly Shown[] = [
  { kind: 'timeline', tells: ({ when }) => when !== undefined, fewest: 3, most: 5, place: 'time-' },
  { kind: 'voices', tells: ({ speaker }) => speaker !== undefined, fewest: 3, most: 4, place: 'speaker-' },
  { kind: 'figures', tells: ({ figure }) => figure !== undefined, fewest: 3, most: 4, place: 'value-' },
];

/** Steps that stand along one line. */
const mostSteps = 5;
const steps: Shown = { kind: 'steps', tells: () => false, fewest: 3, most: 4, place: 'time-' };

const shownBy = (kind: RunKind | undefined): Shown | undefined => [...shownAs, steps].find((one) => one.kind === kind);

/** As many as make a row; of what people say no more than one slide shows: what goes on is their talk. */
const isEnough = ({ kind, entries }: Run): boolean => {
  const { fewest = 0, most = 0 } = shownBy(kind) ?? {};
  if (kind !== 'voices') return entries.length >= fewest;
  return entries.length <= most && new Set(entries.map(({ speaker }) => speaker)).size >= fewest;
};

/** Runs of the same kind next to each other as one. */
const joined = (runs: readonly Run[]): Run[] => {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last !== undefined && last.kind === run.kind)
      all[all.length - 1] = { ...last, entries: [...last.entries, ...run.entries] };
    else all.push(run);
  }
  return all;
};

/** A run on as many slides as it takes, evenly. */
const inSlides = ({ kind, entries }: Run): Run[] => {
  const shown = shownBy(kind);
  if (shown === undefined) return [{ kind, entries }];
  const slides = Math.ceil(entries.length / shown.most);
  return Array.from({ length: slides }, (_, index) => ({
    kind,
    entries: entries.slice(
      Math.ceil((index * entries.length) / slides),
      Math.ceil(((index + 1) * entries.length) / slides),
    ),
  }));
};

/** Whether a layout was chosen that sets apart what the lines of a run tell. */
export const showsRun = (kind: RunKind, { groups }: Choice): boolean => {
  const { place } = shownBy(kind) ?? {};
  return groups.some(({ fills }) =>
    fills.some(({ placeholder }) => place !== undefined && placeholder.startsWith(place)),
  );
};
