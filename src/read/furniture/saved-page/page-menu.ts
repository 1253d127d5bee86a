import type { LanguagePack } from '../../../language/index.js';
import type { FurnitureKind } from '../../../model/article.js';
import { endsSentence } from '../../lines/line.js';
import type { Step } from '../page.js';
import type { Unit } from '../unit.js';
import { saysOnly } from '../wording.js';

/** The menus above the title of a page that was saved with them, or above its text where it has none. */
export const pageMenu: Step = ({ units, pack, title, text }) => {
  const body = text === undefined ? undefined : opensWithMenu(units, pack);
  if (body === undefined) return [];
  const end = units.filter((unit, index) => index < body && (title === undefined || unit.end <= title.start)).length;
  return units.slice(0, end).map((_, index): [number, FurnitureKind] => [index, 'related']);
};

/**
 * How many lines stand above the first paragraph, where they are those of a menu: a dozen and more, most of them a few words, two of which any page has
 * (`Home`, `Skip to content`).
 */
export function opensWithMenu(units: readonly Pick<Unit, 'text' | 'words'>[], pack: LanguagePack): number | undefined {
  const body = units.findIndex(({ text, words }) => endsSentence(text) && words.length >= wordsOfParagraph);
  const above = units.slice(0, Math.max(body, 0));
  const brief = above.filter(({ words }) => words.length <= mostOfEntry).length;
  const isMenu =
    above.length >= fewestOfMenu &&
    brief >= above.length * shareOfEntries &&
    above.filter((unit) => saysOnly(pack, 'related', unit)).length >= fewestSure;
  return isMenu ? body : undefined;
}

/** In words: a menu may say in a few what an entry is for. */
const wordsOfParagraph = 14;
const mostOfEntry = 5;
const fewestOfMenu = 12;
/** A poem may have one. */
const fewestSure = 2;
const shareOfEntries = 0.6;
