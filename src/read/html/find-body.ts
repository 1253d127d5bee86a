import { numberAttribute, serializeForReadability } from './serialize.js';
import { elementsIn, type HtmlElement, innerElements } from './tree.js';

/** The elements of a page whose text is the article. */
export type Body = ReadonlySet<HtmlElement>;

/**
 * Asks Readability for the article of a page. It takes what it works on to pieces, so that it gets a copy: what comes back
 * is only which elements it kept, and nothing that it threw away is lost.
 *
 * @returns nothing where it finds no article, or where the page is too large for it
 */
export async function findBody(page: HtmlElement): Promise<Body | undefined> {
  const elements = [...elementsIn(page)];
  if (elements.length > mostElements) return undefined;
  const library: DomLibrary = await import('linkedom');
  const { Readability } = await import('@mozilla/readability');
  const { document } = library.parseHTML(serializeForReadability(page));
  const options = { charThreshold: 250, disableJSONLD: true, serializer: numbersIn };
  const numbers = new Readability<number[]>(document, options).parse()?.content ?? [];
  const body = new Set<HtmlElement>();
  for (const number of numbers) {
    // Readability gives the attributes of an element to the only child that it puts in its place.
    let element = elements[number - 1];
    while (element !== undefined && !body.has(element)) {
      body.add(element);
      const inner = innerElements(element);
      const alone =
        inner.length === 1 && element.children.every((child) => typeof child !== 'string' || !/\S/.test(child));
      element = alone ? inner[0] : undefined;
    }
  }
  return body.size === 0 ? undefined : body;
}

/** Readability needs many seconds for more. */
const mostElements = 50_000;

/** What we use of linkedom, whose own types need those of a browser. */
interface DomLibrary {
  parseHTML(html: string): { readonly document: unknown };
}

interface CopiedElement {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

const numbersIn = (element: CopiedElement): number[] =>
  [...element.querySelectorAll(`[${numberAttribute}]`)].map((inner) => Number(inner.getAttribute(numberAttribute)));
