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
  if (elements.length > most.elements || sumOfDepths(page) > most.depths) return undefined;
  const library: DomLibrary = await import('linkedom');
  const { Readability } = await import('@mozilla/readability');
  const { document } = library.parseHTML(serializeForReadability(page));
  const options = { disableJSONLD: true, serializer: keptIn };
  const kept = found(() => new Readability<Kept>(document, options).parse()?.content);
  const body = new Set<HtmlElement>(elements.filter((element) => holdsOne(element, kept?.loose)));
  for (const number of kept?.numbers ?? []) {
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

/** Readability stumbles over pages whose elements stand where no browser would put them; that is to find no article. */
function found<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}

/** How deep all elements of a page stand, taken together: Readability reads the text of each once for every element around it. */
function sumOfDepths(element: HtmlElement, depth = 1): number {
  return innerElements(element).reduce((sum, inner) => sum + depth + sumOfDepths(inner, depth + 1), 0);
}

/** It takes some seconds for as much; pages of news are at a tenth of it. */
const most = { elements: 40_000, depths: 600_000 } as const;

/** What we use of linkedom, whose own types need those of a browser. */
interface DomLibrary {
  parseHTML(html: string): { readonly document: unknown };
}

interface CopiedNode {
  readonly nodeType: number;
  readonly textContent: string | null;
}

interface CopiedElement {
  readonly childNodes: Iterable<CopiedNode>;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<CopiedElement>;
}

/** What Readability kept: numbers of elements, and texts in paragraphs of its own making, which have none. */
interface Kept {
  readonly numbers: readonly number[];
  readonly loose: ReadonlySet<string>;
}

function keptIn(article: CopiedElement): Kept {
  const numbers = [...article.querySelectorAll(`[${numberAttribute}]`)].map((element) =>
    Number(element.getAttribute(numberAttribute)),
  );
  const made = [...article.querySelectorAll(`p:not([${numberAttribute}])`)];
  const texts = made.flatMap(({ childNodes }) =>
    [...childNodes].flatMap(({ nodeType, textContent }) => (nodeType === textNode ? [(textContent ?? '').trim()] : [])),
  );
  return { numbers, loose: new Set(texts.filter((text) => text.length >= shortestLoose)) };
}

const textNode = 3;

/** Shorter texts may stand in several places of a page. */
const shortestLoose = 20;

const holdsOne = ({ children }: HtmlElement, loose: ReadonlySet<string> | undefined): boolean =>
  loose !== undefined &&
  loose.size > 0 &&
  children.some((child) => typeof child === 'string' && child.length >= shortestLoose && loose.has(child.trim()));
