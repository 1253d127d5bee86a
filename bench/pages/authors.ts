/** Names in a line of authors, without the words around them. */
export const authorsIn = (line: string | undefined): string[] =>
  (line ?? '')
    .replace(/^(?:by|von|par|por|di|door|av|af)\s+/i, '')
    .split(/\s*(?:[,;|/•·\n]|\s(?:and|und|et|y|e|en|och|og|&|và)\s)\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
