/** The headers of a head by their lower-case names, each on one line; the first of each name counts. */
export function headersOf(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of headerLines(head)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** The lines of a head, without the breaks inside a header (RFC 5322, 2.2.3). */
export const headerLines = (head: string): string[] => head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);

/** A parameter of a header: `text/html; charset="utf-8"`. */
export function parameter(header: string | undefined, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header ?? '');
  return found?.[1] ?? found?.[2];
}
