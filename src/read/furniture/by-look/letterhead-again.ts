import type { FurnitureKind } from '../../../model/article.js';
import type { Step } from '../page.js';
import { isCapitals, type Unit } from '../unit.js';

/** The letterhead that a page says again, on one line or as many as above: a scan has it at the head and foot of its first page. */
export const letterheadAgain: Step = ({ units, kinds }) => {
  const heads = units.flatMap((unit, index) => (index < searched && kinds.get(index) === 'letterhead' ? [index] : []));
  const said = new Set<string>();
  for (const first of heads)
    for (let last = first; kinds.get(last) === 'letterhead' && last < first + mostLines; last += 1)
      said.add(
        units
          .slice(first, last + 1)
          .map(keysOf)
          .join(' '),
      );
  return units
    .slice(0, searched)
    .flatMap((unit, index): [number, FurnitureKind][] =>
      !kinds.has(index) && isCapitals(unit.text) && unit.words.length >= fewestWords && said.has(keysOf(unit))
        ? [[index, 'letterhead']]
        : [],
    );
};

/** Lines of a first page. */
const searched = 40;
/** Lines that one letterhead is printed on. */
const mostLines = 3;
/** Less may be a word of any heading. */
const fewestWords = 3;

const keysOf = ({ words }: Unit): string => words.map(({ key }) => key).join(' ');
