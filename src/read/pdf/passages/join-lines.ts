/** What tells a hyphen that only breaks a word from one that belongs to it. */
export interface HyphenEvidence {
  /** Words of the document, in lower case. */
  readonly words: ReadonlySet<string>;
  /** The language breaks words at all; Vietnamese does not. */
  readonly breaksWords: boolean;
}

/** The text of a passage, its lines joined and the words put together again that were broken at their ends. */
export function joinLines(lines: readonly string[], evidence: HyphenEvidence): string {
  return lines.reduce((text, line) => (text === '' ? line : joinTwo(text, line, evidence)), '');
}

function joinTwo(text: string, line: string, evidence: HyphenEvidence): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
  const head = /([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)[-\u2010]$/u.exec(text)?.[1];
  const tail = /^[\p{L}\p{M}]+/u.exec(line)?.[0];
  if (head === undefined || tail === undefined) return text + (isSpaceless(text, line) ? '' : ' ') + line;
  const cut = evidence.breaksWords && /^\p{Ll}/u.test(tail) && isBroken(head, tail, evidence.words);
  return (cut ? text.slice(0, -1) : text) + line;
}

/** The word whole elsewhere says yes; with its hyphen, or both parts on their own, say no; else a word goes on in lower case. */
function isBroken(head: string, tail: string, words: ReadonlySet<string>): boolean {
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()];
  if (words.has(first + second)) return true;
  if (words.has(`${first}-${second}`)) return false;
  if (first.includes('-')) return false;
  return !(words.has(first) && words.has(second));
}

/** Scripts without spaces take none at the end of a line either; nor does a dash or slash within a word. */
function isSpaceless(text: string, line: string): boolean {
  const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
  return (ideograph.test(text.slice(-1)) && ideograph.test(line.slice(0, 1))) || /[^\s][/\u2010-]$/u.test(text);
}
