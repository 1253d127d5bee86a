import type { FurnitureKind } from '../../../model/article.js';
import { endsSentence } from '../../lines/line.js';
import type { Page, Step } from '../page.js';
import type { Unit } from '../unit.js';
import { labels, saysOnly } from '../wording.js';

/**
 * What a page has below its message: from `Share`, `Latest posts` or the mark that ends a release (`# # #`) on nothing but titles, days, names and
 * the first words of other stories; or, where nothing opens it, a menu of a dozen lines and more.
 */
export const pageEnd: Step = (page) => {
  const { units, text } = page;
  const from = text === undefined ? 0 : units.findLastIndex(isProse) + 1;
  if (from === 0) return [];
  const opened = units.findIndex((_, index) => index >= from && opensEnd(page, index));
  // Numbers, days and names of those who keep the page.
  const isBrief =
    opened >= 0 &&
    units.slice(from, opened).every(({ text: line, words }) => words.length <= wordsOfName && !/[:：]$/u.test(line));
  const start = isBrief || (opened < 0 && isMenu(page, from)) ? from : opened < 0 ? units.length : opened;
  return units.slice(start).map((_, place): [number, FurnitureKind] => [start + place, 'related']);
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
const endMark = /^[ \t]*(?:#[ \t]?){1,5}$/mu;

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
