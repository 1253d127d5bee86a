import { startsLowerCase, wordsOf } from '../../../language/index.js';
import type { Block, Furniture, FurnitureKind } from '../../../model/article.js';
import { overlaps } from '../../../model/overlap.js';
import type { Span } from '../../../model/span.js';
import { unitsOf } from '../../furniture/unit.js';
import { opens } from '../../furniture/wording.js';
import type { DraftArticle, Step } from '../../steps/draft-article.js';
import { coverAbove } from './cover-lines.js';
import { coverTitle } from './cover-title.js';
import type { CoverLine, LineKind } from './line-kind.js';

/**
 * The cover of a speech: its title is what was held, by whom and on what occasion, as its lines say so; the others stand beside the
 * message. What a scan ran into one paragraph with the call is parted.
 */
export const withSpeechCover: Step = (draft) => {
  const { text, pack } = draft;
  const known = [draft.title, draft.subtitle].filter((span) => span !== undefined);
  const found = [...known, ...unitsOf(draft.blocks.slice(0, searched), text)];
  const spans = inOrder(
    found.flatMap((span) => linesIn(span, text)),
    (span) => span,
  );
  const cover = coverAbove(spans, text, pack);
  if (cover === undefined || isOtherPaper(cover.lines, draft)) return draft;
  const title = themeAbove(cover.lines, draft) ?? coverTitle(cover.lines, text, pack);
  if (title === undefined || draft.blocks.some((block) => isRows(block) && block.span.start < cover.call - marker))
    return draft;
  return { ...draft, title, subtitle: undefined, ...besides(title, cover.lines, cover.call, draft) };
};

/** What has rows or items is no line of a cover; the calls may be items, behind their markers. */
const isRows = ({ kind }: Block): boolean => kind === 'list' || kind === 'table';
const marker = 8;

/** `A river that carries everyone`, above who spoke where: what a speech calls itself. Names and houses have capitals, but for words that join. */
function themeAbove([first, ...others]: readonly CoverLine[], { pack, title }: DraftArticle): Span | undefined {
  if (first?.kind !== 'other' || others.length === 0 || first.span.start !== title?.start) return undefined;
  const words = wordsOf(first.text);
  const joins = [pack.prepositions, pack.genitives, pack.determiners, pack.coordinators];
  const isTheme = words.some(
    ({ start, key }) =>
      key.length >= 3 && startsLowerCase(first.text.slice(start)) && !joins.some((list) => list.includes(key)),
  );
  return isTheme && opens(pack, 'letterhead', { words }) === 0 ? first.span : undefined;
}

/** Letters call whom they are written to as well, and minutes name who came. */
const isOtherPaper = (lines: readonly CoverLine[], { furniture }: DraftArticle): boolean =>
  furniture.some(({ kind }) => kind === 'procedure') ||
  (furniture.some(({ kind }) => kind === 'addressee') && !lines.some(({ kind }) => kind === 'held'));

/** A title may have been broken over several. */
const linesIn = ({ start, end }: Span, text: string): Span[] =>
  [...text.slice(start, end).matchAll(/\S.*/gu)].map(({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.trimEnd().length,
  }));

/** Blocks of a first page. */
const searched = 24;

/** The blocks and furniture behind a title: each line of the cover a passage by itself, and the call. */
function besides(
  title: Span,
  lines: readonly CoverLine[],
  call: number,
  { blocks, furniture, title: before }: DraftArticle,
): { blocks: Block[]; furniture: Furniture[] } {
  const cover = { start: Math.min(...lines.map(({ span }) => span.start)), end: call };
  const across = blocks.find((block) => !isRows(block) && block.span.start < call && call < block.span.end);
  const others = lines.filter(({ span }) => !overlaps(span, title));
  const found = others.map(({ span, kind }): Furniture => ({ kind: kinds[kind], span }));
  const behind: Span[] = across === undefined ? [] : [{ start: call, end: across.span.end }];
  const rest = blocks.filter(
    (block) => block !== across && (block.kind === 'figure' || block.span.end > call || block.span.end <= cover.start),
  );
  const kept = furniture.filter(({ span }) => span.start >= call || span.end <= cover.start);
  // A call was the title.
  if (before !== undefined && before.start > call) behind.push(before);
  const calls = behind.map((span): Furniture => ({ kind: 'salutation', span }));
  const passages = [...others.map(({ span }) => span), ...behind].map((span): Block => ({
    kind: 'paragraph',
    span,
    sentences: [span],
  }));
  const spanOf = ({ span }: { readonly span: Span }): Span => span;
  return { blocks: inOrder([...passages, ...rest], spanOf), furniture: inOrder([...found, ...calls, ...kept], spanOf) };
}

const inOrder = <T>(all: readonly T[], spanOf: (one: T) => Span): T[] =>
  [...all].sort((one, other) => spanOf(one).start - spanOf(other).start);

/** Who spoke is told as the author where only one line says so. */
const kinds: Readonly<Record<LineKind, FurnitureKind>> = {
  held: 'letterhead',
  speaker: 'byline',
  event: 'letterhead',
  order: 'embargo',
  contact: 'contact',
  day: 'place-date',
  theme: 'letterhead',
  other: 'letterhead',
};
