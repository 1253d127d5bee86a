/**
 * Whether text without a name that tells is surely Markdown: it opens with front matter, has a picture or the rule of a
 * table on a line of its own, a link with its address, several words set bold, or one beside headings. Headings and lists alone are read in plain
 * text too.
 *
 * @param bytes of UTF-8 text; only the beginning is looked at
 */
export function looksLikeMarkdown(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, inspected));
  return sureMarks.some(({ holds, mark }) => start.includes(holds) && mark.test(start)) || hasBoldBelowHeadings(start);
}

const hasBoldBelowHeadings = (text: string): boolean =>
  text.includes('**') && boldWords.test(text) && [...text.matchAll(headings)].length >= fewestHeadings;
const boldWords = /\*\*[^\s*][^*\n]{0,300}[^\s*]\*\*/u;
const headings = /^#{1,6} \S/gmu;
const fewestHeadings = 2;

const inspected = 65_536;

/** Most texts do not even hold the signs of a mark, which is quicker to see. */
const sureMarks: readonly { readonly holds: string; readonly mark: RegExp }[] = [
  { holds: '---', mark: /^---[ \t]*\r?\n[\p{L}_-]{1,40}:[^\n]*\n(?:[^\n]*\n){0,60}?---[ \t]*\r?\n/u },
  { holds: '![', mark: /^ {0,3}!\[[^\]\n]{0,500}\]\([^)\s][^)\n]{0,1000}\)/mu },
  { holds: '](http', mark: /\[[^\]\n]{1,300}\]\(https?:\/\/[^)\s]{1,1000}\)/u },
  { holds: '**', mark: /(?:\*\*[^\s*][^*\n]{0,300}\*\*[^*]*){3}/u },
  { holds: '--', mark: /^ {0,3}\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*){1,50}\|?[ \t]*\r?$/mu },
];
