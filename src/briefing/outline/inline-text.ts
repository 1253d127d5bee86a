import type { Span } from '../../model/span.js';

/** A stretch of a text that is set apart: `*`, or `**`. */
export interface Mark extends Span {
  readonly sign: '*' | '**';
}

/**
 * A text as Markdown that reads as nothing but that text, on one line, with marks around stretches of it. A mark that Markdown would
 * not see, between letters and a sign, is left out.
 */
export function markedText(text: string, marks: readonly Mark[] = []): string {
  const seen = marks.filter((mark) => isSeen(text, mark));
  const around = (at: number): string => {
    const [closing, opening] = [seen.filter(({ end }) => end === at), seen.filter(({ start }) => start === at)];
    return [...closing, ...opening].map(({ sign }) => sign).join('');
  };
  let [written, at] = ['', 0];
  for (const letter of text) {
    written += `${around(at)}${escaped(text, at, letter)}`;
    at += letter.length;
  }
  return written + around(at);
}

/** A line that opens like a list, a quotation, a heading or a rule is none. */
const blockOpener = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|=|~~~|-{2,}\s*$)/u;
const numberOpener = /^\d{1,9}(?=[.)](?:\s|$))/u;

function escaped(text: string, at: number, letter: string): string {
  const isMark = opensBlock(text, at) || marksInline(text, at, letter);
  return isMark ? `\\${letter}` : letter;
}

const opensBlock = (text: string, at: number): boolean =>
  at === 0 ? blockOpener.test(text) : at < 10 && at === numberOpener.exec(text)?.[0].length;

function marksInline(text: string, at: number, letter: string): boolean {
  switch (letter) {
    case '\\':
    case '*':
    case '`':
      return true;
    case '_':
      return !(isWord(text[at - 1]) && isWord(text[at + 1]));
    case '<':
      return /^<[A-Za-z/!?]/.test(text.slice(at, at + 2));
    case '&':
      return /^&(?:#\d+|#x[\da-f]+|\w+);/i.test(text.slice(at, at + 40));
    case '{':
      return text.slice(at) === '{lock}';
    case '[':
      return /\](?:[:([]|$)/.test(text.slice(at));
    default:
      return false;
  }
}

const isWord = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Whether Markdown sees where a mark opens and closes (CommonMark 0.31, left- and right-flanking runs). */
function isSeen(text: string, { start, end }: Span): boolean {
  const [before, first, last, after] = [text[start - 1], text[start], text[end - 1], text[end]];
  const opens = isInk(first) && (!isSign(first) || !isInk(before) || isSign(before));
  const closes = isInk(last) && (!isSign(last) || !isInk(after) || isSign(after));
  return opens && closes;
}

const isInk = (letter: string | undefined): boolean => letter !== undefined && /\S/.test(letter);
const isSign = (letter: string | undefined): boolean => letter !== undefined && /[\p{P}\p{S}]/u.test(letter);
