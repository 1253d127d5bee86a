import { tooComplex } from '../bytes/refusals.js';

/** More than a long book; the parser takes about a second for it. */
const longestText = 1_000_000;
/** The parser's time grows with the square of the marks that one paragraph holds. */
const mostMarksOfParagraph = 2_000;
const deepestNesting = 20;
/** Each line may be a block of its own, and each list and quotation that it stands in is one more. */
const mostLines = 20_000;
const mostNesting = 50_000;

/** @throws BriefdeckError `input.too-complex` for what no article holds and a parser would take minutes for */
export function refuseTooComplex(text: string, name: string): void {
  if (text.length > longestText) throw tooComplex(`${name} is longer than a million characters.`);
  let marks = 0;
  let line = 0;
  let nested = 0;
  for (const content of text.split('\n')) {
    line += 1;
    marks = opensParagraph.test(content) ? 0 : marks;
    marks += content.match(/[*_[\]!<`&\\]/g)?.length ?? 0;
    if (marks > mostMarksOfParagraph)
      throw tooComplex(`${name} has a paragraph with more marks than text.`, { file: name, line });
    const depth = nesting(content);
    nested += depth;
    if (depth > deepestNesting) throw tooComplex(`${name} nests lists or quotations too deeply.`, { file: name, line });
    if (line > mostLines || nested > mostNesting)
      throw tooComplex(`${name} has more lines, lists and quotations than an article.`, { file: name, line });
  }
}

/** An empty line, a heading or a list item: what is marked above has nothing to do with what is marked below. */
const opensParagraph = /^[ \t\r]*$|^ {0,3}(?:#{1,6}|[-*+]|1[.)]) /;

/** How many lists and quotations a line opens or stands in. */
function nesting(line: string): number {
  if (/^ *([-*_])(?: *\1)+ *$/.test(line)) return 0;
  const lead = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? '';
  const marks = lead.match(/>|[-*+]|\d+/g)?.length ?? 0;
  const indent = marks === 0 ? 0 : lead.replace(/\t/g, '    ').length / 4;
  return Math.max(marks, indent);
}
