/** An element of a page, as far as an article is concerned. */
export interface HtmlElement {
  /** Lower case. */
  readonly tag: string;
  /** By their lower-case names. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly HtmlNode[];
  readonly parent: HtmlElement | undefined;
  /** Its place among all elements in the order of the page; the page itself is 0. */
  readonly number: number;
}

export type HtmlNode = HtmlElement | string;

/** All elements below one, in the order of the page; whoever stops early has looked at no more than that. */
export function* elementsIn(element: HtmlElement): Generator<HtmlElement> {
  const path = [{ element, next: 0 }];
  for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
    const child = last.element.children[last.next];
    last.next += 1;
    if (child === undefined) path.pop();
    else if (typeof child !== 'string') {
      yield child;
      path.push({ element: child, next: 0 });
    }
  }
}

/** The elements right inside one. */
export const innerElements = ({ children }: HtmlElement): HtmlElement[] =>
  children.filter((child): child is HtmlElement => typeof child !== 'string');

/** The first element below one that is asked for. */
export function findIn(element: HtmlElement, wanted: (candidate: HtmlElement) => boolean): HtmlElement | undefined {
  for (const candidate of elementsIn(element)) if (wanted(candidate)) return candidate;
  return undefined;
}

/** The elements that one stands in, from the inmost. */
export function* around({ parent }: HtmlElement): Generator<HtmlElement> {
  for (let current = parent; current !== undefined; current = current.parent) yield current;
}

/** The value of an attribute without spaces around it, empty where there is none. */
export const attribute = ({ attributes }: HtmlElement, name: string): string => attributes.get(name)?.trim() ?? '';

/** The words of an element on one line, but for those of the elements that are left out. */
export function textOf(element: HtmlElement, leftOut: (inner: HtmlElement) => boolean = isSilent): string {
  const pieces: string[] = [];
  const read = ({ children }: HtmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') pieces.push(child);
      else if (!isSilent(child) && !leftOut(child)) {
        const apart = !inlineTags.has(child.tag);
        if (apart) pieces.push(' ');
        read(child);
        if (apart) pieces.push(' ');
      }
    }
  };
  read(element);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

/** How much of the text of an element is links: 0 to 1. */
export function linkedShare(element: HtmlElement): number {
  if (element.tag === 'a' || [...around(element)].some(({ tag }) => tag === 'a')) return 1;
  const all = textOf(element).length;
  return all === 0 ? 0 : 1 - textOf(element, ({ tag }) => tag === 'a').length / all;
}

/** Elements whose text is for programs, or for browsers that can't do something. */
export const isSilent = ({ tag }: HtmlElement): boolean => silentTags.has(tag);

export const silentTags: ReadonlySet<string> = new Set(
  'script style template noscript iframe object embed select textarea svg canvas math datalist'.split(' '),
);

/** Elements that stand within a line. */
export const inlineTags: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The elements inside one, itself left out, in order; undefined where there are more than so many. */
export function fewIn(element: HtmlElement, most: number): HtmlElement[] | undefined {
  const inside: HtmlElement[] = [];
  for (const each of elementsIn(element)) if (inside.push(each) > most) return undefined;
  return inside;
}
