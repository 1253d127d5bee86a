import type { Choice } from '../../choose/choose-layout.js';
import type { Entry } from '../../content/entry.js';
import type { Sheet } from '../../content/sheet.js';
import { pointsWithChildren } from '../blocks.js';
import type { Parting } from '../parting.js';
import { headsEnough, holdsLabel, holdsTitle, mayBeTitle } from './may-be-title.js';
import { openedEntry } from './opening-sentence.js';
import { asPoints } from './openings.js';

/**
 * The slides of a sheet, where a fixed label or a count would head one of them under the weightiest of its own lines: what a person who names such a slide
 * writes is mostly what one of its lines says. The lines that go on from it come first below it, the others as they stood.
 *
 * @param choices all slides of the sheet
 */
export const underOwnClaims = (sheet: Sheet, choices: readonly Choice[], parting: Parting): readonly Choice[] => {
  if ((sheet.kind !== 'points' && sheet.kind !== 'summary') || sheet.layout !== undefined) return choices;
  if (sheet.speaker !== undefined || sheet.topic?.speaker !== undefined) return choices;
  const untitled = choices.filter(({ sheet: { titled } }) => titled === undefined);
  // The first of them has the heading, which says something.
  const named = parting.saysNothing(sheet.heading) ? undefined : untitled[0];
  return choices.map((choice) =>
    choice === named || !untitled.includes(choice) ? choice : (underOwnClaim(sheet, choice, parting) ?? choice),
  );
};

interface Claim {
  readonly titled: Entry;
  readonly below: readonly Entry[];
  readonly worth: number;
}

const underOwnClaim = (sheet: Sheet, { sheet: own }: Choice, parting: Parting): Choice | undefined => {
  const blocks = pointsWithChildren(own.entries);
  const claims = blocks
    .flatMap((_, at) => claimsOf(own, blocks, at, parting))
    .sort((one, other) => other.worth - one.worth);
  for (const { titled, below } of claims) {
    const choice = parting.choose({ ...asPoints(own, below), titled, isPart: below.length > 1 });
    if (choice !== undefined && holdsTitle(choice, titled) && holdsLabel(choice, sheet.heading)) return choice;
  }
  return undefined;
};

/** The titles that a point gives: all of it, or its first sentence. */
const claimsOf = (sheet: Sheet, blocks: readonly Entry[][], at: number, parting: Parting): Claim[] => {
  const [first, ...children] = blocks[at] ?? [];
  // What a person wrote stands where it was put.
  if (first === undefined || first.evidence.length === 0 || children.length > 0) return [];
  const opened = openedEntry(first, parting.sentencesOf);
  const options =
    opened === undefined ? [{ titled: first, rest: [] }] : [{ titled: opened.title, rest: [opened.rest] }];
  return options.flatMap(({ titled, rest }) => {
    if (!mayBeTitle([titled], sheet, at === 0, parting.standsAlone)) return [];
    const behind = blocks.slice(at + 1);
    const end = behind.findIndex(
      ([line], index) =>
        line === undefined ||
        parting.standsAlone(line.text, false) ||
        parting.pausesBetween(behind[index - 1]?.[0] ?? first, line),
    );
    const goingOn = behind.slice(0, end < 0 ? behind.length : end);
    const below = [...rest, ...[...goingOn, ...blocks.slice(0, at), ...behind.slice(goingOn.length)].flat()];
    if (below.length === 0 || below.some(({ remainder }) => remainder) || !headsEnough(titled, below)) return [];
    const goesOn = rest.length > 0 || goingOn.length > 0;
    const before = blocks[at - 1]?.at(-1);
    const opens = before === undefined || parting.pausesBetween(before, first);
    const worth = parting.claimWorth({ first, titled, below, goesOn, opens });
    return worth === undefined
      ? []
      : [{ titled: { ...titled, text: titled.text.replace(/[.。]$/u, '') }, below, worth }];
  });
};
