import type { Diagnostic, Place } from './diagnostic.js';
import { printable } from './printable.js';

/** A diagnostic as one line for people: `brief.yaml:3:5: warning: What is so. What to do.` */
export function reportText(diagnostic: Diagnostic): string {
  const where = placeText(diagnostic.place);
  const sentences = [diagnostic.message, diagnostic.hint].filter((part) => part !== undefined).map(sentence);
  return `${where === '' ? '' : `${printable(where)}: `}${diagnostic.severity}: ${sentences.join(' ')}`;
}

/** `file:line:column`, as far as it is known. */
export function placeText({ file, line, column, page }: Place = {}): string {
  const position = line === undefined ? (page === undefined ? [] : [`page ${page}`]) : [line, column];
  return [file, ...position].filter((part) => part !== undefined).join(':');
}

/** One line that ends in a stop: causes from elsewhere may bring line ends and no stop. */
function sentence(text: string): string {
  const line = shortened(printable(text));
  return /[.!?…]["'”’)]?$/.test(line) ? line : `${line}.`;
}

/** A name that goes on for pages would hide what is said of it. */
const shortened = (line: string): string =>
  line.length <= longestSentence ? line : `${line.slice(0, longestSentence / 2)} … ${line.slice(-longestSentence / 2)}`;

const longestSentence = 1_000;
