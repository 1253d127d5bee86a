import { endsInColon, endsInStop, phraseAt, phraseBefore, startsUpperCase, wordsOf } from '../../../language/index.js';
import type { Block, ListItem } from '../../../model/article.js';
import type { DraftArticle, Step } from '../../steps/draft-article.js';

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

/**
 * Makes a list of the short lines below a paragraph that announces them, where a page lost their marks: "Gồm các bến:" above "Bến Cồn Tre", "Bến Rạch
 * Sỏi" and "Bến Cái Dầu". What tells them from paragraphs is that none ends as a statement does, while what stands behind the last of them does so, or is
 * a heading.
 */
export const withUnmarkedLists: Step = (draft) =>
  withLists(draft, (_, run, isEnded) => (isEnded && run >= fewestItems ? run : 0));

/**
 * The same where what announces them says how many there are, "Ba bến đông khách nhất:": before short lines are taken for headings, of which one may
 * stand behind the last of them.
 */
export const withCountedLines: Step = (draft) =>
  withLists(draft, (announcing, run, isEnded) => {
    const count = countsIn(announcing, draft).find((one) => one === run || one + 1 === run);
    return isEnded && count !== undefined && count >= fewestItems ? count : 0;
  });

/**
 * @param itemsOf how many of the lines of a run below a paragraph are its items
 */
function withLists(
  draft: DraftArticle,
  itemsOf: (above: Paragraph, run: number, isEnded: boolean) => number,
): DraftArticle {
  const all = draft.blocks;
  const blocks: Block[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const block = all[at];
    if (block === undefined) break;
    blocks.push(block);
    if (!isParagraph(block) || !announces(block, draft)) continue;
    const run = runFrom(draft, at + 1);
    const items = run.filter(isParagraph);
    const last = items[itemsOf(block, items.length, endsAsText(draft, at + 1 + run.length)) - 1];
    if (last === undefined) continue;
    const told = run.slice(0, run.indexOf(last) + 1);
    const figures = told.filter(({ kind }) => kind === 'figure');
    blocks.push(...inOrder(listOf(told.filter(isParagraph)), figures));
    at += told.length;
  }
  return blocks.length === all.length ? draft : { ...draft, blocks };
}

const fewestItems = 3;

/** Numbers that a paragraph holds, in digits or as words. */
const countsIn = ({ span: { start, end } }: Paragraph, { text, pack }: DraftArticle): number[] =>
  wordsOf(text, start, end).flatMap(({ key }) => pack.numerals[key] ?? (/^\d{1,2}$/u.test(key) ? Number(key) : []));

const isParagraph = (block: Block | undefined): block is Paragraph => block?.kind === 'paragraph';

/** "Ba bến đông khách nhất:", "… gồm:": it says that several follow. "Mời tải về tại đây:" announces what stands below, and no list. */
const announces = ({ span: { start, end } }: Paragraph, { text, pack }: DraftArticle): boolean => {
  const words = wordsOf(text, start, end);
  return (
    endsInColon(text.slice(start, end)) &&
    words.length >= fewestAnnouncing &&
    (phraseBefore(pack, 'listOpeners', words, words.length) > 0 ||
      words.some(({ key }, at) => /^\d{1,2}$/u.test(key) || phraseAt(pack, 'plurals', words, at) > 0))
  );
};
const fewestAnnouncing = 5;

/** Short lines, and pictures among them, up to the first block that is neither. */
const runFrom = (draft: DraftArticle, from: number): readonly Block[] => {
  const behind = draft.blocks.slice(from, from + longestRun);
  const end = behind.findIndex((block) => !isItem(block, draft));
  return behind.slice(0, end < 0 ? behind.length : end);
};
/** Looking at all of a long text for each of its announcements would cost the square of it. */
const longestRun = 60;

const endsAsText = ({ blocks, text }: DraftArticle, at: number): boolean => {
  const next = blocks[at];
  return next?.kind === 'heading' || (isParagraph(next) && endsInStop(text.slice(next.span.start, next.span.end)));
};

/**
 * It opens as a line does, says more than a number, and neither in capitals nor how somebody is reached: cells of a table, a form
 * and an address are no list.
 */
const isItem = (block: Block, { text, pack }: DraftArticle): boolean => {
  if (block.kind === 'figure') return true;
  if (!isParagraph(block) || block.sentences.length > 1) return false;
  const { start, end } = block.span;
  const own = text.slice(start, end);
  const words = wordsOf(own);
  return (
    startsUpperCase(own) &&
    own !== own.toUpperCase() &&
    !/[.!?…:：。|]["”’»)*_]*$/u.test(own) &&
    !/\p{N}{3}[ )./-]+\p{N}{3}|\p{N}{7}|@|www\.|:\/\//u.test(own) &&
    words.length >= fewestInItem &&
    words.length <= pack.slideWords * mostOfSlide
  );
};
const fewestInItem = 2;
const mostOfSlide = 0.5;

const listOf = (paragraphs: readonly Paragraph[]): Block => ({
  kind: 'list',
  span: { start: paragraphs[0]?.span.start ?? 0, end: paragraphs.at(-1)?.span.end ?? 0 },
  ordered: false,
  items: paragraphs.map(({ span, sentences }): ListItem => ({ span, sentences })),
});

/** A picture stands where its list does, or behind it. */
const inOrder = (list: Block, figures: readonly Block[]): Block[] =>
  [list, ...figures].sort((first, second) => first.span.start - second.span.start);
