import { addToGroup } from '../../../model/collections/add-to-group.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Topic } from '../../../model/briefing.js';
import type { Unit } from '../../article/units.js';
import { itemsLeftOut } from '../../article/left-out.js';
import { governingWord, losesGoverningWord } from '../../sentence/governing-word.js';
import { finding, topicFinding, shortened, type Checked, type Rule } from '../../rule.js';
import { tokensIn } from '../../words/words.js';
import type { Statement } from '../../statements.js';

/**
 * A list is shown whole below what announces it, and no item without an announcer that turns what it says: a ban, a condition, a
 * target. The summary may tell one item of many.
 */
export const lists: Rule = (checked) =>
  checked.article.blocks === undefined
    ? []
    : checked.briefing.topics.flatMap((topic) => [...miscounted(checked, topic), ...faultsOf(checked, topic)]);

/** "… and 3 more", where there are four. */
const miscounted = (checked: Checked, topic: Topic): Diagnostic[] => {
  const { leftOut } = topic;
  if (leftOut === undefined) return [];
  const count = countLeftOut(checked, topic);
  const message = `The slide "${shortened(topic.heading)}" says that ${leftOut} items are not shown, and there are ${count}`;
  return count === undefined || leftOut === count ? [] : [topicFinding('list-incomplete', topic, message)];
};

const countLeftOut = ({ article, text, units, briefing: { topics } }: Checked, topic: Topic): number | undefined =>
  itemsLeftOut({ article, text, units, topics }, topic);

const faultsOf = (checked: Checked, topic: Topic): Diagnostic[] => {
  const own = checked.statements.filter((statement) => statement.topic === topic);
  const shown = own.flatMap(({ evidence }) => evidence.map(({ start }) => checked.units.at(start)));
  return itemsByList(checked, own).flatMap(([block, items]) => {
    const announcers = announcersOf(checked, block);
    const isAnnounced = announcers.some((announcer) => shown.some((unit) => unit.index === announcer.index));
    const governing = announcers
      .map((announcer) => governingLost(checked, announcer, topic))
      .find((word) => word !== undefined);
    if (!isAnnounced && governing !== undefined)
      return items.map(({ statement }) =>
        finding('item-alone', statement, `is an item without what announces it, which says "${governing}"`),
      );
    const isTold = topic.leftOut !== undefined;
    return topic.kind === 'summary' || topic.kind === 'enumeration' || isTold
      ? []
      : partsOf(checked, topic, {
          block,
          items,
          isAnnounced: isAnnounced && announcers.some(({ kind }) => kind !== 'heading'),
        });
  });
};

/** What governs the items of an announcer, where the heading above them does not say it either: "Khi nào giấy phép bị thu hồi?" does. */
const governingLost = ({ text, pack }: Checked, announcer: Unit, { heading }: Topic): string | undefined => {
  const words = tokensIn(text, announcer.start, announcer.end);
  const found = governingWord(words, pack);
  const last = words[(found?.to ?? 0) - 1];
  return found === undefined ||
    last === undefined ||
    !losesGoverningWord(text.slice(announcer.start, announcer.end), heading, pack)
    ? undefined
    : text.slice(words[found.from]?.start, last.end);
};

interface Item {
  readonly statement: Statement;
  readonly item: number;
}

/** The lines of a topic that are taken from items, by their list. */
const itemsByList = ({ units }: Checked, own: readonly Statement[]): [number, Item[]][] => {
  const lists = new Map<number, Item[]>();
  for (const statement of own) {
    const [first] = statement.evidence;
    if ((statement.kind !== 'line' && statement.kind !== 'quote') || first === undefined) continue;
    const { block, item } = units.at(first.start);
    if (item !== undefined) addToGroup(lists, block, { statement, item });
  }
  return [...lists];
};

/** The sentence before a list, or its heading; it announces where it ends with a colon, or is a heading. */
const announcersOf = ({ units, text, article }: Checked, block: number): Unit[] => {
  const list = article.blocks?.[block];
  if (list === undefined) return [];
  const first = units.at(list.kind === 'list' ? (list.items[0]?.span.start ?? list.span.start) : list.span.start);
  const before = units.all[first.index - 1];
  if (before === undefined || first.index < 1) return [];
  const announces = before.kind === 'heading' || /:\s*$/.test(text.slice(before.start, before.end + 2));
  return announces ? [before] : [];
};

const partsOf = (
  { article }: Checked,
  topic: Topic,
  {
    block,
    items,
    isAnnounced,
  }: { readonly block: number; readonly items: readonly Item[]; readonly isAnnounced: boolean },
): Diagnostic[] => {
  const list = article.blocks?.[block];
  if (list?.kind !== 'list') return [];
  const top = list.items.flatMap(({ depth }, index) => (depth === undefined ? [index] : []));
  const held = new Set(items.map(({ item }) => item).filter((item) => top.includes(item)));
  if (held.size === 0 || held.size >= top.length || (held.size < 2 && !isAnnounced)) return [];
  const [code, what] = isAnnounced
    ? (['list-incomplete', 'below what announces them'] as const)
    : (['list-partly', 'and not all'] as const);
  return [
    topicFinding(
      code,
      topic,
      `The slide "${shortened(topic.heading)}" shows ${held.size} of ${top.length} items of a list, ${what}`,
      items[0]?.statement.evidence[0],
    ),
  ];
};
