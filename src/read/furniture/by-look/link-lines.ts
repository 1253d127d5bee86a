import { phrasesOf, splitSentences, wordsOf, scriptedPattern } from '../../../language/index.js';
import type { Block, Furniture } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import { endsSentence } from '../../lines/line.js';
import type { DraftArticle } from '../../steps/draft-article.js';

/**
 * The lines that only lead elsewhere: their words are those of a link, as the format says or as it was typed; or they are what links
 * are called, whose addresses were lost ("Slides"), and all of their list are. A whole sentence that is a link says something; so does
 * an item of a list whose others are none.
 */
export function linkLines({
  blocks,
  looks,
  text,
  pack,
}: Pick<DraftArticle, 'blocks' | 'looks' | 'text' | 'pack'>): Furniture[] {
  const isStatement = (span: Span): boolean => {
    const line = text.slice(span.start, span.end);
    return endsSentence(line) && (wordsOf(line).length > longest || splitSentences(text, span, pack).length > 1);
  };
  const isTyped = (span: Span): boolean =>
    [typed, sitePath].some((link) => link.test(text.slice(span.start, span.end))) && !isStatement(span);
  const isLink = (span: Span): boolean => (looks.get(span.start)?.link === true && !isStatement(span)) || isTyped(span);
  const names = phrasesOf(pack, 'linkLabels');
  const isLabel = (span: Span): boolean => {
    const words = wordsOf(text, span.start, span.end);
    return words.length > 0 && names.matchAt(words, 0) === words.length;
  };
  const last = blocks.findLastIndex((block) => spansOf(block, isLink).length === 0);
  // Of a page that lists links under one heading after another the last list is one of them.
  const lists = blocks.filter((block) => block.kind === 'list' && spansOf(block, isLink).length > 0).length;
  const told = blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'figure').length;
  const isDirectory = lists >= fewestOfDirectory && 2 * lists >= told;
  return blocks
    .flatMap((block, place) => [
      // A list that the format links may be what the text is about, where text goes on below it.
      ...(block.kind === 'list' && (place < last || isDirectory) ? spansOf(block, isTyped) : spansOf(block, isLink)),
      ...(block.kind === 'list' ? spansOf(block, isLabel) : []),
      ...(block.kind === 'heading' && isTyped(block.span) ? [block.span] : []),
      // What the last links are called.
      ...(block.kind === 'heading' && place === last && place < blocks.length - 1 && !isDirectory ? [block.span] : []),
    ])
    .map((span) => ({ kind: 'related', span }));
}

/** Lists of links. */
const fewestOfDirectory = 4;

function spansOf(block: Block, isLink: (span: Span) => boolean): Span[] {
  if (block.kind === 'paragraph' || block.kind === 'quote') return isLink(block.span) ? [block.span] : [];
  if (block.kind !== 'list') return [];
  const items = block.items.map(({ span }) => span);
  return items.every(isLink) ? items : [];
}

/** Words of a link that may be a call: "Read the report here!" */
const longest = 8;

/** `[Slides]()`, `>> [Timetable](https://…)`, with a word or two before it. */
const typed = scriptedPattern(
  '^[^\\p{L}\\p{N}[]{0,4}(?:\\p{L}{1,8}[^\\p{L}[]{1,3})?\\[[^\\]\\n]{1,200}\\]\\([^()\\s]{0,500}(?: "[^"\\n]{0,300}")?\\)[^\\p{L}\\p{N}]{0,4}$',
);

/** `From the Department of Ports (/en/organisation/department-of-ports/)`: a page that was printed says where its links lead. */
const sitePath = /\(\/[\w-]{1,60}\/[^()\n]{1,300}\)/u;
