import type { FurnitureKind } from '../../model/article.js';
import type { Step } from './page.js';
import { isReachedBy } from './boilerplate.js';

/**
 * The foot of a printed page: an address with telephone and telefax. A scan may have run it into the passage behind it.
 *
 * @returns how many letters of a passage it takes; 0 where the passage opens with none
 */
export function addressLength(text: string): number {
  const head = text.slice(0, longest);
  const numbers = [...head.matchAll(telephone)].filter(([number]) => isReachedBy({ text: number, words: [] }));
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || last === undefined || numbers.length < fewestNumbers) return 0;
  const before = head.slice(0, first.index);
  // An address has a number of its own and no sentence.
  if (!/\d/u.test(before) || /[!?;]|\p{Ll}{4,}\.\s/u.test(before)) return 0;
  const end = last.index + last[0].length;
  return end + (/^[\s,;|–-]*(?:https?:\/\/|www\.)\S+/u.exec(text.slice(end))?.[0].length ?? 0);
}

const longest = 220;
const fewestNumbers = 2;
const telephone = /\+?\d{0,3} ?\(?\d{2,4}\)?(?:[ .-]\d{2,4}){2,4}/gu;

/** Passages that are nothing but such an address, and a line with a number right above one, as a street or a floor has. */
export const postalAddresses: Step = ({ units }) =>
  units.flatMap((unit, index): [number, FurnitureKind][] => {
    const length = addressLength(unit.text);
    if (length === 0) return [];
    const above = units[index - 1];
    const isLine = above !== undefined && above.role !== 'item' && above.words.length <= longestLine;
    const found: [number, FurnitureKind][] = [];
    if (length >= unit.text.length) found.push([index, 'contact']);
    if (isLine && /\d/u.test(above.text)) found.push([index - 1, 'letterhead']);
    return found;
  });
const longestLine = 10;
