import { phrasesOf } from '../../../../language/index.js';
import type { FurnitureKind } from '../../../../model/article.js';
import { readMarker } from '../../../lines/marker.js';
import { readDivision } from '../../../lines/division.js';
import type { Page } from '../../page.js';
import { isCapitals } from '../../unit.js';
import { opens } from '../../wording.js';

/**
 * The type of the paper in capitals, and the line below that says what it is about.
 *
 * @param asksOpener the line below must open as such lines do: nothing else shows that it is an official paper
 */
export function subjectLines(
  { units, pack }: Page,
  end: number,
  found: ReadonlyMap<number, FurnitureKind>,
  asksOpener = false,
): number[] {
  const types = phrasesOf(pack, 'documentTypes');
  const start = units.findIndex(
    ({ text, words }, index) =>
      index < end && words.length > 0 && types.matchAt(words, 0) === words.length && isCapitals(text),
  );
  const below = start + 1;
  const next = units[below];
  const isOpened =
    next !== undefined &&
    readMarker(next.text) === undefined &&
    (isCapitals(next.text) ||
      opens(pack, 'subject', next) > 0 ||
      phrasesOf(pack, 'topicOpeners').matchAt(next.words, 0) > 0);
  if (start < 0 || (asksOpener && !isOpened)) return [];
  const behind = units[below + 1];
  const isFounded = behind !== undefined && opens(pack, 'legal-basis', behind) > 0;
  const isSubject =
    next !== undefined &&
    below < end &&
    (!found.has(below) || isNamedAsAgency({ units, pack }, start, found)) &&
    next.role !== 'item' &&
    next.words.length <= (isCapitals(next.text) || isFounded ? longestCapitals : longestSubject) &&
    !/[.;:]$/.test(next.text) &&
    readDivision(next.text.split('\n', 1)[0] ?? '', pack) === undefined &&
    opens(pack, 'legal-basis', next) === 0;
  return isSubject ? [start, below] : [start];
}

/**
 * "INSPECTION" below "LAW" and below "NATIONAL ASSEMBLY": an act may be called after what there are offices of. The office that issues a paper
 * says its own name again there, or whose head it is.
 */
function isNamedAsAgency(
  { units, pack }: Pick<Page, 'units' | 'pack'>,
  start: number,
  found: ReadonlyMap<number, FurnitureKind>,
): boolean {
  const line = units[start + 1];
  if (line === undefined || found.get(start + 1) !== 'letterhead' || opens(pack, 'letterhead', line) === 0)
    return false;
  const above = units
    .slice(0, start)
    .filter((unit, index) => found.get(index) === 'letterhead' && isCapitals(unit.text));
  const isSaid = (key: string): boolean => above.some(({ words }) => words.some((word) => word.key === key));
  return above.length > 0 && !line.words.some(({ key }) => isSaid(key));
}

/** Words of a line that says what a paper is about; one that amends others names them all, in capitals or right above what it is founded on. */
const longestSubject = 60;
const longestCapitals = 140;
