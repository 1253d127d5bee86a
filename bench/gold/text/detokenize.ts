// Articles of Vietnamese sets come cut into tokens; this puts them back the way that they were printed.

export function detokenize(line: string): string {
  let open = false;
  return line
    .replace(/_/g, ' ')
    .normalize('NFC')
    .trim()
    .replace(/\s+([,.;:!?%)\]”’…])/g, '$1')
    .replace(/([([“‘])\s+/g, '$1')
    .replace(/\s*"\s*/g, (mark: string, at: number, whole: string) => {
      open = !open;
      if (open) return at === 0 ? '"' : ' "';
      return at + mark.length >= whole.length ? '"' : '" ';
    })
    .replace(/"\s+([,.;:!?)])/g, '"$1')
    .replace(/\( "/g, '("')
    .replace(/\s+\/\s+/g, '/')
    .replace(/(\d)\s*-\s*(\d)/g, '$1-$2')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The sets' sentence splitter cuts at abbreviations: a line that starts small goes on from the line before. */
export function mergeSmall(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    const first = /[\p{L}\p{N}]/u.exec(line)?.[0] ?? '';
    if (last !== undefined && /\p{Ll}/u.test(first) && !/^\s*[-–+•*]/.test(line) && !last.endsWith(':'))
      out[out.length - 1] = `${last} ${line}`;
    else out.push(line);
  }
  return out;
}

const SENTENCES_END = /[.!?…]["”’)]*$/;

/** The sets keep a sentence a line: put together to paragraphs of about forty words. A line that is no sentence stands alone. */
export function paragraphsOf(sentences: readonly string[]): string[] {
  const out: string[] = [];
  let open = 0;
  for (const sentence of sentences) {
    const words = sentence.split(' ').length;
    const whole = SENTENCES_END.test(sentence) && words > 5;
    if (whole && open > 0 && open < 40) {
      out[out.length - 1] = `${out.at(-1) ?? ''} ${sentence}`;
      open += words;
    } else {
      out.push(sentence);
      open = whole ? words : 0;
    }
  }
  return out;
}
