import { endsInColon } from '../../../language/index.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Point, Topic } from '../../../model/briefing.js';
import type { Span } from '../../../model/span.js';
import { ordinalBefore } from '../../sentence/ordinal.js';
import type { Code } from '../../catalogue/index.js';
import { tokensIn } from '../../words/words.js';
import { shortened, topicFinding, type Checked, type Rule } from '../../rule.js';

/** An enumeration holds all its items in the article's order; ordinals that the article skips are told. */
export const enumeration: Rule = (checked) =>
  checked.briefing.topics.filter(({ kind }) => kind === 'enumeration').flatMap((topic) => faultsOf(checked, topic));

const faultsOf = (checked: Checked, topic: Topic): Diagnostic[] => {
  // One point over all others only announces them.
  const [only, ...more] = topic.points;
  const items = more.length === 0 && only?.children !== undefined ? only.children : topic.points;
  const starts = items.flatMap(({ evidence }) => evidence.slice(0, 1).map(({ start }) => start));
  if (starts.some((start, index) => start <= (starts[index - 1] ?? -1)))
    return [fault(topic, 'enumeration-order', 'has its items in another order than the article')];
  const absent = absentItem(checked, itemsOf(topic).flatMap(firstsOf)) ?? absentOrdinal(checked, topic, starts);
  return absent === undefined ? [] : [fault(topic, 'enumeration-incomplete', `lacks ${absent}`)];
};

/** An item that announces the points behind it is none of them: "2. The permit is withdrawn if:", above what is so counted. */
const itemsOf = ({ points }: Topic): readonly Point[] => {
  const [first, ...more] = points;
  const announces = first?.children === undefined && endsInColon(first?.text ?? '');
  return announces && more.length > 1 ? more : points;
};

const firstsOf = ({ evidence, children }: Point): Span[] => [
  ...evidence.slice(0, 1),
  ...(children ?? []).flatMap(firstsOf),
];

/**
 * All items of the list that the points are taken from: those that stand beside them, below the same item or none, and those of an inner
 * list where what is shown of the item above announces them.
 */
const absentItem = ({ units, article, text }: Checked, shown: readonly Span[]): string | undefined => {
  const items = shown.map(({ start }) => units.at(start)).filter(({ item }) => item !== undefined);
  const [first] = items;
  const block = article.blocks?.[first?.block ?? -1];
  if (first === undefined || block?.kind !== 'list' || items.length < shown.length) return undefined;
  const held = new Set(items.flatMap((unit) => (unit.block === first.block ? (unit.item ?? []) : [])));
  // Several points of one item are a series inside it.
  if (held.size === 1 && shown.length > 1) return undefined;
  const depthOf = (place: number | undefined): number => block.items[place ?? -1]?.depth ?? 0;
  const parents = block.items.map((_, place) => {
    const above = block.items.slice(0, place).findLastIndex(({ depth = 0 }) => depth < depthOf(place));
    return above < 0 ? undefined : above;
  });
  const outermost = [...held].reduce((one, other) => (depthOf(other) < depthOf(one) ? other : one));
  const announces = (place: number): boolean => {
    const span = block.items[place]?.span;
    const own = shown.filter(({ start }) => span !== undefined && start >= span.start && start < span.end);
    const end = Math.max(...own.map((one) => one.end + 1));
    return span !== undefined && /:\s*$/.test(text.slice(span.start, own.length === 0 ? span.end : end));
  };
  const wanted = block.items.map(() => false);
  parents.forEach((parent, place) => {
    wanted[place] =
      parent === parents[outermost] || (parent !== undefined && wanted[parent] === true && announces(parent));
  });
  const index = wanted.findIndex((isWanted, place) => isWanted && !held.has(place));
  return index < 0 ? undefined : `item ${index + 1} of the list`;
};

/** "thứ nhất", "thứ ba": an ordinal between the first and the last that no point follows. */
const absentOrdinal = (checked: Checked, topic: Topic, starts: readonly number[]): string | undefined => {
  const { text, pack } = checked;
  const found = starts.map((start) => ordinalBefore(text, start, pack));
  const known = found.filter((ordinal) => ordinal !== undefined);
  if (known.length < starts.length || known.length === 0) return undefined;
  const told = new Set([...known, ...(topic.missing ?? [])]);
  for (let ordinal = 1; ordinal <= Math.max(...known); ordinal += 1) if (!told.has(ordinal)) return `item ${ordinal}`;
  const next = Math.max(...known) + 1;
  return hasNext(checked, topic, next) ? `item ${next}` : undefined;
};

/** Whether one of the sentences behind the last point opens with the ordinal that would be the next. */
const hasNext = ({ text, pack, units }: Checked, topic: Topic, ordinal: number): boolean => {
  const last = topic.points.at(-1)?.evidence.at(-1);
  const from = last === undefined ? -1 : units.at(Math.max(last.start, last.end - 1)).index;
  if (from < 0) return false;
  return units.all.slice(from + 1, from + 1 + reach).some((unit) => {
    const words = tokensIn(text, unit.start, Math.min(unit.end, unit.start + 40)).map(({ key }) => key);
    const opens = (pack.ordinals[ordinal - 1] ?? []).some((wording) =>
      wording.split(' ').every((key, at) => words[at] === key),
    );
    const end = tokensIn(text, unit.start, unit.end)[0]?.end ?? unit.end;
    // "Three conditions …" counts; only a mark makes it "three: …".
    const counts = (words[0] ?? '') in pack.numerals;
    return opens && (counts ? /^[,:]/ : /^[^.;]{0,12}[,:]|^\s/).test(text.slice(end, end + 14));
  });
};
/** An item may be followed by a sentence or two that explain it. */
const reach = 3;

/** All of its items are at fault: a summarizer may leave it out as a whole. */
const fault = (topic: Topic, code: Code, message: string): Diagnostic => ({
  ...topicFinding(
    code,
    topic,
    `The enumeration "${shortened(topic.heading)}" ${message}`,
    topic.points[0]?.evidence[0],
  ),
  subject: { topic: topic.id, part: 'the enumeration', text: topic.heading },
});
