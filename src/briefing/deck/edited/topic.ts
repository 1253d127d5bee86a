import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../../language/index.js';
import type { Point, Topic } from '../../../model/briefing.js';
import { identify } from '../../../model/identify.js';
import type { ShownPlace } from '../../../model/shown-deck.js';
import { pointsOf } from '../../../model/points.js';
import { detailsOf } from '../details.js';
import { changedPoint, changedQuote } from './line.js';
import type { Item, TopicSlides } from '../matched-lines.js';
import { nested, type Leveled } from '../nested.js';
import { cameBack, named, changeMessage, type DeckEdit } from '../edit-messages.js';

/** A topic as its slides show it now. */
export interface EditedTopic {
  readonly topic: Topic;
  readonly diagnostics: readonly Diagnostic[];
}

interface Shown extends Leveled {
  readonly item: Item;
  /** The point of the briefing that it was. */
  readonly was?: Point;
}

/**
 * @param items the paragraphs of its slides that show a line, or that a person wrote, in order
 * @param isTracked whether slides are asked for a point; one that says what its heading says has no line of its own
 */
export function editedTopic(
  slides: TopicSlides,
  items: readonly Item[],
  isTracked: (point: Point) => boolean,
  pack: LanguagePack,
): EditedTopic {
  const { topic: before, isCopy } = slides;
  const diagnostics: Diagnostic[] = [];
  const tell = (edit: DeckEdit, message: string, { said }: Item): void => {
    diagnostics.push(cameBack(edit, message, said.slide.number));
  };
  const details = detailsOf(slides, items, pack);
  for (const item of details.items)
    tell('detail-changed', `In ${named(before.heading)}, ${named(item.said.paragraph.text)} is new.`, item);
  let { topic } = details;
  const parents = parentsOf(before.points);
  const shown: Shown[] = [];
  for (const item of items) {
    const { line, isStrange, isAgain, said } = item;
    if (details.items.has(item)) continue;
    if (line === undefined) {
      const { text } = said.paragraph;
      if (isStrange !== true || saysRow(before, text) || isBesideNothing(said)) continue;
      shown.push({ item, depth: depthIn(shown, item, parents), point: ownPoint(text) });
      tell('line-added', `The line ${named(text)} is new.`, item);
    } else if (line.point !== undefined && line.isShared !== true) {
      const { point, text } = changedPoint(details.points.get(line.point.id) ?? {}, line.point, item, before);
      if (text !== undefined) tell('line-changed', changeMessage(line.point.text, text), item);
      if (isAgain === true) tell('line-added', `The line ${named(point.text)} stands once more.`, item);
      else if (line.topic !== before)
        tell('line-moved', `The line ${named(point.text)} came from another slide.`, item);
      const depth = depthIn(shown, item, parents);
      shown.push({ item, depth, ...(isAgain === true ? { point: again(point) } : { point, was: line.point }) });
    } else if (line.what === 'the quotation' && topic.quote !== undefined) {
      const quote = changedQuote(topic.quote, item);
      if (quote !== undefined) tell('line-changed', changeMessage(topic.quote.text, quote.text), item);
      topic = { ...topic, quote: quote ?? topic.quote };
    }
  }
  const own = pointsOf(before);
  const order = shown.flatMap(({ was }) => (was === undefined || !own.includes(was) ? [] : [own.indexOf(was)]));
  const misplaced = order.findIndex((place, index) => place < (order[index - 1] ?? -1));
  if (misplaced >= 0 && shown[0] !== undefined)
    tell('lines-ordered', `The lines of ${named(before.heading)} stand in another order.`, shown[0].item);
  const all = isCopy ? shown : withUntracked(shown, own, isTracked, parents);
  const isSame = all.length === own.length && all.every(({ point }, index) => point === own[index]);
  return { topic: isSame ? topic : { ...topic, points: nested(all) }, diagnostics };
}

const again = (point: Point): Point => ({ ...point, id: `${point.id}-again` });

type Parents = ReadonlyMap<Point, Point | undefined>;

const parentsOf = (points: readonly Point[], parent?: Point): Map<Point, Point | undefined> =>
  new Map(points.flatMap((point) => [[point, parent] as const, ...parentsOf(point.children ?? [], point)]));

/** Below what it stood below, where that stands above it; a new line as deep as what stands at its level above it. */
function depthIn(shown: readonly Shown[], { line, said }: Item, parents: Parents): number {
  const point = line?.point;
  if (point !== undefined && parents.has(point)) {
    for (let parent = parents.get(point); parent !== undefined; parent = parents.get(parent)) {
      const above = shown.find(({ was }) => was === parent);
      if (above !== undefined) return above.depth + 1;
    }
    return 0;
  }
  const { level, shape } = said.paragraph;
  const above = shown.filter(({ item }) => item.said.slide === said.slide && item.said.paragraph.shape === shape);
  const last = above.at(-1);
  if (last === undefined) return 0;
  if (level > last.item.said.paragraph.level) return last.depth + 1;
  return above.findLast(({ item }) => item.said.paragraph.level === level)?.depth ?? 0;
}

/** A line of a person's own. */
export const ownPoint = (text: string): Point => ({
  id: identify('point', text),
  text,
  evidence: [],
  origin: 'author',
});

/** A name, a time or a number whose line somebody took out. */
function isBesideNothing({ slide, paragraph: { place } }: Item['said']): boolean {
  const line = place && lineBeside.get(place.holds);
  if (line === undefined || place?.item === undefined) return false;
  return !slide.paragraphs.some((one) => one.place?.holds === line && one.place.item === place.item);
}
const lineBeside = new Map<ShownPlace['holds'], ShownPlace['holds']>([
  ['speaker', 'quote'],
  ['time', 'text'],
  ['value', 'text'],
]);

/** Where a table or chart has no place for itself, its rows stand as lines. */
function saysRow({ table, chart }: Topic, text: string): boolean {
  const rows = [...(table?.rows ?? []), ...(chart?.series ?? []).map(({ name, labels }) => [name, ...labels])];
  return rows.some((cells) => cells.length > 1 && cells.every((cell) => text.includes(cell.normalize('NFC').trim())));
}

/** Points that no slide is asked for stay behind what they stood behind. */
function withUntracked(
  shown: readonly Shown[],
  own: readonly Point[],
  isTracked: (point: Point) => boolean,
  parents: Parents,
): (Leveled & { readonly was?: Point })[] {
  const all: (Leveled & { readonly was?: Point })[] = [...shown];
  for (const [index, point] of own.entries()) {
    if (isTracked(point) || all.some(({ was }) => was === point)) continue;
    const before = own.slice(0, index).findLast((one) => all.some(({ was }) => was === one));
    const at = before === undefined ? 0 : all.findIndex(({ was }) => was === before) + 1;
    const parent = all.find(({ was }) => was !== undefined && was === parents.get(point));
    all.splice(at, 0, { point, was: point, depth: parent === undefined ? 0 : parent.depth + 1 });
  }
  return all;
}
