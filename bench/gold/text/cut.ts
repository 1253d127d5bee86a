// Cuts long documents to what somebody would hand in: the beginning, or one chapter.

export const wordCount = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;

/** Whole lines from the start, up to so many words. */
export function beginning(text: string, most: number): string {
  const kept: string[] = [];
  let words = 0;
  for (const line of text.split('\n')) {
    words += wordCount(line);
    if (words > most && kept.length > 0) break;
    kept.push(line);
  }
  return kept.join('\n');
}

/** The chapters of a text, each under the text's title; what stands before the first heading is no chapter. */
export function chapters(text: string, heading: RegExp, title: string | undefined): string[] {
  const out: string[][] = [];
  for (const line of text.split('\n')) {
    if (heading.test(line)) out.push([line]);
    else out.at(-1)?.push(line);
  }
  return out.map((lines) => [...(title === undefined ? [] : [title, '']), ...lines].join('\n'));
}

/** So many pieces of about the same length, cut between paragraphs, each under the text's title. */
export function pieces(text: string, title: string, words: number): string[] {
  const out: string[] = [];
  let rest = text;
  while (wordCount(rest) > words / 2) {
    const piece = beginning(rest, words);
    if (!/^\s*\p{Ll}/u.test(piece)) out.push(`${title}\n\n${piece}`);
    rest = rest.slice(piece.length).replace(/^\n+/, '');
  }
  return out;
}
