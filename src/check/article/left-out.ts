import { addToGroup } from '../../model/collections/add-to-group.js';
import type { Block, ListItem } from '../../model/article.js';
import type { Topic } from '../../model/briefing.js';
import { lastCounted, pointsOf } from '../../model/points.js';
import type { CheckedArticle } from '../rule.js';
import type { Units } from './units.js';

type List = Extract<Block, { kind: 'list' }>;

/** Items that stand side by side, those that are shown among them. */
interface Siblings {
  readonly block: number;
  readonly all: readonly number[];
  readonly shown: readonly number[];
  /** They stand below an item that announces them: "…, gồm:". */
  readonly isInner: boolean;
}

/** What is asked of an article and of a Briefing of it. */
export interface Compared {
  readonly article: CheckedArticle;
  readonly text: string;
  readonly units: Units;
  readonly topics: readonly Topic[];
}

/**
 * How many items of the list that a topic tells no slide shows: what may be said behind its last line, so that there are none where that is of something
 * else. Undefined where it tells of no list or of parts of several, and where nobody can tell how long the list is, since it goes on behind a paragraph.
 */
export const itemsLeftOut = (compared: Compared, topic: Topic): number | undefined => {
  const lists = isOfPoints(topic) ? siblingsOf(compared, [topic]) : [];
  const [only, ...more] = lists.filter(({ all, shown }) => shown.length < all.length);
  if (only === undefined) return lists.length === 0 ? undefined : 0;
  if (more.length > 0 || (!only.isInner && !isWholeList(compared.article, only.block))) return undefined;
  if (!endsWith(compared, topic, only)) return 0;
  const anywhere = new Set(
    siblingsOf(compared, compared.topics).flatMap(({ block, shown }) => (block === only.block ? shown : [])),
  );
  return only.all.filter((place) => !anywhere.has(place)).length;
};

/** Whether the last line that a topic counts is of an item of that list: what is said of the list behind another line would be said of that. */
const endsWith = ({ article, units }: Compared, topic: Topic, { block, all }: Siblings): boolean => {
  const start = lastCounted(topic)?.point.evidence[0]?.start;
  const unit = start === undefined ? undefined : units.at(start);
  const list = article.blocks?.[block];
  if (unit?.block !== block || list?.kind !== 'list') return false;
  for (let item = unit.item; item !== undefined; item = parentOf(list.items, item)) if (all.includes(item)) return true;
  return false;
};

/** An enumeration is whole, a summary tells one item of many, and of figures and times a slide says what they are. */
const isOfPoints = ({ kind }: Topic): boolean => kind === 'points' || kind === 'question';

/** The items that topics take their lines from, each with those beside it. */
const siblingsOf = ({ article, text, units }: Compared, topics: readonly Topic[]): Siblings[] => {
  const byBlock = new Map<number, Set<number>>();
  for (const { evidence } of topics.flatMap(pointsOf)) {
    const unit = evidence[0] === undefined ? undefined : units.at(evidence[0].start);
    if (unit?.item !== undefined) byBlock.set(unit.block, (byBlock.get(unit.block) ?? new Set()).add(unit.item));
  }
  return [...byBlock].flatMap(([block, held]) => {
    const list = article.blocks?.[block];
    return list?.kind === 'list' ? groupsOf(list, held, block, text) : [];
  });
};

const groupsOf = ({ items }: List, held: ReadonlySet<number>, block: number, text: string): Siblings[] => {
  const groups = new Map<number | undefined, number[]>();
  items.forEach((_, place) => {
    const parent = parentOf(items, place);
    addToGroup(groups, parent, place);
  });
  return [...groups].flatMap(([parent, all]): Siblings[] => {
    const shown = all.filter((place) => held.has(place));
    const isInner = parent !== undefined;
    const above = isInner ? items[parent]?.span : undefined;
    const announces = above === undefined || /:\s*$/.test(text.slice(above.start, above.end));
    return shown.length === 0 || !announces ? [] : [{ block, all, shown, isInner }];
  });
};

const parentOf = (items: readonly ListItem[], place: number): number | undefined => {
  const depth = items[place]?.depth ?? 0;
  const above = items.slice(0, place).findLastIndex((other) => (other.depth ?? 0) < depth);
  return above < 0 ? undefined : above;
};

const firstOf: ReadonlySet<string> = new Set(['1', 'a', 'A', 'i', 'I']);

/** Whether a count begins with this list and does not go on in the next. */
const isWholeList = ({ blocks = [] }: CheckedArticle, block: number): boolean => {
  const isOpen = (list: Block | undefined): boolean =>
    list?.kind !== 'list' ||
    !list.ordered ||
    firstOf.has((list.items[0]?.marker ?? '1').replace(/[^\p{L}\p{N}]/gu, ''));
  const next = blocks.slice(block + 1).find(({ kind }) => kind === 'list' || kind === 'heading');
  return isOpen(blocks[block]) && isOpen(next);
};
