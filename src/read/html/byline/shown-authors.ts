import type { LanguagePack } from '../../../language/index.js';
import type { Scope } from '../select/scope.js';
import { placeOf } from '../select/place-of.js';
import type { HtmlElement } from '../tree.js';
import { authorMark } from './author-marks.js';
import { authorZones } from './author-zones.js';
import { isFull } from './name-pieces.js';
import { namesIn } from './names-in.js';
import { namesWorded } from './worded-line.js';

/**
 * Who wrote the article, as the page shows it around the title, else below the body: whatever Readability made of it, since what
 * names an author is told by its marks and by where it stands.
 */
export function shownAuthors(page: HtmlElement, scope: Scope, packs: readonly LanguagePack[]): string[] {
  const { head, foot } = authorZones(page, scope, packs);
  for (const zone of [head, foot]) {
    const names = zone.map((element) => {
      const found = authorMark(element) === undefined ? [] : namesIn(element, packs);
      return { element, names: found.length > 0 ? found : namesWorded(element, packs) };
    });
    const [first, ...more] = names.filter(({ names: found }) => found.length > 0);
    if (first === undefined) continue;
    const beside = more.filter(({ element }) => isBeside(element, first.element));
    const all = [...new Set([first, ...beside].flatMap(({ names: found }) => found))];
    // Beside full names, a single word is a topic more often than an account.
    const full = all.filter(isFull);
    return all.length > mostNames ? [] : full.length > 0 ? full : all;
  }
  return [];
}

/** More names than so are a list of the site. */
const mostNames = 10;

/** Set alike, and near. */
const isBeside = (element: HtmlElement, first: HtmlElement): boolean =>
  Math.abs(element.number - first.number) < 25 &&
  (element.parent === first.parent || placeOf(element) === placeOf(first)) &&
  placeOf(element) !== '';
