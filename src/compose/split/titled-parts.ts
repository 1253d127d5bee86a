import { placeholderOf } from '../arrange/arrangement.js';
import type { Choice } from '../choose/choose-layout.js';
import type { Entry } from '../content/entry.js';
import type { Sheet } from '../content/sheet.js';
import { fitText } from '../fit/fit-text.js';
import { weightOf } from './blocks.js';

/** Lays what is left of a part below its title out. */
type Choose = (sheet: Sheet) => Choice | undefined;

/**
 * The slides of a topic that takes several, as many of them as can be under a sentence of its own in place of a count: the first of their
 * points, where that is short enough for a title, and leans on nothing. The heading of the topic stands in the label above it.
 *
 * @param blocks points with what belongs to them
 * @param standsAlone whether a sentence may be a title: it opens with nothing that leans on the one before
 * @returns undefined where no slide but the first has such a sentence
 */
export function titledParts(
  sheet: Sheet,
  blocks: readonly Entry[][],
  count: number,
  { choose, standsAlone }: { readonly choose: Choose; readonly standsAlone: (text: string) => boolean },
): Choice[] | undefined {
  if (sheet.kind !== 'points' || count < 2 || count > mostParts || blocks.length > mostBlocks) return undefined;
  const titles = new Set(blocks.filter((block, index) => index > 0 && mayBeTitle(block, standsAlone)));
  if (titles.size === 0) return undefined;
  const places = blocks.map((_, index) => index).slice(1);
  const ways = chosenFrom(places, count - 1)
    .map((starts) => wayOf(blocks, starts, titles))
    .filter(({ untitled }) => untitled < count)
    .sort((one, other) => one.untitled - other.untitled || one.heaviest - other.heaviest);
  for (const { parts } of mostTried(ways)) {
    const isPart = parts.filter(({ titled }) => titled === undefined).length > 1;
    const choices = parts.map(({ titled, below }) => {
      const choice = choose({ ...sheet, entries: below, ...(titled === undefined ? { isPart } : { titled }) });
      return choice && (titled === undefined || holdsTitle(choice, sheet.heading, titled.text)) ? choice : undefined;
    });
    if (choices.every((choice) => choice !== undefined)) return choices;
  }
  return undefined;
}

interface Way {
  readonly parts: readonly { readonly titled: Entry | undefined; readonly below: readonly Entry[] }[];
  readonly untitled: number;
  readonly heaviest: number;
}

/** A part that has a point for its title has another below it. */
function wayOf(blocks: readonly Entry[][], starts: readonly number[], titles: ReadonlySet<Entry[]>): Way {
  const parts = [0, ...starts].map((start, index) => {
    const part = blocks.slice(start, starts[index] ?? blocks.length);
    const [first, ...below] = part;
    const isTitled = first !== undefined && below.length > 0 && titles.has(first);
    return isTitled ? { titled: first[0], below: below.flat() } : { titled: undefined, below: part.flat() };
  });
  return {
    parts,
    untitled: parts.filter(({ titled }) => titled === undefined).length,
    heaviest: Math.max(...parts.map(({ below }) => weightOf(below))),
  };
}

/** The best few of each number of titles: every one is laid out and measured. */
function mostTried(ways: readonly Way[]): Way[] {
  const counts = new Map<number, number>();
  return ways.filter(({ untitled }) => {
    const before = counts.get(untitled) ?? 0;
    counts.set(untitled, before + 1);
    return before < 5;
  });
}

/** A topic of more slides is hard to follow without a count. */
const mostParts = 5;
/** There are too many ways to part more points. */
const mostBlocks = 22;

/** A point by itself, of at most two lines of a title, without the number of an item. */
function mayBeTitle([entry, ...children]: readonly Entry[], standsAlone: (text: string) => boolean): boolean {
  if (entry === undefined || children.length > 0) return false;
  const { text, level, lead, speaker, number, again, announces } = entry;
  const isBare = [lead, speaker, number, again, announces].every((one) => one === undefined);
  return (
    isBare &&
    level === 0 &&
    text.length <= mostLetters &&
    /^(?!\d{1,2}[.)])[\p{L}\p{N}].*[^:：…]$/u.test(text) &&
    standsAlone(text)
  );
}

const mostLetters = 140;

/** Two lines of a title over the body, or more in a column beside it; the heading on a line of the label. */
function holdsTitle({ layout }: Choice, heading: string, text: string): boolean {
  const [title, label, body] = ['title', 'label', 'body'].map((key) => placeholderOf(layout, key));
  if (title === undefined || label === undefined) return false;
  const isColumn = body !== undefined && title.box.width * 2 < body.box.width;
  return (
    linesOf(fitText(title, text, { mostLines: 2 })) <= (isColumn ? mostInColumn : 2) &&
    linesOf(fitText(label, heading, { mostLines: 1 })) === 1
  );
}

const mostInColumn = 7;

const linesOf = ({ fill, shortened }: ReturnType<typeof fitText>): number =>
  shortened ? Infinity : fill.paragraphs.reduce((sum, { lines }) => sum + lines, 0);

/** All ways to take so many of some places, in their order. */
function chosenFrom(places: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return places.flatMap((place, index) =>
    chosenFrom(places.slice(index + 1), count - 1).map((rest) => [place, ...rest]),
  );
}
