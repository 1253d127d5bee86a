import type { FurnitureKind } from '../../../model/article.js';
import { endsSentence } from '../../lines/line.js';
import type { Page, Step } from '../page.js';
import { isName, type Unit } from '../unit.js';
import { labels, saysOnly } from '../wording.js';

/**
 * What a page has below its message: from `Share`, `Latest posts` or the mark that ends a release (`# # #`) on nothing but titles, days, names and
 * the first words of other stories; or, where nothing opens it, a menu of a dozen lines and more.
 */
export const pageEnd: Step = (page) => {
  const { units, text, title } = page;
  if (text === undefined) return [];
  const others = otherStories(page);
  const from = units.slice(0, others < 0 ? undefined : others).findLastIndex(isProse) + 1;
  if (from === 0) return [];
  const labelled = units.findIndex((_, index) => index >= from && opensEnd(page, index));
  const opener = others >= 0 && (labelled < 0 || others < labelled) ? others : labelled;
  if (opener < 0 && !isMenu(page, from)) return [];
  // Numbers and days of whoever keeps the page, and its title, may stand above; who wrote the story does too.
  const said = title && text.slice(title.start, title.end);
  const isBrief = (unit: Unit | undefined): boolean =>
    unit !== undefined &&
    !isProse(unit) &&
    !isName(unit.text) &&
    (!/\p{L}/u.test(unit.text) ||
      (unit.words.length <= wordsOfName && !/[:：]$/u.test(unit.text)) ||
      unit.text === said);
  let start = opener < 0 ? from : opener;
  while (isBrief(units[start - 1])) start -= 1;
  // Below all of it the writer may be named.
  const end = isName(units.at(-1)?.text ?? '') ? -1 : undefined;
  return units.slice(start, end).map((_, place): [number, FurnitureKind] => [start + place, 'related']);
};

/** A sentence or more; the first words of another story are cut off. Items and cells are of a list that may be the message. */
const isProse = ({ text, words, role }: Unit): boolean =>
  role === 'cell' ||
  role === 'item' ||
  (endsSentence(text) && !/(?:…|\.{3})["”’»)\]]*$/u.test(text) && words.length >= wordsOfProse);
const wordsOfProse = 8;
const wordsOfName = 4;

/** `Share`, `Tagged with:`, or what stands right below the mark of an end. */
function opensEnd({ units, pack, text = '' }: Page, index: number): boolean {
  const unit = units[index];
  if (unit === undefined || units.length - index < fewestBelow) return false;
  const above = text.slice(units[index - 1]?.end ?? unit.start, unit.start);
  return saysOnly(pack, 'related', unit) || labels(pack, 'related', unit) > 0 || endMark.test(above);
}
const fewestBelow = 3;
const endMark = /^[ \t]*(?:#[ \t]?){1,5}\n/mu;

/**
 * Where `Related posts` stands above many titles and days, and a sentence or two of a form: "Please leave this field blank."; else -1. Each line is
 * looked at once, from the last on.
 */
function otherStories({ units, pack }: Page): number {
  const first = units.findIndex(isProse);
  let found = -1;
  let said = 0;
  for (let index = units.length - 1; index > first; index -= 1) {
    const unit = units[index];
    const below = units.length - index - 1;
    if (unit === undefined) continue;
    if (isProse(unit)) {
      said += 1;
      if (unit.words.length > wordsOfForm) break;
    } else if (below >= fewestOthers && said * shareOfSaid <= below && saysOnly(pack, 'related', unit)) found = index;
  }
  return found;
}
const fewestOthers = 20;
/** One in so many may be a sentence. */
const shareOfSaid = 10;
const wordsOfForm = 60;

/** Lines of a few words, one of which any page has: nobody ends a message so. */
function isMenu({ units, pack }: Page, from: number): boolean {
  const lines = units.slice(from);
  return (
    lines.length >= fewestOfMenu &&
    lines.every(({ words, text }) => words.length <= mostOfEntry && !/[:：]\s*\S/u.test(text)) &&
    lines.some((unit) => saysOnly(pack, 'related', unit))
  );
}
const fewestOfMenu = 12;
/** In words. */
const mostOfEntry = 8;
