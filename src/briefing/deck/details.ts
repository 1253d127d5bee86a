import { holdsWords, sameWords } from '../../check/index.js';
import { numbersIn, type LanguagePack } from '../../language/index.js';
import type { Figure, Point, Topic } from '../../model/briefing.js';
import type { Item, TopicSlides } from './matched-lines.js';
import { speakerIn } from './wording.js';

/** What a person changed beside the lines: a time, a number, a name, what leads a card, the label above a heading. */
export interface Details {
  readonly topic: Topic;
  /** What stands by a point, by its id. */
  readonly points: ReadonlyMap<string, Partial<Point>>;
  /** The paragraphs that say it. */
  readonly items: ReadonlySet<Item>;
}

/**
 * Finds out what was changed beside the lines of a topic: a paragraph of a person's own that stands alone in its box, next to a line
 * whose time, number or name no paragraph of the slide says any more.
 */
export function detailsOf({ topic: before, said }: TopicSlides, items: readonly Item[], pack: LanguagePack): Details {
  let topic = before;
  const points = new Map<string, Partial<Point>>();
  const used = new Set<Item>();
  const shows = (item: Item, text: string | undefined): boolean =>
    text !== undefined && item.said.slide.paragraphs.some((paragraph) => holdsWords(paragraph.text, text));
  const change = (item: Item, { id }: Point, changed: Partial<Point>): void => {
    points.set(id, { ...points.get(id), ...changed });
    used.add(item);
  };
  for (const [index, item] of items.entries()) {
    if (item.isStrange !== true || item.line !== undefined) continue;
    const { text, shape } = item.said.paragraph;
    const isAlone =
      said.filter(({ slide, paragraph }) => slide === item.said.slide && paragraph.shape === shape).length === 1;
    const below = nextPoint(items, index, 1);
    if (
      below !== undefined &&
      !isAlone &&
      below.said.paragraph.shape === shape &&
      isLost(below.point.lead, item, shows)
    )
      change(item, below.point, { lead: text });
    else if (isAlone && below !== undefined && topic.kind === 'timeline' && isLostBeside(below, below.point.when))
      change(item, below.point, { when: text });
    else if (
      isAlone &&
      below !== undefined &&
      topic.kind === 'figure' &&
      isShort(text) &&
      isLostBeside(below, below.point.figure?.value)
    ) {
      const figure = below.point.figure && figureSaying(below.point.figure, text, pack);
      if (figure !== undefined) change(item, below.point, { figure });
    } else if (isAlone && below !== undefined && isShort(text) && isLostBeside(below, below.point.stressed))
      change(item, below.point, { stressed: text });
    else if (isAlone && topic.kind === 'figure' && topic.figure && !shows(item, topic.figure.value)) {
      const figure = figureSaying(topic.figure, text, pack);
      if (figure === undefined) continue;
      topic = { ...topic, figure };
      used.add(item);
    } else if (/^[—–]/u.test(text) && (topic.quote?.speaker ?? topic.speaker) !== undefined) {
      topic =
        topic.quote?.speaker === undefined
          ? { ...topic, speaker: speakerIn(text).speaker }
          : { ...topic, quote: { ...withoutRole(topic.quote), ...speakerIn(text) } };
      used.add(item);
    } else if (
      isAlone &&
      (topic.kind === 'voices' || (topic.kind === 'points' && topic.points.every(({ speaker }) => speaker)))
    ) {
      const near = below ?? nextPoint(items, index, -1);
      const point = near?.point;
      if (point !== undefined && isLost(point.speaker, item, shows)) change(item, point, { speaker: text });
      else if (point !== undefined && isLost(point.role, item, shows)) change(item, point, { role: text });
    }
    const first = said.find(({ paragraph }) => paragraph.shape === shape)?.slide;
    const title = first?.paragraphs.find(({ isTitle }) => isTitle);
    if (used.has(item) || !isAlone || title === undefined || Math.abs(title.shape - shape) !== 1) continue;
    if (topic.label === undefined || sameWords(topic.label, topic.heading) || shows(item, topic.label)) continue;
    topic = { ...topic, label: text };
    used.add(item);
  }
  return { topic, points, items: used };
}

/** Whether a time or a number stands nowhere beside its line any more; the line may hold it as well. */
const isLostBeside = ({ said }: Near, text: string | undefined): boolean =>
  text !== undefined &&
  !said.slide.paragraphs.some((paragraph) => paragraph !== said.paragraph && holdsWords(paragraph.text, text));

/** No more words than a number has with what is counted. */
const isShort = (text: string): boolean => text.split(' ').length <= 5;

const withoutRole = (quote: NonNullable<Topic['quote']>): NonNullable<Topic['quote']> => {
  const plain = { ...quote };
  delete plain.role;
  return plain;
};

const isLost = (
  text: string | undefined,
  item: Item,
  shows: (item: Item, text: string | undefined) => boolean,
): boolean => text !== undefined && !shows(item, text);

/** A point, and the paragraph that shows it. */
interface Near {
  readonly said: Item['said'];
  readonly point: Point;
}

/** The point in the nearest paragraph before or behind one, where nothing else of a person's stands between. */
function nextPoint(items: readonly Item[], index: number, step: 1 | -1): Near | undefined {
  const near = items[index + step];
  const point = near?.line?.point;
  return near === undefined || point === undefined || near.said.slide !== items[index]?.said.slide
    ? undefined
    : { said: near.said, point };
}

/** @returns undefined where the text says no number */
function figureSaying(figure: Figure, value: string, pack: LanguagePack): Figure | undefined {
  const number = numbersIn(value, pack)[0]?.value;
  if (number === undefined) return undefined;
  const changed: Figure = { ...figure, value, number, origin: 'author' };
  if (figure.qualifier !== undefined && !value.includes(figure.qualifier)) delete changed.qualifier;
  if (figure.unit !== undefined && !value.includes(figure.unit)) delete changed.unit;
  return changed;
}
