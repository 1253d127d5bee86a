import type { Topic } from '../../model/briefing.js';
import type { ShownParagraph, ShownSlide } from '../../model/shown-deck.js';
import type { DeckTexts } from './deck-texts.js';
import { keyOf, sameWords } from './phrases.js';
import type { ShownLine } from './shown-lines.js';
import { paragraphParts } from './text-edits.js';

export interface HeadedTopic {
  readonly topic: Topic;
  readonly heading: ShownParagraph;
  readonly points: readonly ShownLine[];
}

/**
 * The topic whose heading stands below a title, by itself. Decks that were merged may each have a topic of that heading: which one, the
 * lines of the slide tell, and where they tell of several it is none.
 */
export function headingBelow(
  below: readonly ReadParagraph[],
  all: readonly ReadParagraph[],
  { lines, openingOf }: DeckTexts,
): HeadedTopic | undefined {
  const headings = below.flatMap(({ paragraph, parts: [only, ...others] = [] }) =>
    only === undefined || others.length > 0
      ? []
      : lines.flatMap(({ isTitle, topic, forms: [form = []] }) =>
          isTitle && topic !== undefined && keyOf(form) === only ? [{ topic, heading: paragraph }] : [],
        ),
  );
  const topics = [...new Set(headings.map(({ topic }) => topic))].map((topic) => ({
    topic,
    points: lines.filter((line) => line.topic === topic && line.point !== undefined),
  }));
  // Of a line whose first sentence is the title, no paragraph says all.
  const isOpened = ({ paragraph }: ReadParagraph, points: readonly ShownLine[]): boolean =>
    points.some(({ text }) => {
      const { first, rest } = openingOf(text) ?? {};
      return [first, rest].some((part) => part !== undefined && sameWords(part, paragraph.text));
    });
  const told =
    topics.length === 1
      ? topics
      : topics.filter(({ points }) => all.some((one) => tellsPoint(one.parts ?? [], points) || isOpened(one, points)));
  const [one, ...others] = told;
  const heading = headings.find(({ topic }) => topic === one?.topic)?.heading;
  return one === undefined || heading === undefined || others.length > 0 ? undefined : { ...one, heading };
}

/** Whether one of the known texts that a paragraph is made of is one of these lines. */
export const tellsPoint = (parts: readonly string[], points: readonly ShownLine[]): boolean =>
  parts.some((part) => points.some(({ forms }) => forms.some((form) => keyOf(form) === part)));

/** A paragraph, and the known texts that it is made of; undefined where it says anything else. */
export interface ReadParagraph {
  readonly paragraph: ShownParagraph;
  readonly parts: readonly string[] | undefined;
}

/** The paragraphs of a slide that may show lines: those of its title, or all others. */
export const readParagraphs = (
  slide: ShownSlide,
  { phrasesOn, counts }: DeckTexts,
  isTitle: boolean,
): ReadParagraph[] => {
  const phrases = phrasesOn(slide);
  return slide.paragraphs
    .filter((paragraph) => paragraph.isTitle === isTitle && paragraph.isFooter !== true && paragraph.isCell !== true)
    .map((paragraph) => ({ paragraph, parts: paragraphParts(paragraph, phrases, counts) }));
};
