import { wordsOf } from '../../../language/index.js';
import { isRunning } from '../../lines/title-shape.js';
import type { Part } from '../../marked/marked-document.js';
import { parseMarkdown } from '../parse-markdown.js';
import { partsOf } from '../parts-of.js';

/**
 * The parts of an article below its author's own summary, which a site's program keeps among the particulars at the top of the file and shows
 * above the text. Only where it is a whole sentence that the text does not say as well: many are its first lines, cut.
 *
 * @param summaries what the file says under the names of such summaries, the best first
 * @param title the title that the file says
 */
export async function withStandfirst(
  parts: readonly Part[],
  summaries: readonly string[],
  title: string | undefined,
): Promise<readonly Part[]> {
  if (summaries.length === 0) return parts;
  const known = [...(title === undefined ? [] : [title]), ...parts.map(textOf)].map(keysOf);
  for (const summary of summaries) {
    const plain = await plainText(summary);
    const text = plain === undefined ? undefined : withoutSaid(plain, known);
    if (text === undefined || !isWhole(text) || isSaid(text, known)) continue;
    const at = placeBelowHead(parts);
    return [...parts.slice(0, at), { kind: 'paragraph', text }, ...parts.slice(at)];
  }
  return parts;
}

/** Where the text begins, below what it is called, its date and who wrote it, and a picture. */
function placeBelowHead(parts: readonly Part[]): number {
  const isHead = (part: Part, index: number): boolean =>
    part.kind === 'figure' ||
    (part.kind === 'heading' && part.level === 1 && index === 0) ||
    (part.kind === 'paragraph' && !isRunning(part.text));
  const at = parts.slice(0, mostOfHead).findIndex((part, index) => !isHead(part, index));
  return Math.max(at, 0);
}
/** In parts: what goes on longer is the text. */
const mostOfHead = 6;

/** Without its marks; nothing where it is more than a paragraph, or an order to whoever builds the site. */
async function plainText(summary: string): Promise<string | undefined> {
  if (/\{[{%]|<[a-z/!]/iu.test(summary)) return undefined;
  const [part, ...others] = partsOf(await parseMarkdown(summary), summary);
  return part?.kind === 'paragraph' && others.length === 0 ? part.text : undefined;
}

const isWhole = (text: string): boolean =>
  /^["“‘'«„¿¡]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text) &&
  /(?<!\.)[.!?。！？]["”’»)]*$/u.test(text) &&
  wordsOf(text).length >= fewestWords;
/** Of a sentence that says something. */
const fewestWords = 8;

/** Whether one part of the text has most of the words. */
const isSaid = (text: string, known: readonly (readonly string[])[]): boolean => {
  const own = new Set(keysOf(text));
  return known.some((keys) => {
    const all = new Set(keys);
    return [...own].filter((key) => all.has(key)).length >= mostSaid * own.size;
  });
};
const mostSaid = 0.75;

/** Without the sentences that the text says too, most of their words in a row: who reads both would hear them twice. The first one opens all the others. */
function withoutSaid(text: string, known: readonly (readonly string[])[]): string {
  const [first = '', ...others] = text.split(/(?<=\p{Ll}{2}[)”"’»]?[.!?]["”’»)]?) (?=["“‘«„]?\p{Lu})/u);
  const rows = known.map((keys) => new Set(rowsOf(keys)));
  const isAgain = (sentence: string): boolean => {
    const own = rowsOf(keysOf(sentence));
    return (
      own.length >= fewestAgain &&
      rows.some((row) => own.filter((pair) => row.has(pair)).length >= mostInRow * own.length)
    );
  };
  return [first, ...others.filter((sentence) => !isAgain(sentence))].join(' ');
}
/** In pairs of words: fewer may be the end of a name. */
const fewestAgain = 4;
const mostInRow = 0.6;

/** Each word with the one behind it. */
const rowsOf = (keys: readonly string[]): readonly string[] =>
  keys.slice(1).map((key, index) => `${keys[index] ?? ''} ${key}`);

const keysOf = (text: string): readonly string[] => wordsOf(text).map(({ key }) => key);

const textOf = (part: Part): string => {
  if (part.kind === 'list') return part.items.map(({ text }) => text).join(' ');
  return 'text' in part ? part.text : '';
};
