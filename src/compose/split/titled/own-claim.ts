import type { Choice } from '../../choose/choose-layout.js';
import type { Sheet } from '../../content/sheet.js';
import { pointsWithChildren } from '../blocks.js';
import type { Parting } from '../parting.js';
import { headsEnough, holdsLabel, holdsTitle, mayBeTitle } from './may-be-title.js';
import { openedEntry } from './opening-sentence.js';
import { asPoints } from './openings.js';

/**
 * The slides of a sheet, where a fixed label or a count would head one of them under what it opens with, if that is a claim: what a person who names such a
 * slide writes is mostly what one of its lines says. One from further down would change the order in which an edited deck comes back.
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

const underOwnClaim = (sheet: Sheet, { sheet: own }: Choice, parting: Parting): Choice | undefined => {
  const [[first, ...children] = [], ...behind] = pointsWithChildren(own.entries);
  // What a person wrote stands where it was put.
  if (first === undefined || first.evidence.length === 0 || children.length > 0) return undefined;
  const opened = openedEntry(first, parting.sentencesOf);
  const titled = opened === undefined ? first : opened.title;
  const below = [...(opened === undefined ? [] : [opened.rest]), ...behind.flat()];
  if (!mayBeTitle([titled], sheet, parting.standsAlone)) return undefined;
  if (below.length === 0 || below.some(({ remainder }) => remainder) || !headsEnough(titled, below)) return undefined;
  const [next] = behind[0] ?? [];
  const leans = next !== undefined && !parting.standsAlone(next.text, false) && !parting.pausesBetween(first, next);
  if (!parting.claims({ first, titled, below, goesOn: opened !== undefined || leans })) return undefined;
  const choice = parting.choose({ ...asPoints(own, below), titled, isPart: below.length > 1 });
  return choice !== undefined && holdsTitle(choice, titled) && holdsLabel(choice, sheet.heading) ? choice : undefined;
};
