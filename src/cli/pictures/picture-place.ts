/** Where the picture of a figure lies, as its name says. */
export type PicturePlace =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'nowhere'; readonly why: string; readonly hint: string };

/**
 * Where a picture lies by its name: an address of the web, or a path below the folder of the article. All else is nowhere: a
 * path out of that folder, one of this computer, or another kind of address.
 *
 * @param base address of the article, where it has been fetched: paths then start from there
 */
export function picturePlace(name: string, base: string | undefined): PicturePlace {
  const written = name.trim();
  const isAddress = /^(?:https?:)?\/\//i.test(written);
  if (isAddress || base !== undefined) return addressPlace(written, base ?? 'https://localhost/');
  if (/^[a-z][a-z\d+.-]+:/i.test(written)) return nowhere('is neither a path nor an address of the web');
  const path = decoded(written.replace(/[?#].*$/s, '')).replaceAll('\\', '/');
  const steps = path.split('/').filter((step) => step !== '' && step !== '.');
  if (/^(?:\/|[a-z]:)/i.test(path) || steps.includes('..')) return nowhere('lies outside the folder of the article');
  if (steps.length === 0 || path.includes('\0')) return nowhere('has no name');
  return { kind: 'file', path: steps.join('/') };
}

function addressPlace(written: string, base: string): PicturePlace {
  const parsed = URL.canParse(written, base) ? new URL(written, base) : undefined;
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:'
    ? { kind: 'address', address: parsed.href }
    : nowhere('has no address of the web');
}

const nowhere = (why: string): PicturePlace => ({
  kind: 'nowhere',
  why,
  hint: 'Put it into the folder of the article and name it from there, or put it into the deck by hand.',
});

/** Names in web pages and Markdown are written as addresses are: "a%20b.jpg". */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
