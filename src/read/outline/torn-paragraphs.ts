import { phraseAt, phraseBefore, wordsOf, type LanguagePack } from '../../language/index.js';
import type { Block } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { readDivision } from '../lines/division.js';
import { type PrintedLine, printedReach, reachesOn } from '../lines/broken/printed-reach.js';
import { runsOn } from '../lines/broken/runs-on.js';
import { shortestLine, waitsForMore } from '../lines/broken/waits-for-more.js';
import { readMarker } from '../lines/marker.js';
import { withoutStageNote } from '../lines/broken/stage-note.js';
import type { DraftArticle, Step } from '../steps/draft-article.js';
import { breaksAtDash } from './broken-at-dash.js';

/**
 * Puts together what the end of a page, or of every line, parted: a paragraph that goes on in small letters from one that ends without a
 * mark. Half of such a sentence says something else than the whole.
 */
export const withTornParagraphs: Step = (draft) => {
  const { blocks, text } = draft;
  const whole: Block[] = [];
  const reach = printedReach(blocks.map((block) => printedLine(block, draft)));
  for (let place = 0; place < blocks.length; place += 1) {
    const block = blocks[place];
    if (block === undefined) break;
    const rest = restBehind(draft, place, reach);
    const last = rest.at(-1);
    const isClosed = last !== undefined && closed.test(withoutStageNote(text.slice(last.span.start, last.span.end)));
    if (!isClosed || (block.kind !== 'paragraph' && block.kind !== 'list')) {
      whole.push(block);
      continue;
    }
    whole.push(block.kind === 'list' ? listWith(block, rest) : paragraphWith(block, rest));
    place += rest.length;
  }
  return whole.length === blocks.length ? draft : { ...draft, blocks: whole };
};

const closed = /[.;:!?…][”"’»)\]]*\s*$/u;

type Paragraph = Extract<Block, { kind: 'paragraph' }>;
type List = Extract<Block, { kind: 'list' }>;

/** The paragraphs in which a block goes on; none where it is whole. */
function restBehind(draft: DraftArticle, place: number, reach: number | undefined): Paragraph[] {
  const rest: Paragraph[] = [];
  for (let at = place + 1; ; at += 1) {
    const [above, below] = [draft.blocks[at - 1], draft.blocks[at]];
    if (above === undefined || below?.kind !== 'paragraph') return rest;
    if (!breaksAtDash(draft, above, at)) {
      if (!goesOn(draft, above, below, reach)) return rest;
      if (at === place + 1 && isItemOfMany(draft, place)) return rest;
    }
    rest.push(below);
  }
}

function goesOn({ text, pack }: DraftArticle, above: Block, below: Paragraph, reach: number | undefined): boolean {
  const end = endOf(above);
  if (end === undefined) return false;
  // The line alone: looking at all that stands before it would cost the square of the text.
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  const rest = text.slice(below.span.start, below.span.end);
  if (!/^\s*$/u.test(text.slice(end, below.span.start))) return false;
  // "tom: … good for now, yet" above "ann: okay": in a chat each line has its own speaker.
  if (opensWithLabel(rest) && opensWithLabel(text.slice(above.span.start, end))) return false;
  if (opensWithNumber(rest) && (endsInQualifier(line, pack) || isBegun(line, rest, pack))) return true;
  // "… anh A Lăng Ph." above "(43 tuổi) tìm đến …": the stop of a shortened name was taken for the end.
  if (/(?<!\p{L})\p{Lu}\p{L}{0,2}\.$/u.test(line) && /^\(\d{1,3} \p{L}+\)/u.test(rest)) return true;
  const opensItem = /^(?:[-–—•*+(]|\p{L}[.)])/u.test(rest) || readDivision(rest, pack) !== undefined;
  if (waitsForMore(line, pack) && !opensItem) return true;
  if (!opensItem && reachesOn(line, rest, reach)) return true;
  const [first] = below.sentences;
  if (!opensItem && first !== undefined && runsOn(line, rest, text.slice(first.start, first.end), pack)) return true;
  if (line.length < shortestLine) {
    // "Hướng dẫn gửi xe ở bến phà sau" above "mưa lớn áp dụng từ tháng Năm. …": a whole sentence begins in no small letter.
    const isLine = line.length >= shortestBroken && /^[\p{Lu}\p{Lt}][^:]*[\p{Ll}\p{M}]$/u.test(line);
    return isLine && rest.length >= shortestLine && opensInSmall.test(rest);
  }
  // "… of 2021" above "- 2030, …": a line broke within a span of years, whose dash looks like an item's.
  if (/\b[12]\d{3}$/.test(line) && /^[-–] ?[12]\d{3}\b/.test(rest)) return true;
  // "… ngày 17 tháng 11 năm" above "2025."
  if (/^[12]\d{3}(?!\d)/.test(rest) && pack.yearWords.some((word) => line.endsWith(` ${word}`))) return true;
  // "… của Luật số" above "101/2025/QH15, …".
  const last = /(?<=\s)\p{Ll}+$/u.exec(line)?.[0] ?? '';
  if (pack.furniture.number?.labels.includes(last) === true && /^\d+\//.test(rest)) return true;
  // "… thu thập bóng và trứng.." above "nên đã có …": dots that stand for more to be counted end no sentence.
  return /(?:[\p{Ll}\p{N},]|\p{Ll}(?:\.{2,3}|…))$/u.test(line) && opensInSmall.test(rest);
}

/** In letters: what is shorter may be a term above what it means. */
const shortestBroken = 24;

/** Its first word may be all of it: "communities." */
const opensInSmall = /^\p{Ll}(?:[\p{Ll}\p{M}’'-]*,?\s|[\p{Ll}\p{M}’'-]+[.;:!?…]+[”"’»)\]]*(?:\s|$))/u;

/** A block as a line, if it is one. */
const printedLine = (block: Block, { text, pack }: DraftArticle): PrintedLine => {
  const content = block.kind === 'paragraph' ? text.slice(block.span.start, block.span.end) : '';
  return { content, opens: readMarker(content) !== undefined || readDivision(content, pack) !== undefined };
};

/** One word and a colon. */
const opensWithLabel = (text: string): boolean => /^[\p{L}\p{N}_-]+:\s/u.test(text);

/** "$130,000 in stolen goods", "1.1 million people": an amount, and no item of a list. */
const opensWithNumber = (text: string): boolean =>
  /^\p{Sc}?\d[\d.,]*(?![\d.,)])/u.test(text) && !/^\d+(?:[.)](?!\d)|(?:\.\d+)+ \p{Lu})/u.test(text);

/** "With the boats of the outer islands, estimated to carry" above "1.1 million people a year, the port …": a sentence that begins so has no end yet. */
const isBegun = (line: string, rest: string, pack: LanguagePack): boolean =>
  line.length >= shortestLine &&
  /, .*\p{Ll}$/u.test(line) &&
  /^\p{Sc}?\d[\d.,]* \p{Ll}/u.test(rest) &&
  phraseAt(pack, 'prepositions', wordsOf(line), 0) > 0;

/** "More than", "Participation from approximately": what is counted stands below, at whatever size or weight it was set. */
function endsInQualifier(line: string, pack: LanguagePack): boolean {
  const words = wordsOf(line);
  return /\p{L}\s*$/u.test(line) && phraseBefore(pack, 'qualifiers', words, words.length) > 0;
}

const endOf = (block: Block): number | undefined => {
  if (block.kind === 'paragraph') return block.span.end;
  return block.kind === 'list' ? block.items.at(-1)?.span.end : undefined;
};

/** "1. …," and "2. …" above "must be entered in the register": what stands behind a list that is one sentence belongs to all its items. */
function isItemOfMany({ blocks, text }: DraftArticle, place: number): boolean {
  const block = blocks[place];
  const before = blocks[place - 1];
  // A heading ends without a mark, whatever stands below it.
  const above = before?.kind === 'heading' ? undefined : before?.span;
  const lines = block?.kind === 'list' ? block.items.map(({ span }) => span) : [above, block?.span];
  const [upper, own] = lines.slice(-2);
  const isItem =
    block?.kind === 'list' || (own !== undefined && readMarker(text.slice(own.start, own.end)) !== undefined);
  return (
    isItem &&
    upper !== undefined &&
    lines.length > 1 &&
    !/[.;:][”"’»)\]]*\s*$/u.test(text.slice(upper.start, upper.end))
  );
}

const paragraphWith = (block: Paragraph, rest: readonly Paragraph[]): Paragraph => ({
  ...block,
  span: { start: block.span.start, end: rest.at(-1)?.span.end ?? block.span.end },
  sentences: joined(block.sentences, rest),
});

const listWith = (block: List, rest: readonly Paragraph[]): List => {
  const end = rest.at(-1)?.span.end ?? block.span.end;
  const items = block.items.map((item, index) =>
    index < block.items.length - 1
      ? item
      : { ...item, span: { ...item.span, end }, sentences: joined(item.sentences, rest) },
  );
  return { ...block, span: { ...block.span, end }, items };
};

/** The last sentence of each goes on in the first of the next. */
const joined = (sentences: readonly Span[], rest: readonly Paragraph[]): Span[] =>
  rest.reduce<Span[]>(
    (before, { sentences: own }) => {
      const [last, first] = [before.at(-1), own[0]];
      return last === undefined || first === undefined
        ? [...before, ...own]
        : [...before.slice(0, -1), { start: last.start, end: first.end }, ...own.slice(1)];
    },
    [...sentences],
  );
