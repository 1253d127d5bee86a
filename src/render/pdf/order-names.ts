/**
 * Has the names of places stand in the order of their codes, as they must (ISO 32000-1, 7.9.6). pdfkit orders them as the language of the
 * machine does, and getting that order ready takes 5 ms. pdfkit has no other door for this, so that where it looks otherwise all is left as it is.
 */
export function orderNames(pdf: PDFKit.PDFDocument): void {
  const names = ['_root', 'data', 'Names', 'data', 'Dests'].reduce<unknown>(partOf, pdf);
  if (isOrdered(names)) names._compareKeys = (one, other) => (one < other ? -1 : Number(one > other));
}

const partOf = (whole: unknown, key: string): unknown =>
  typeof whole === 'object' && whole !== null ? Reflect.get(whole, key) : undefined;

type Compare = (one: string, other: string) => number;

const isOrdered = (names: unknown): names is { _compareKeys: Compare } =>
  typeof partOf(names, '_compareKeys') === 'function';
