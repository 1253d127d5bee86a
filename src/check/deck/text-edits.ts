import type { ShownDeck, ShownParagraph, ShownSlide } from '../../model/shown-deck.js';
import { likeness } from '../words/likeness.js';
import { keyOf, wordsOfText, type Phrases, type Words } from './phrases.js';
import type { ShownLine } from './shown-lines.js';

/** A text that stands on a slide and in no line of the Briefing. */
export interface StrangeText {
  readonly slide: number;
  readonly text: string;
  readonly isTitle: boolean;
  /** The line that it was, as far as can be told. */
  readonly was?: ShownLine;
}

export interface TextEdits {
  readonly strange: readonly StrangeText[];
  /** Lines that no slide shows any more, and that no text was made of. */
  readonly missing: readonly ShownLine[];
  /** Numbers of the slides that say nothing of any topic, and something that nobody knows. */
  readonly added: readonly number[];
}

/**
 * Finds every line of a Briefing on the slides of its deck, and what else stands there.
 *
 * @param phrasesOn what may stand on a slide
 * @param counts what counts slides behind a title: " (2)", " (2/3)"
 */
export const textEdits = (
  lines: readonly ShownLine[],
  deck: ShownDeck,
  { phrasesOn, counts: counted }: { readonly phrasesOn: (slide: ShownSlide) => Phrases; readonly counts: RegExp },
): TextEdits => {
  const found = { title: new Map<string, number>(), body: new Map<string, number>() };
  const strange: StrangeText[] = [];
  const shown = new Map<number, Set<string>>();
  for (const slide of deck.slides) {
    const { number, paragraphs } = slide;
    const phrases = phrasesOn(slide);
    for (const paragraph of paragraphs) {
      const parts = paragraphParts(paragraph, phrases, counted);
      const counts = paragraph.isTitle ? found.title : found.body;
      const onSlide = shown.get(number) ?? new Set();
      for (const part of parts ?? []) {
        counts.set(part, (counts.get(part) ?? 0) + 1);
        onSlide.add(part);
      }
      shown.set(number, onSlide);
      if (parts === undefined) strange.push({ slide: number, ...paragraph });
    }
  }
  const all = new Set([...found.title.keys(), ...found.body.keys()]);
  const missing = lines.filter(({ forms, isTitle, isShared }) =>
    isShared === true
      ? !forms.some((form) => all.has(keyOf(form)))
      : !takeOne(isTitle ? found.title : found.body, forms),
  );
  // What is gone with its point is told with its point.
  const gone = new Set(missing.flatMap(({ point, isShared }) => (isShared === true ? [] : point)));
  const told = missing.filter(({ point, isShared }) => isShared !== true || point === undefined || !gone.has(point));
  /** Whether a slide shows a line of a topic, so that a title that nobody knows is the heading of it. */
  const isTitleOf = ({ slide, isTitle }: StrangeText, { topic, isTitle: isHeading }: ShownLine): boolean =>
    isTitle &&
    isHeading &&
    topic !== undefined &&
    lines.some(
      (one) => one.topic === topic && !one.isTitle && one.forms.some((form) => shown.get(slide)?.has(keyOf(form))),
    );
  const ofTopics = new Set(lines.filter(({ topic }) => topic !== undefined).flatMap(({ forms }) => forms.map(keyOf)));
  const added = deck.slides
    .map(({ number }) => number)
    .filter((number) => ![...(shown.get(number) ?? [])].some((part) => ofTopics.has(part)))
    .filter((number) => strange.some(({ slide }) => slide === number));
  return { ...paired(strange, told, isTitleOf), added };
};

/** A line that stands in two topics must stand on two slides, so each that is found is used up. */
const takeOne = (counts: Map<string, number>, forms: readonly Words[]): boolean => {
  const form = forms.map(keyOf).find((one) => (counts.get(one) ?? 0) > 0);
  if (form === undefined) return false;
  counts.set(form, (counts.get(form) ?? 0) - 1);
  return true;
};

/** What a paragraph is made of; none where it only counts: the number of a card, "(2/3)" behind a title. */
export const paragraphParts = (
  { text, isTitle }: Pick<ShownParagraph, 'text' | 'isTitle'>,
  phrases: Phrases,
  counts: RegExp,
): readonly string[] | undefined => {
  if (/^\d{1,2}[.)]?$/.test(text) || wordsOfText(text).length === 0) return [];
  const bare = isTitle ? text.replace(counts, '') : text;
  const words = wordsOfText(bare);
  if (words.length === 0) return [];
  return phrases.partsOf(wordsOfText(text)) ?? phrases.partsOf(words, bare.endsWith('…'));
};

/** Takes each strange text for the missing line that it is most like, the likest pair first. */
const paired = (
  strange: readonly StrangeText[],
  missing: readonly ShownLine[],
  isTitleOf: (text: StrangeText, line: ShownLine) => boolean,
) => {
  const words = new Map<StrangeText | ShownLine, Words>(
    [...strange, ...missing].map((one) => [one, wordsOfText(one.text)]),
  );
  const pairs = strange
    .slice(0, mostPaired)
    .flatMap((text) =>
      missing.map((line) => ({ text, line, like: isTitleOf(text, line) ? 1 : pairLikeness(text, line, words) })),
    );
  const was = new Map<StrangeText, ShownLine>();
  const gone = new Set<ShownLine>();
  for (const { text, line } of pairs
    .filter(({ like }) => like >= leastLikeness)
    .sort((one, other) => other.like - one.like)) {
    if (was.has(text) || gone.has(line)) continue;
    was.set(text, line);
    gone.add(line);
  }
  return {
    strange: strange.map((text) => ({ ...text, ...withLine(was.get(text)) })),
    missing: missing.filter((line) => !gone.has(line)),
  };
};

const withLine = (was: ShownLine | undefined) => (was === undefined ? {} : { was });

/** A deck with more strange texts than this is no edited one any more; every pair is compared word by word. */
const mostPaired = 400;

/** Half of the words are still there. */
const leastLikeness = 0.5;

const pairLikeness = (
  text: StrangeText,
  line: ShownLine,
  words: ReadonlyMap<StrangeText | ShownLine, Words>,
): number => (text.isTitle === line.isTitle ? likeness(words.get(text) ?? [], words.get(line) ?? []) : 0);
