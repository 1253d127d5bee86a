import { endsSentence } from '../../lines/line.js';
import { readMarker } from '../../lines/marker.js';
import { isBold, lengthOf, type Passage, sizeOf } from './passage.js';
import type { TypeStyle } from './type-style.js';

/** The levels of the passages that are headings, from 2: larger than running text, or bold where that is not. The larger, the higher. */
export function headingLevels(passages: readonly Passage[], style: TypeStyle): ReadonlyMap<Passage, number> {
  const headings = passages.filter((passage) => isHeading(passage, style));
  const ranks = [...new Set(headings.map(rankOf))].sort((first, second) => second - first);
  return new Map(headings.map((passage) => [passage, Math.min(6, ranks.indexOf(rankOf(passage)) + 2)]));
}

/** Half points apart count; bold goes before plain of one size. */
const rankOf = (passage: Passage): number => Math.round(sizeOf(passage) * 2) + (isBold(passage) ? 0.5 : 0);

function isHeading(passage: Passage, style: TypeStyle): boolean {
  const text = passage.lines.map((line) => line.text).join(' ');
  const words = /\p{L}/u.test(text) && lengthOf(passage) <= longestHeading && passage.lines.length <= 4;
  if (!words || readMarker(text)?.style === 'bullet') return false;
  const larger = sizeOf(passage) >= 1.12 * style.size;
  const bold = isBold(passage) && !style.bold && sizeOf(passage) >= 0.96 * style.size;
  // A first paragraph is often larger or bold too; it ends as sentences do.
  return (larger || bold) && !/[.,;:]["”’»)\]]*$/u.test(text) && !(bold && !larger && endsSentence(text));
}

const longestHeading = 200;
