import { readDateLine } from '../../../date.js';
import { endsSentence } from '../../../lines/line.js';
import { happensOnDay, tellsDayUnderCondition } from '../../days/other-day.js';
import type { Page, Step } from '../../page.js';
import { isName, type Unit } from '../../unit.js';

/**
 * Where and when a paper was made out, below all that it says, and who signs below that: `Fait à Montsabrel, le 23 mai 2030.` above
 * `Le président, A. Vasseur-Roy`.
 */
export const datedFoot: Step = ({ units, kinds, pack }) => {
  const from = Math.max(fewestAbove, units.length - mostBelow - 1);
  const place = units.findIndex((unit, index) => index >= from && isMadeOut(unit, pack));
  if (place < 0) return [];
  const below = units.slice(place + 1);
  const signs = (unit: Unit, index: number): boolean =>
    kinds.has(place + 1 + index) || isName(unit.text) || isSigner(unit);
  if (!below.every(signs)) return [];
  return [[place, 'place-date'], ...below.map((_, index) => [place + 1 + index, 'signature'] as const)];
};

/** Lines of whoever signs, and lines above it, which are the paper. */
const mostBelow = 6;
const fewestAbove = 2;

const isSigner = ({ text, words, role }: Unit): boolean =>
  role !== 'item' && role !== 'cell' && words.length <= longestSigner && !endsSentence(text) && !/[:：;]$/u.test(text);
const longestSigner = 10;

/** A place, a comma and the day, perhaps with the hour before it: `Harlow, 9.30 a.m., 3 May 2031`. */
function isMadeOut({ text, words, start, role }: Unit, pack: Page['pack']): boolean {
  if (role !== 'passage' || words.length > longestLine) return false;
  if (tellsDayUnderCondition(text, pack) || happensOnDay(text, pack)) return false;
  const line = text.replace(/\.$/u, '');
  return (
    placeAndComma.test(line) &&
    words.slice(-longestDate).some((word) => {
      const day = readDateLine(line.slice(word.start - start), pack);
      return day !== undefined && !day.startsWith('-') && word.start - start >= line.indexOf(',');
    })
  );
}
/** "12. Mai 2031" has a stop. */
const placeAndComma = /^\p{Lu}[\p{L}'’ -]{1,40}, (?:[^.:;]|(?<=\d)\.(?= \p{L})){4,50}(?:19|20)\d{2}$/u;
/** In words. */
const longestLine = 16;
const longestDate = 6;
