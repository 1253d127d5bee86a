import { wordsOf } from '../../language/index.js';
import type { Block, ListItem } from '../../model/article.js';
import type { DraftArticle, Step } from '../steps/draft-article.js';

type ListBlock = Extract<Block, { kind: 'list' }>;

/**
 * Makes paragraphs of the items of a text whose paragraphs are numbered from its beginning to its end, as statements, reports to an
 * assembly and judgments are. What tells them from a list: one count goes through most of the text, whatever stands between, and an
 * item is a few sentences. The number is left out, like any mark before a paragraph.
 */
export const withNumberedParagraphs: Step = (draft) => {
  const lists = draft.blocks.filter((block): block is ListBlock => block.kind === 'list' && isCounted(block));
  const items = lists.flatMap((list) => list.items.filter(isNumbered));
  const sentencesEach = lists.length > 1 ? sentencesWhereParted : sentencesOfOneRun;
  if (items.length < fewestItems || !goesOn(items) || !areProse(items, sentencesEach, draft)) return draft;
  const counted = new Set<Block>(lists);
  return {
    ...draft,
    blocks: draft.blocks.flatMap((block): Block[] =>
      block.kind === 'list' && counted.has(block) ? paragraphsOf(block) : [block],
    ),
  };
};

/** Fewer may be a list with long items. */
const fewestItems = 6;

/** Paragraphs, and between them what one of them lists: "4. The following remain:", "(a) the fees;". */
const paragraphsOf = ({ items, ...list }: ListBlock): Block[] => {
  const blocks: Block[] = [];
  for (const item of items) {
    const { span, sentences, marker, depth = 0 } = item;
    const last = blocks.at(-1);
    if (marker === undefined || depth === 0) blocks.push({ kind: 'paragraph', span, sentences });
    else if (last?.kind === 'list')
      blocks[blocks.length - 1] = {
        ...last,
        span: { start: last.span.start, end: span.end },
        items: [...last.items, raised(item)],
      };
    else blocks.push({ ...list, span, items: [raised(item)] });
  }
  return blocks;
};

/** An item that stands one step less deep. */
const raised = ({ depth = 0, ...item }: ListItem): ListItem => (depth > 1 ? { ...item, depth: depth - 1 } : item);

/** All its items carry a bare number but those that stand deeper, below a paragraph that announces them or as paragraphs without a mark. */
const isCounted = ({ items }: ListBlock): boolean =>
  items.every((item) => (item.depth ?? 0) > 0 || isNumbered(item)) && items.some(isNumbered);

const isNumbered = ({ marker, depth = 0 }: ListItem): boolean => depth === 0 && numberOf(marker) !== undefined;

const numberOf = (marker: string | undefined): number | undefined => {
  const digits = /^(\d{1,3})[.)]?$/u.exec(marker?.trim() ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** One count, which never begins anew. */
const goesOn = (items: readonly ListItem[]): boolean =>
  items.every(
    ({ marker }, index) => index === 0 || (numberOf(marker) ?? 0) > (numberOf(items[index - 1]?.marker) ?? 0),
  );

/** Most of the words of the text, in items of several sentences each. */
function areProse(items: readonly ListItem[], sentencesEach: number, { text }: DraftArticle): boolean {
  const words = items.reduce((sum, { span }) => sum + wordsOf(text.slice(span.start, span.end)).length, 0);
  const sentences = items.reduce((sum, item) => sum + item.sentences.length, 0);
  return sentences >= items.length * sentencesEach && words >= wordsOf(text).length / 2;
}

/** On average: provisions of an act have 1.0 to 2.0, in one run; numbered paragraphs of speeches 2.0 to 3.4, with forms of address between. */
const sentencesWhereParted = 1.8;
const sentencesOfOneRun = 2.5;
