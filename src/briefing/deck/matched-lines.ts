import { keyOf, wordsOfText, type ShownLine } from '../../check/index.js';
import type { Topic } from '../../model/briefing.js';
import type { Recognised, Said } from './recognised.js';
import { likenessTo, withCutOff, withoutSpeaker } from './wording.js';

/** The slides of a topic, or those that a person copied of it. */
export interface TopicSlides {
  readonly topic: Topic;
  readonly isCopy: boolean;
  /** What stands below the titles, slide by slide in the order of the deck. */
  readonly said: readonly Said[];
}

/** A paragraph below a title, and the line that it shows. */
export interface Item {
  readonly said: Said;
  /** The line that it is, or was. */
  line?: ShownLine;
  /** A person wrote it; with a line, it was that one before. */
  readonly isStrange?: true;
  /** The line stands elsewhere too. */
  isAgain?: true;
}

export interface MatchedLines {
  readonly itemsOf: ReadonlyMap<TopicSlides, readonly Item[]>;
  /** Lines that no slide shows any more. */
  readonly missing: ReadonlySet<ShownLine>;
}

/**
 * Takes every line of a briefing for one paragraph of its slides: the topic's own first, then those that came from another topic, then
 * what a person changed, for the line that it is most like.
 */
export function matchLines(all: readonly TopicSlides[], { linesSaying, texts }: Recognised): MatchedLines {
  const lines = texts.lines.filter(({ isTitle }) => !isTitle);
  const taken = new Set<ShownLine>();
  const foreign: { readonly item: Item; readonly lines: readonly ShownLine[] }[] = [];
  const itemsOf = new Map<TopicSlides, Item[]>();
  for (const slides of all) {
    const own = slides.isCopy ? new Set<ShownLine>() : taken;
    const items: Item[] = [];
    itemsOf.set(slides, items);
    for (const said of slides.said) {
      const parts = isJoined(said, slides.topic, linesSaying) ? undefined : said.parts;
      if (parts === undefined) items.push({ said, isStrange: true });
      for (const part of parts ?? []) {
        const saying = linesSaying(part).filter(({ isTitle }) => !isTitle);
        const mine = saying.filter(({ topic }) => topic === slides.topic);
        const shared = mine.filter(({ isShared }) => isShared === true);
        const line = mine.find((one) => one.isShared !== true && !own.has(one));
        for (const one of [...shared, ...(line === undefined ? [] : [line])]) {
          own.add(one);
          items.push({ said, line: one });
        }
        if (line !== undefined || shared.length > 0) continue;
        const again = items.find((item) => item.said.slide === said.slide && mine.includes(item.line ?? none));
        if (again?.line?.point !== undefined) items.push({ said, line: again.line, isAgain: true });
        else if (mine.length === 0 && (part.split(' ').length >= fewestWords || parts?.length === 1)) {
          const points = saying.filter(({ point, isShared }) => point !== undefined && isShared !== true);
          const item: Item = { said };
          if (points.length > 0) foreign.push({ item, lines: points });
          if (points.length > 0) items.push(item);
        }
      }
    }
    withLeadsAlone(items, slides);
    pairStrange(items, missingOf(lines, own, slides.topic));
    pairInPlace(
      items,
      lines.filter(({ topic, isShared }) => topic === slides.topic && isShared !== true),
      own,
    );
    for (const { line, isStrange } of items) if (isStrange === true && line !== undefined) own.add(line);
  }
  for (const { item, lines: points } of foreign) {
    // A short line is another's label or name as well, as long as it stands where it stood.
    const line = points.find((one) => !taken.has(one)) ?? (isLong(item.said) ? points[0] : undefined);
    if (line === undefined) continue;
    item.line = line;
    if (taken.has(line)) item.isAgain = true;
    taken.add(line);
  }
  for (const [{ isCopy }, items] of itemsOf) {
    if (isCopy) continue;
    const left = items.filter(({ isStrange, line, said }) => isStrange === true && line === undefined && isLong(said));
    pairStrange(left, missingOf(lines, taken));
    for (const { line } of left) if (line !== undefined) taken.add(line);
  }
  return { itemsOf, missing: new Set(missingOf(lines, taken)) };
}

/** The beginning of a line that somebody parted is a line of its own, though a card or a side may show it by itself. */
function withLeadsAlone(items: Item[], { topic, said }: TopicSlides): void {
  if (topic.kind === 'comparison') return;
  for (const [index, one] of said.entries()) {
    const [part, ...others] = one.parts ?? [];
    if (part === undefined || others.length > 0 || items.some((item) => item.said === one)) continue;
    const rest = said[index + 1];
    const at = items.findIndex((item) => item.said === rest && leadOf(item.line) === part && saysRest(item, part));
    if (at >= 0) items.splice(at, 0, { said: one, isStrange: true });
  }
}

const leadOf = (line: ShownLine | undefined): string => keyOf(wordsOfText(line?.point?.lead ?? ''));

/** Whether a line that begins with its lead stands there without it. */
const saysRest = ({ said: { paragraph }, line }: Item, lead: string): boolean =>
  keyOf(wordsOfText(line?.text ?? '')).startsWith(lead) && !keyOf(wordsOfText(paragraph.text)).startsWith(lead);

/** Whether somebody made one paragraph of several points, which is one line now: each of its words is known, and in one place. */
function isJoined({ parts = [], paragraph }: Said, topic: Topic, linesSaying: Recognised['linesSaying']): boolean {
  const points = parts.flatMap(
    (part) => linesSaying(part).find((line) => line.topic === topic && saysWhole(line, part))?.point ?? [],
  );
  // What is too long for its place ends so, too, if the line itself does not.
  const isCut = paragraph.text.endsWith('…') && points.at(-1)?.text.endsWith('…') !== true;
  return !isCut && new Set(points).size > 1;
}

const saysWhole = ({ what, text }: ShownLine, part: string): boolean =>
  what === 'the point' && keyOf(wordsOfText(text)) === part;

/** Fewer words may stand on a slide of another topic for a reason of their own. */
const fewestWords = 3;
const isLong = ({ paragraph }: Said): boolean => paragraph.text.split(' ').length >= fewestWords;

const none: ShownLine = { what: '', text: '', forms: [], isTitle: false };

const missingOf = (lines: readonly ShownLine[], taken: ReadonlySet<ShownLine>, topic?: Topic): ShownLine[] =>
  lines.filter(
    (line) =>
      !taken.has(line) &&
      line.isShared !== true &&
      (topic === undefined ? line.point !== undefined : line.topic === topic),
  );

/** Takes each strange text for the missing line that it is most like, the likest pair first. */
function pairStrange(items: readonly Item[], missing: readonly ShownLine[]): void {
  const pairs = items
    .filter(({ isStrange, line }) => isStrange === true && line === undefined)
    .slice(0, mostPaired)
    .flatMap((item) => {
      const { text } = item.said.paragraph;
      const wordings = [text, withoutSpeaker(text)?.words ?? text];
      return missing.map((line) => {
        const whole = wordings.map((one) => withCutOff(one, line.text));
        return { item, line, like: Math.max(...whole.map((one) => likenessTo(one, line))) };
      });
    })
    .filter(({ like }) => like >= leastLikeness)
    .sort((one, other) => other.like - one.like);
  const used = new Set<ShownLine>();
  for (const { item, line } of pairs) {
    if (item.line !== undefined || used.has(line)) continue;
    item.line = line;
    used.add(line);
  }
}

/** A strange text that stands alone where a line alone is missing is that line, where some of its words are still there. */
function pairInPlace(items: readonly Item[], lines: readonly ShownLine[], taken: ReadonlySet<ShownLine>): void {
  const shown = new Set([...taken, ...items.flatMap(({ line }) => line ?? [])]);
  const placeOf = ({ line }: Item): number => (line === undefined ? -1 : lines.indexOf(line));
  for (const [index, item] of items.entries()) {
    if (item.isStrange !== true || item.line !== undefined) continue;
    const [before, behind] = [items[index - 1], items[index + 1]];
    const from = before === undefined ? 0 : placeOf(before) + 1;
    const to = behind === undefined ? lines.length : placeOf(behind);
    const between = lines.slice(from, Math.max(from, to)).filter((line) => !shown.has(line));
    const [only] = between;
    const isAlone = (before === undefined || from > 0) && to >= 0 && between.length === 1;
    if (!isAlone || only === undefined || likenessTo(item.said.paragraph.text, only) < leastInPlace) continue;
    item.line = only;
    shown.add(only);
  }
}
/** A fifth of the words. */
const leastInPlace = 0.2;

/** A deck with more strange texts than this is no edited one any more; every pair is compared word by word. */
const mostPaired = 400;
/** Half of the words are still there. */
const leastLikeness = 0.5;
