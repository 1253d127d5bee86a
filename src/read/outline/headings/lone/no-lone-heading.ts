import { endsInColon, type LanguagePack, phrasesOf, wordsOf } from '../../../../language/index.js';
import { readDateline } from '../../../furniture/days/dateline.js';
import { isName } from '../../../furniture/unit.js';
import { saysOnly } from '../../../furniture/wording.js';
import { looksLikeBody } from '../../../lines/line.js';
import { isLongSentence } from '../../../lines/title-shape.js';
import type { HeadingShape } from '../../../steps/draft-article.js';
import type { Entry } from '../../entry.js';
import { goesOnFrom, goesOnIn } from '../goes-on.js';
import {
  announces,
  isFilledIn,
  isFragment,
  isOffice,
  isPartOfFormula,
  isPartOfTitle,
  saysSame,
} from '../no-heading.js';
import type { Lines, Shapes } from './heads-below.js';

/**
 * Whether a line that has the shape of a heading is none by what stands around it: a part of the title, the heading above said again, what
 * the line below goes on from, the end of a formula, an office above its name, a field of a form, the headline above a dateline.
 *
 * @param isHead whether the line at a place is a heading as far as it is known
 */
export function isNoLoneHeading(
  { entries, shapes }: Lines,
  place: number,
  isHead: (at: number) => boolean,
  { title, pack }: { readonly title: string; readonly pack: LanguagePack },
): boolean {
  const [above, entry, below] = [entries[place - 1], entries[place], entries[place + 1]];
  if (entry === undefined) return true;
  const isPlain = shapes[place] === 'plain';
  const isBelowHead = isHead(place - 1);
  const isNextHead = isHead(place + 1) || shapes[place + 1] === 'bold' || shapes[place + 1] === 'capitals';
  return (
    (title !== '' && isPartOfTitle(entries, place, title)) ||
    (isBelowHead && saysSame(above, entry)) ||
    (above?.kind === 'line' && isPartOfFormula(above.text)) ||
    // "Gäste" above "Kurt Ebel": who came.
    (isBelowHead && isName(entry.text) && tellsWhoCame(above, pack)) ||
    (isNextHead && announces(entry, below, title)) ||
    (isPlain && (isFragment(entry.text, pack) || goesOnFrom(above, pack))) ||
    (isPlain && (isLongSentence(entry.text, pack) || goesOnIn(entry, below))) ||
    // "3. Sở Tài chính:" stands above what that office does, whether or not its sentence was ended.
    (isPlain && isBelowHead && /[:：]$/u.test(above?.text ?? '')) ||
    isOffice(entry, below, pack) ||
    isFilledIn(entries, place) ||
    (isPlain && isField(entries, place)) ||
    standsAboveDateline(entries, shapes, place, pack) ||
    // "Besides:"
    (entry.text.endsWith(':') && phrasesOf(pack, 'connectives').has(entry.text.replace(/ ?:$/, '')))
  );
}

/** "Name:" above "Born on:" above "Class:": what a form asks for, whose lines lost their dots. */
function isField(entries: readonly Entry[], place: number): boolean {
  const asks = (at: number): boolean => {
    const entry = entries[at];
    return entry?.kind === 'line' && endsInColon(entry.text);
  };
  if (!asks(place)) return false;
  let [from, to] = [place, place];
  // No further than tells it: a thousand of them are looked at once.
  while (to - from + 1 < fewestFields && asks(from - 1)) from -= 1;
  while (to - from + 1 < fewestFields && asks(to + 1)) to += 1;
  return to - from + 1 >= fewestFields;
}
const fewestFields = 3;

const tellsWhoCame = (head: Entry | undefined, pack: LanguagePack): boolean =>
  saysOnly(pack, 'procedure', { words: wordsOf(head === undefined ? '' : head.text.replace(/[:：]$/u, '')) });

/** A line of the headline, or the place alone: the report begins below it ("HARLOW, May 3 – …", "– …"). */
function standsAboveDateline(entries: readonly Entry[], shapes: Shapes, place: number, pack: LanguagePack): boolean {
  let below = place + 1;
  while (below <= place + mostOfHeadline && shapes[below] !== undefined) below += 1;
  const text = entries[below]?.text ?? '';
  const isTorn = /^[–—] ?\p{Lu}/u.test(text) && !/^[–—]/u.test(entries[below + 1]?.text ?? '');
  return isTorn || readDateline(text, 0, pack) !== undefined;
}
const mostOfHeadline = 3;

/**
 * "Walkers and cyclists will keep the span after a repair of $3 million": what a text without other headings below says at a glance, or what
 * a picture showed that it lost, between the lines of its head and the first paragraph.
 */
export const isStandfirst = (
  entries: readonly Entry[],
  place: number,
  shape: HeadingShape | undefined,
  isHeading: (at: number) => boolean,
): boolean =>
  shape === 'plain' &&
  entries
    .slice(0, place)
    .every((entry, at) => isHeading(at) || (entry.kind === 'line' && !looksLikeBody(entry.text))) &&
  wordsOf(entries[place]?.text ?? '').length >= fewestOfStandfirst;
/** In words: what heads all of a text is shorter. */
const fewestOfStandfirst = 8;
