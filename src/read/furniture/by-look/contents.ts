import type { FurnitureKind } from '../../../model/article.js';
import type { Step } from '../page.js';
import type { Unit } from '../unit.js';

/**
 * A table of contents as it was printed: lines that end in a row of dots and the number of a page, each page no earlier than the one
 * before, and the lines between them whose dots were lost.
 */
export const contents: Step = ({ units }) => {
  const pages = units.map(pageOf);
  const found: [number, FurnitureKind][] = [];
  for (let from = 0; from < units.length; from += 1) {
    if (pages[from] === undefined) continue;
    let end = from + 1;
    let count = 1;
    for (let next = end; next < units.length && next <= end + mostBetween; next += 1) {
      const page = pages[next];
      if (page === undefined && !endsInFigure(units[next])) break;
      if (page === undefined || page < (pages[end - 1] ?? 0)) continue;
      end = next + 1;
      count += 1;
    }
    if (count >= fewest) for (let each = from; each < end; each += 1) found.push([each, 'pointer']);
    from = end - 1;
  }
  return found;
};

const fewest = 3;
/** Lines without dots, one after the other. */
const mostBetween = 4;

/** `Membership . . . . . . 12`, `Membership........12`; a form that is to be filled in has no number there. */
const pageOf = ({ text, role }: Unit): number | undefined => {
  const page = role === 'cell' ? undefined : /(?:\s?[.·…]){4,}\s*(\d{1,4})$/u.exec(text)?.[1];
  return page === undefined ? undefined : Number(page);
};

const endsInFigure = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.role !== 'cell' &&
  unit.text.length <= 160 &&
  /[\p{L})] ?\d{1,4}$|[.·…\s]{4,}$/u.test(unit.text);
