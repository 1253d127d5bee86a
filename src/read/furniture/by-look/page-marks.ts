import { addToGroup } from '../../../model/collections/add-to-group.js';
import type { Block, Furniture } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import { namedPageSource } from '../../lines/pages/page-number.js';
import { isRunning } from '../../lines/title-shape.js';
import type { Step } from '../../steps/draft-article.js';
import { behind, printedAgain, tornBehind } from './printed-again.js';
import { scriptedPattern, type LanguagePack, type ScriptedPattern } from '../../../language/index.js';

/**
 * What was printed around the pages of a paper and came along with its text: numbers of pages, on lines of their own or behind the last
 * word of a page, and what is printed beside them on page after page. A sentence that a page cut off is none.
 */
export const withoutPageMarks: Step = (draft) => {
  const { blocks, text, pack, furniture } = draft;
  const named = scriptedPattern(`(?:^|\\s)${namedPageSource([pack])}[^\\p{L}\\d]*$`, 'iu');
  const marks = new Set(blocks.filter((_, place) => isMark(blocks, place, text, named)));
  const endMarks = new Map(blocks.map((block) => [block, endMark(block, text, named, pack)]));
  const ending = blocks.filter((block) => marks.has(block) || endMarks.get(block)?.isNamed === true);
  const beside = besideMarks(blocks, marks, new Set(ending), text);
  const again = printedAgain(draft);
  const isGone = (block: Block): boolean => marks.has(block) || beside.has(block) || again.has(block);
  const gone = blocks.filter(isGone).map(({ span }) => span);
  const ends: Span[] = [];
  const heads = new Set([...again].map(({ span }) => text.slice(span.start, span.end)));
  const kept = blocks.flatMap((block) => {
    if (isGone(block)) return [];
    const torn = tornBehind(block, text, heads);
    if (torn !== undefined) {
      ends.push(torn);
      return behind(block, torn.end);
    }
    const end = endMarks.get(block);
    if (end === undefined) return [block];
    ends.push(end.span);
    return upTo(block, text, end.span.start);
  });
  if (gone.length + ends.length === 0) return draft;
  const found = [...gone, ...ends].map((span): Furniture => ({ kind: 'page', span }));
  return { ...draft, blocks: kept, furniture: [...furniture, ...found] };
};

/** What of a block stands before an offset. */
function upTo(block: Block, text: string, end: number): Block[] {
  const within = ({ start, end: own }: Span): Span => ({
    start,
    end: start + text.slice(start, Math.min(own, end)).trimEnd().length,
  });
  const span = within(block.span);
  if (span.end <= span.start) return [];
  if (block.kind === 'heading') return [{ ...block, span }];
  if (block.kind !== 'paragraph') return [block];
  const sentences = block.sentences.filter(({ start }) => start < end).map(within);
  return [{ ...block, span, sentences: sentences.filter(({ start, end: own }) => own > start) }];
}

/** `Page 3 of 11`, alone or behind what is printed beside it; a lone number only between text that goes on. */
function isMark(blocks: readonly Block[], place: number, text: string, named: ScriptedPattern): boolean {
  const block = blocks[place];
  if (block?.kind !== 'paragraph' && block?.kind !== 'heading') return false;
  const line = text.slice(block.span.start, block.span.end);
  if (line.length <= longestMark && named.exec(line)?.index === 0) return true;
  if (!numberAlone.test(line) || /^[^\d]*\d{1,3}[.)]$/.test(line)) return false;
  return [place - 1, place + 1].every((at) => blocks[at] === undefined || isText(blocks[at], text));
}

const numberAlone = scriptedPattern('^[^\\p{L}\\d]{0,3}\\d{1,3}[^\\p{L}\\d]{0,2}$');

const longestMark = 40;

const isText = ({ kind, span }: Block, text: string): boolean =>
  kind === 'list' ||
  (kind === 'paragraph' && span.end - span.start >= shortestText && isRunning(text.slice(span.start, span.end)));

const shortestText = 60;

/** What stands right before or behind several of the marks, word for word from its beginning. */
function besideMarks(
  blocks: readonly Block[],
  marks: ReadonlySet<Block>,
  ending: ReadonlySet<Block>,
  text: string,
): Set<Block> {
  const found = new Map<string, Block[]>();
  blocks.forEach((block, place) => {
    const isBeside = [place - 1, place + 1].some((at) => blocks[at] !== undefined && ending.has(blocks[at]));
    if (marks.has(block) || !isBeside || block.kind === 'list' || block.kind === 'table') return;
    const opening = text.slice(block.span.start, Math.min(block.span.end, block.span.start + compared));
    if (opening.length >= fewestLetters) addToGroup(found, opening, block);
  });
  return new Set([...found.values()].flatMap((alike) => (alike.length >= fewestAlike ? alike : [])));
}

const compared = 40;
const fewestLetters = 8;
const fewestAlike = 2;

/**
 * `… of the port. Page 4 of 11`, `… of the port. 36`: the mark behind the last sentence; and that sentence with it where the page ended
 * before it did.
 */
function endMark(block: Block, text: string, named: ScriptedPattern, pack: LanguagePack): EndMark | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return undefined;
  const { start, end } = block.span;
  const line = text.slice(start, end);
  const mark = named.exec(line);
  if (mark !== null && mark.index > 0) {
    const isWhole = /[.!?…:;"”»)]$/u.test(line.slice(0, mark.index).trimEnd());
    const cut =
      block.kind === 'heading' ? block.span : block.sentences.findLast((one) => one.start < start + mark.index);
    return { isNamed: true, span: { start: isWhole || cut === undefined ? start + mark.index : cut.start, end } };
  }
  const bare = /\p{Ll}[.;]( \d{1,3})$/u.exec(line)?.[1];
  if (bare === undefined || line.length < shortestText) return undefined;
  // "Stat. § 12, subd. 1": the number of what stands before it.
  const before = /(\p{L}+)\. \d+$/u.exec(line)?.[1]?.toLowerCase() ?? '';
  if (pack.numberAbbreviations.includes(before)) return undefined;
  return { isNamed: false, span: { start: end - bare.length, end } };
}

interface EndMark {
  readonly span: Span;
  /** It says itself that it counts pages. */
  readonly isNamed: boolean;
}
