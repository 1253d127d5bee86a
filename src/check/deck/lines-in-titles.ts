import type { Topic } from '../../model/briefing.js';
import type { ShownDeck, ShownParagraph, ShownSlide } from '../../model/shown-deck.js';
import type { DeckTexts } from './deck-texts.js';
import { likenessFrom } from '../words/likeness.js';
import { keyOf, sameWords, wordsOfText } from './phrases.js';
import type { ShownLine } from './shown-lines.js';
import { paragraphParts } from './text-edits.js';

/**
 * A deck with its titles told apart: where a slide has the heading of a topic in its label, and other lines of the topic below, its title
 * is a line of the topic like them, or the first sentence of the one below it, be it as it was or as a person changed it. Where no slide of
 * the topic has the heading for a title, it is in the label of the first.
 */
export function withLinesInTitles(deck: ShownDeck, texts: DeckTexts): ShownDeck {
  const headed = new Set<Topic | undefined>();
  const told = deck.slides.map((slide) => {
    const line = lineInTitle(slide, texts);
    if (line === undefined) for (const topic of topicsInTitle(slide, texts)) headed.add(topic);
    return { slide, line };
  });
  return {
    slides: told.map(({ slide, line }) => {
      if (line === undefined) return slide;
      const { topic, heading, opened } = line;
      const isFirst = !headed.has(topic);
      headed.add(topic);
      return {
        ...slide,
        paragraphs: slide.paragraphs.flatMap((paragraph): ShownParagraph[] => {
          if (paragraph.isTitle) return opened === undefined ? [{ ...paragraph, isTitle: false }] : [];
          if (paragraph === opened?.rest) return [{ ...paragraph, text: opened.text }];
          return [paragraph === heading && isFirst ? { ...paragraph, isTitle: true } : paragraph];
        }),
      };
    }),
  };
}

/** What the title of a slide is, where it is no heading. */
interface LineInTitle {
  readonly topic: Topic;
  /** The label that holds the heading. */
  readonly heading: ShownParagraph;
  /** The line that the title opens, and the paragraph that goes on with it. */
  readonly opened: { readonly text: string; readonly rest: ShownParagraph } | undefined;
}

function lineInTitle(slide: ShownSlide, texts: DeckTexts): LineInTitle | undefined {
  const { lines, counts } = texts;
  const phrases = texts.phrasesOn(slide);
  const said = (isTitle: boolean) =>
    slide.paragraphs
      .filter((paragraph) => paragraph.isTitle === isTitle && paragraph.isFooter !== true && paragraph.isCell !== true)
      .map((paragraph) => ({ paragraph, parts: paragraphParts(paragraph, phrases, counts) }));
  const [titles, below] = [said(true), said(false)];
  const headings = below.flatMap(({ paragraph, parts: [only, ...others] = [] }) =>
    others.length > 0 || only === undefined
      ? []
      : lines.flatMap((line) =>
          line.isTitle && line.topic !== undefined && keyOf(line.forms[0] ?? []) === only
            ? [{ topic: line.topic, heading: paragraph }]
            : [],
        ),
  );
  const pointsOf = (of: Topic): ShownLine[] => lines.filter(({ topic, point }) => topic === of && point !== undefined);
  const isOf = (part: string, points: readonly ShownLine[]): boolean =>
    points.some(({ forms }) => forms.some((form) => keyOf(form) === part));
  // Decks that were merged may each have a topic of that heading: which one the lines tell.
  const told = new Set(headings.map(({ topic }) => topic));
  const allParts = [...titles, ...below].flatMap(({ parts = [] }) => parts);
  const [first, ...others] =
    told.size < 2
      ? headings.slice(0, 1)
      : headings.filter(({ topic }) => allParts.some((part) => isOf(part, pointsOf(topic))));
  if (first === undefined || others.some(({ topic }) => topic !== first.topic)) return undefined;
  const own = pointsOf(first.topic);
  const isPoint = (part: string): boolean => isOf(part, own);
  const isLine = ({ parts }: { readonly parts?: readonly string[] | undefined }): boolean =>
    parts === undefined || parts.some(isPoint);
  const opened = openedLine(
    titles.map(({ paragraph }) => paragraph),
    below.map(({ paragraph }) => paragraph).filter((paragraph) => paragraph !== first.heading),
    own,
    texts,
  );
  if (opened !== undefined) return { ...first, opened };
  // Each line of a slide may have been changed, or taken away, where it has few.
  const tellsPoint =
    below.some(isLine) ||
    titles.some(({ parts, paragraph }) =>
      parts === undefined ? isLikePoint(paragraph.text, own) : parts.some((part) => isPoint(part)),
    );
  return tellsPoint && titles.every(isLine) ? { ...first, opened } : undefined;
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
