import type { LanguagePack } from '../../../language/index.js';
import type { Scope } from '../select/scope.js';
import { type Size, sizesOf } from '../sizes.js';
import { around, type HtmlElement } from '../tree.js';
import { marksOn } from './marks-on-page.js';

/** Where on a page who wrote its article is looked for. */
export function authorZones(page: HtmlElement, scope: Scope, packs: readonly LanguagePack[]): AuthorZones {
  const sizes = sizesOf(page);
  const { marks, passages } = marksOn(page, { scope, sizes, packs });
  const box = scope.title === undefined ? (scope.root.parent ?? scope.root) : boxOfTitle(scope.title, scope, sizes);
  const start = scope.title ?? box;
  const below = passages.filter(({ number }) => number > start.number);
  const end = below[2]?.number ?? below.at(-1)?.number ?? Infinity;
  const inBox = marks.filter(({ number }) => number > box.number && number < end);
  const head = [
    ...inBox.filter(({ number }) => number > start.number),
    ...inBox.filter(({ number }) => number < start.number).reverse(),
  ];
  const last = passages.at(-1)?.number ?? Infinity;
  const outer = [...around(scope.root)];
  const whole =
    [scope.root, ...outer].find(({ tag }) => /^(?:article|main)$/.test(tag)) ?? outer[mostOuter] ?? scope.root;
  const foot = marks.filter((mark) => mark.number > last && [...around(mark)].includes(whole));
  return { head, foot };
}

/** Elements that name somebody. */
export interface AuthorZones {
  /** From the box of the title to the third passage of the body, those nearest below the title first. */
  readonly head: readonly HtmlElement[];
  /** Behind the body, in the element that the article stands in. */
  readonly foot: readonly HtmlElement[];
}

/** How far outside of its root the foot of an article may stand. */
const mostOuter = 2;

/** The largest box around the title that holds little of the article and little else. */
export function boxOfTitle(title: HtmlElement, scope: Scope, sizes: ReadonlyMap<HtmlElement, Size>): HtmlElement {
  const lettersIn = (element: HtmlElement): number => sizes.get(element)?.letters ?? 0;
  let box = title;
  for (const outer of around(title)) {
    if (scope.share(outer) > 0.1 || lettersIn(outer) > lettersIn(title) + mostBeside) break;
    box = outer;
  }
  return box === title ? (title.parent ?? title) : box;
}

/** Letters beside the title. */
const mostBeside = 420;
