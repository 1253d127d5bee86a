import { wordsOf, type Word } from '../../../language/index.js';
import type { FurnitureKind } from '../../../model/article.js';
import { readDivision } from '../../lines/division.js';
import type { Page, Step } from '../page.js';
import type { Unit } from '../unit.js';
import { labels } from '../wording.js';

/**
 * The particulars of a meeting: a run of short lines "Label: value" above its minutes, or below them, of which one is known by its label.
 * Where, from when to when and who was called need no words of their own then. Only where who
 * came is told, or when it was opened: a notice tells by such lines what it is about.
 */
export const particulars: Step = (page) => {
  const { units } = page;
  if (![...page.kinds.values()].includes('procedure')) return [];
  const found: [number, FurnitureKind][] = [];
  // A title may hold a colon.
  for (
    let index = units[0]?.start === page.title?.start || page.title === undefined ? 1 : 0;
    index < units.length;
    index += 1
  ) {
    let end = index;
    while (isParticular(units[end], page.pack)) end += 1;
    const run = units.slice(index, end);
    const isKnown = (unit: Unit, at: number): boolean =>
      ['procedure', 'place-date'].includes(page.kinds.get(index + at) ?? '') ||
      labels(page.pack, 'procedure', unit) > 0 ||
      isDay(unit);
    if (run.length >= fewest && run.some(isKnown) && isAtAnEnd(page, index, end))
      run.forEach((_, at) => found.push([index + at, 'procedure']));
    index = Math.max(index, end - 1);
  }
  return found;
};

const fewest = 2;

/** `Hora: 11:00`, `**Ende der Sitzung:** 22:21 Uhr`, with a few words behind the colon and no sentence; no `Chapter I: Money`. */
export const isParticular = (unit: Unit | undefined, pack: Page['pack']): boolean =>
  unit !== undefined &&
  readDivision(unit.text, pack) === undefined &&
  unit.role !== 'cell' &&
  // "Continuation: the fees of the outer basin" heads what was said of it.
  (unit.role !== 'heading' || valueOf(unit).length <= longestOfHeading || labels(pack, 'procedure', unit) > 0) &&
  unit.text.length <= longest &&
  /^[*_]*\p{Lu}[^:：.?!]{1,40}[:：]/u.test(unit.text) &&
  !/\p{L}[.!?]["”»)]*$/u.test(unit.text);
const longest = 90;

/** The words behind the colon. */
const valueOf = ({ text }: Unit): readonly Word[] => wordsOf(text.slice(text.search(/[:：]/u) + 1));
const longestOfHeading = 4;

/** A day in digits, or the hour, is all that its value says: `Fecha: [15/02/2026]`, `Beginn: 19:15 Uhr`. */
const isDay = ({ text }: Unit): boolean =>
  /^[^:：]{2,40}[:：][\s*_[]*(?:(?:\p{L}+,? )?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[:.h]\d{2} ?\p{L}{0,4}(?: \p{Lu}{1,4})?(?: ?[-–/|] ?\d{1,2}[:.h]\d{2} ?\p{L}{0,4}(?: \p{Lu}{1,4})?)?)\W*$/u.test(
    text,
  );

/** Before anything is said of the meeting, or behind all of it. */
const isAtAnEnd = ({ units }: Page, from: number, to: number): boolean =>
  !units.slice(0, from).some(isRunning) || !units.slice(to).some(isRunning);

const isRunning = ({ role, text }: Unit): boolean => role === 'passage' && text.length >= 120;
