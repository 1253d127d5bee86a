import type { Topic } from '../../model/briefing.js';
import type { ShownDeck, ShownParagraph, ShownSlide } from '../../model/shown-deck.js';
import type { DeckTexts } from './deck-texts.js';
import { likenessFrom } from '../words/likeness.js';
import { keyOf, sameWords, wordsOfText } from './phrases.js';
import { headingBelow, readParagraphs, tellsPoint, type ReadParagraph } from './heading-below.js';
import { withWholeLines } from './parted-lines.js';
import type { ShownLine } from './shown-lines.js';
import { paragraphParts } from './text-edits.js';

/**
 * A deck with its titles told apart: where a slide has the heading of a topic in its label, and other lines of the topic below, its title
 * is a line of the topic like them, or the first sentence of the one below it, be it as it was or as a person changed it. Where no slide of
 * the topic has the heading for a title, it is in the label of the first.
 */
export function withLinesInTitles(shown: ShownDeck, texts: DeckTexts): DeckOfKnownTopics {
  const deck = withWholeLines(shown, texts);
  const headed = new Set<Topic | undefined>();
  const told = deck.slides.map((slide) => {
    const line = lineInTitle(slide, texts);
    if (line === undefined) for (const topic of topicsInTitle(slide, texts)) headed.add(topic);
    return { slide, line };
  });
  const topicOf = new Map<ShownSlide, Topic>();
  return {
    topicOf,
    slides: told.map(({ slide, line }) => {
      if (line === undefined) return slide;
      const { topic, heading, opened } = line;
      const isFirst = !headed.has(topic);
      headed.add(topic);
      const apart: ShownSlide = {
        ...slide,
        paragraphs: slide.paragraphs.flatMap((paragraph): ShownParagraph[] => {
          if (paragraph.isTitle) return opened === undefined ? [{ ...paragraph, isTitle: false }] : [];
          if (paragraph === opened?.rest) return [{ ...paragraph, text: opened.text }];
          return [paragraph === heading && isFirst ? { ...paragraph, isTitle: true } : paragraph];
        }),
      };
      if (line.isSure) topicOf.set(apart, topic);
      return apart;
    }),
  };
}

/** A deck, and the topic of each slide whose title was seen to be a line of it, though nothing else on the slide may say so. */
export interface DeckOfKnownTopics extends ShownDeck {
  readonly topicOf: ReadonlyMap<ShownSlide, Topic>;
}

/** What the title of a slide is, where it is no heading. */
interface LineInTitle {
  readonly topic: Topic;
  /** The label that holds the heading. */
  readonly heading: ShownParagraph;
  /** The line that the title opens, and the paragraph that goes on with it. */
  readonly opened: { readonly text: string; readonly rest: ShownParagraph } | undefined;
  /** The title says a line of the topic, or most of one. */
  readonly isSure: boolean;
}

/** "Costs (2/2)" is the heading of a topic, whatever lines below it say. */
function isCountedHeading({ text, isTitle }: ShownParagraph, { lines, counts }: DeckTexts): boolean {
  const bare = text.replace(counts, '');
  if (!isTitle || bare === text) return false;
  const key = keyOf(wordsOfText(bare));
  return lines.some(
    (line) => line.isTitle && line.topic !== undefined && line.forms.some((form) => keyOf(form) === key),
  );
}

function lineInTitle(slide: ShownSlide, texts: DeckTexts): LineInTitle | undefined {
  const [titles, below] = [readParagraphs(slide, texts, true), readParagraphs(slide, texts, false)];
  const headed = headingBelow(below, [...titles, ...below], texts);
  if (headed === undefined || slide.paragraphs.some((each) => isCountedHeading(each, texts))) return undefined;
  const { points } = headed;
  const found = { topic: headed.topic, heading: headed.heading };
  const opened = openedLine(
    titles.map(({ paragraph }) => paragraph),
    below.map(({ paragraph }) => paragraph).filter((paragraph) => paragraph !== found.heading),
    points,
    texts,
  );
  if (opened !== undefined) return { ...found, opened, isSure: true };
  // Each line of a slide may have been changed, or taken away, where it has few.
  const isLine = ({ parts }: ReadParagraph): boolean => parts === undefined || tellsPoint(parts, points);
  // A line of another topic may have come to stand there.
  const isLineInTitle = ({ parts }: ReadParagraph): boolean =>
    parts === undefined ||
    tellsPoint(
      parts,
      texts.lines.filter((line) => line.point !== undefined),
    );
  const titleTells = ({ parts, paragraph }: ReadParagraph): boolean =>
    parts === undefined ? isLikePoint(paragraph.text, points) : tellsPoint(parts, points);
  const isSure = titles.some(titleTells);
  return titles.every(isLineInTitle) && (below.some(isLine) || isSure) ? { ...found, opened, isSure } : undefined;
}

/** A title that a person changed is still most of the line that it was. */
const isLikePoint = (title: string, points: readonly ShownLine[]): boolean => {
  const words = wordsOfText(title);
  return points.some(({ forms }) => forms.some((form) => likenessFrom(words, form, leastLike) > 0));
};
const leastLike = 0.5;

/**
 * The line whose first sentence is in the title and whose rest is a paragraph below it. One of the two may have been changed; where it
 * was not, the line is as it was.
 */
function openedLine(
  titles: readonly ShownParagraph[],
  below: readonly ShownParagraph[],
  own: readonly ShownLine[],
  { openingOf }: DeckTexts,
): LineInTitle['opened'] {
  const [title] = titles;
  if (title === undefined) return undefined;
  for (const { text } of own) {
    const opening = openingOf(text);
    if (opening === undefined) continue;
    const inTitle = sameWords(title.text, opening.first);
    const rest = below.find((paragraph) => sameWords(paragraph.text, opening.rest)) ?? (inTitle ? below[0] : undefined);
    if (rest === undefined) continue;
    const said = sameWords(rest.text, opening.rest) ? opening.rest : rest.text;
    const begun = inTitle ? opening.first : `${title.text.replace(/[.。]$/u, '')}.`;
    return { text: `${begun} ${said}`, rest };
  }
  return undefined;
}

/** The topics whose heading the title of a slide is. */
function topicsInTitle(slide: ShownSlide, { lines, phrasesOn, counts }: DeckTexts): Topic[] {
  const parts = slide.paragraphs
    .filter(({ isTitle }) => isTitle)
    .flatMap((paragraph) => paragraphParts(paragraph, phrasesOn(slide), counts) ?? []);
  return lines.flatMap(({ isTitle, topic, forms }) =>
    isTitle && topic !== undefined && forms.some((form) => parts.includes(keyOf(form))) ? [topic] : [],
  );
}
