import type { Diagnostic, Place } from './diagnostic.js';

/** A diagnostic as one line for people: `brief.yaml:3:5: warning: What is so. What to do.` */
export function reportText(diagnostic: Diagnostic): string {
  const where = placeText(diagnostic.place);
  const sentences = [diagnostic.message, diagnostic.hint].filter((part) => part !== undefined).map(sentence);
  return `${where === '' ? '' : `${where}: `}${diagnostic.severity}: ${sentences.join(' ')}`;
}

/** `file:line:column`, as far as it is known. */
export function placeText({ file, line, column, page }: Place = {}): string {
  const position = line === undefined ? (page === undefined ? [] : [`page ${page}`]) : [line, column];
  return [file, ...position].filter((part) => part !== undefined).join(':');
}

/** One line that ends in a stop: causes from elsewhere may bring line ends and no stop. */
function sentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /[.!?…]["'”’)]?$/.test(line) ? line : `${line}.`;
}
