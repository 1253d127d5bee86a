/**
 * A text whose block quotes were wrapped inside the address of a link, so that the sign of the next line stands in it: `[tool](https://town.example/a/>
 * b.md)`, or within the order to a site's builder that holds the address. To the format that is no link.
 */
export const withWholeAddresses = (text: string): string =>
  text.includes('>')
    ? text
        .replace(brokenAddress, (whole: string) => whole.replace(wrap, ''))
        .replace(brokenOrder, (whole: string) => whole.replace(wrap, ''))
    : text;

/** Where a line of the quote ended, whether or not a program ran the lines into one. */
const wrap = /[ \t]?(?:\n[ \t]{0,3})?>[ \t]+/g;
const brokenAddress =
  /(?<=\]\()(?:https?:\/\/|[/.#\w-])[^()\s<>]{0,500}(?:[ \t]?(?:\n[ \t]{0,3})?>[ \t]+[^()\s<>]{1,500}){1,4}(?=\))/g;
const brokenOrder = /(?<=\]\()[ \t]?\{\{[ \t]*["'][^"'{}()]{0,500}["'][^"'{}()\n]{0,100}\}\}(?=\))/g;
