// A text's lines, brought to one form: a paragraph a line, no blanks where nobody sees them.

/** NFC, LF, no invisible characters, no blanks at a line's end, at most one empty line in a row. */
export function tidy(text: string): string {
  const lines = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\u00A0\u2007\u202F\u3000\t]/g, ' ')
    // eslint-disable-next-line no-control-regex -- OCR and old news wires leave control characters behind
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/(\S) {2,}(?=\S)/g, '$1 ')
        .replace(/^ {1,3}(?=[\p{Lu}“"'(])/u, '')
        .trimEnd(),
    )
    .filter((line) => !/^#+$/.test(line));
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd()}\n`;
}

/** What begins a line of its own: a heading, a list's marker, a quotation, a table's row, a rule. */
const BEGINS = /^\s*(?:#|[-–—+•·*]\s|\d+[.)]|[a-zđ][.)]\s|\([a-z\d]+\)\s|>|\||!\[|```|~~~|[-=*_]{3,}\s*$|\*\*)/u;
/** What goes on in no following line. */
const ENDS = /^\s*(?:#|\||!\[.*\)\s*$|```|~~~|[-=*_]{3,}\s*$)| {2}$|\\$|<br\s*\/?>\s*$/u;

/** Paragraphs that were broken to a width become a line each again. */
export function unwrap(text: string): string {
  const out: string[] = [];
  let fenced = false;
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const fence = /^\s*(?:```|~~~)/.test(line);
    const last = out.at(-1);
    const joins = !fenced && !fence && last !== undefined && last.trim() !== '' && line.trim() !== '';
    if (joins && !ENDS.test(last) && !BEGINS.test(line)) out[out.length - 1] = `${last.trimEnd()} ${line.trim()}`;
    else out.push(line);
    if (fence) fenced = !fenced;
  }
  return out.join('\n');
}

/** Lines broken to a width, where a short line ends its paragraph: an address, a title, a paragraph's last line. */
export function unwrapByWidth(lines: readonly string[]): string[] {
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const out: string[] = [];
  let open = false;
  for (const line of lines) {
    const last = out.at(-1);
    if (open && last !== undefined && !BEGINS.test(line)) out[out.length - 1] = `${last} ${line}`;
    else out.push(line);
    open = line.length >= 0.7 * width;
  }
  return out;
}

/** Joins lines that a page broke at links and emphasis, or at the end of a sheet: those that start inside a sentence. */
export function rejoin(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    const linked = last !== undefined && last.length > 60 && /[\p{Ll},(“]$/u.test(last) && line.length < 60;
    const goesOn = linked || /^(?:\p{Ll}|[,.;:)”’](?:\s|$))/u.test(line);
    if (last !== undefined && goesOn)
      out[out.length - 1] = /^[,.;:)”’]/.test(line) || /[(“]$/.test(last) ? last + line : `${last} ${line}`;
    else out.push(line);
  }
  return out;
}

export const blocksOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean);
