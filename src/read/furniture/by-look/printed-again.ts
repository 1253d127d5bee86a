import type { Block } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import { isCapitals } from '../../outline/headings/title-shape.js';
import type { DraftArticle } from '../../steps/draft-article.js';

/**
 * What stands in capitals at the head of a text, and again on page after page of it: all but the first, with what a scan made of the arms
 * above it, or who holds the office.
 */
export function printedAgain({ blocks, text, title }: DraftArticle): Set<Block> {
  const lineOf = ({ kind, span }: Block): string | undefined =>
    (kind === 'paragraph' || kind === 'heading') && span.end - span.start <= longestPrinted
      ? text.slice(span.start, span.end)
      : undefined;
  const called = title === undefined ? [] : [text.slice(title.start, title.end)];
  const heads = blocks.slice(0, linesOfHead).flatMap((block) => lineOf(block) ?? []);
  const printed = new Set([...called, ...heads].filter((line) => isCapitals(line) && line.includes(' ')));
  const again = [...printed].flatMap((line) => {
    const alike = blocks.flatMap((block, place) => (lineOf(block) === line ? [place] : []));
    const behind = called.includes(line) ? alike : alike.slice(1);
    return behind.length >= fewestAgain ? behind : [];
  });
  const found = again.flatMap((place) => {
    const lines = blocks.slice(Math.max(0, place - linesAbove), place).reverse();
    const text = lines.findIndex((each) => !/^\P{Ll}.{0,30}[^.;:!?…,]$/su.test(lineOf(each) ?? ''));
    return [...blocks.slice(place, place + 1), ...lines.slice(0, text < 0 ? undefined : text)];
  });
  return new Set(found);
}

const longestPrinted = 100;
const linesOfHead = 5;
const linesAbove = 3;
const fewestAgain = 2;

/** `MINISTRY OF HARBOURS that keeps the gates. …`: the head of a page with the rest of the sentence that the page above began. */
export function tornBehind(block: Block, text: string, heads: ReadonlySet<string>): Span | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const line = text.slice(block.span.start, block.span.end);
  const head = [...heads].find((each) => line.startsWith(`${each} `) && /^\p{Ll}/u.test(line.slice(each.length + 1)));
  return head === undefined ? undefined : block.sentences[0];
}

/** What of a paragraph stands behind an offset. */
export function behind(block: Block, start: number): Block[] {
  const sentences = block.kind === 'paragraph' ? block.sentences.filter((one) => one.start >= start) : [];
  const [first] = sentences;
  return first === undefined
    ? []
    : [{ kind: 'paragraph', span: { start: first.start, end: block.span.end }, sentences }];
}
