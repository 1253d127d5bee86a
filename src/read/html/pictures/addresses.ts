import { attribute, findIn, type HtmlElement } from '../tree.js';

/** How the addresses in a page are to be understood. */
export interface PageAddresses {
  /** Where the page is published, as it says itself, else where it was fetched from. */
  readonly canonical: string | undefined;
  /** The page is a file of its own: a relative path is the place of a file beside it. */
  readonly isFile: boolean;
  /**
   * The absolute http or https address that is meant, or a path below the folder of the page; nothing for anything else:
   * other schemes, paths that lead out of the folder, what is no address.
   */
  resolve(reference: string): string | undefined;
}

/** Where a browser that saved a page had it from, as it writes above all else: `<!-- saved from url=(0042)https://harbour.example/barrier -->`. */
export const savedFrom = (html: string): string | undefined =>
  /<!-- saved from url=\(\d{4}\)(https?:\/\/[^\s<>]{1,2000}) -->/i.exec(html.slice(0, mostBeforeSaved))?.[1];

/** Characters. */
const mostBeforeSaved = 4000;

/**
 * @param given where the page was fetched from, and where it says that it is published
 */
export function pageAddresses(
  page: HtmlElement,
  given: { readonly address: string | undefined; readonly canonical: string | undefined },
): PageAddresses {
  const fetched = webAddress(given.address);
  const canonical = webAddress(given.canonical, fetched);
  const declared = findIn(page, ({ tag, attributes }) => tag === 'base' && attributes.has('href'));
  const base = webAddress(declared && attribute(declared, 'href'), fetched) ?? fetched;
  return {
    canonical: canonical ?? fetched,
    isFile: base === undefined,
    resolve: (reference) => {
      const trimmed = reference.trim();
      if (trimmed === '' || trimmed.length > longest) return undefined;
      if (base !== undefined) return webAddress(trimmed, base);
      // A saved page still has addresses from the root of its site, which are no places on this disk.
      if (/^(?:[a-z][a-z\d+.-]*:|[\\/])/i.test(trimmed)) return webAddress(trimmed, canonical);
      return localPath(trimmed);
    },
  };
}

const longest = 4000;

function webAddress(reference: string | undefined, base?: string): string | undefined {
  if (reference === undefined || reference === '') return undefined;
  try {
    const { protocol, href } = new URL(reference, base);
    return protocol === 'http:' || protocol === 'https:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A path below the folder of the page, readable: of what an address escapes only the signs that would mean something else in
 * one are.
 */
function localPath(reference: string): string | undefined {
  try {
    const path = decodeURIComponent(reference.replace(/[?#].*$/s, '')).replace(/^(?:\.\/)+/, '');
    const unsafe = path === '' || /[\\\0:]|^\//.test(path) || path.split('/').includes('..');
    return unsafe ? undefined : path.normalize('NFC').replace(/[%?#]/g, encodeURIComponent);
  } catch {
    return undefined;
  }
}
