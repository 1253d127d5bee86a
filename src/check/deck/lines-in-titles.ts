import type { ShownDeck, ShownSlide } from '../../model/shown-deck.js';
import type { DeckTexts } from './deck-texts.js';
import { keyOf } from './phrases.js';
import { paragraphParts } from './text-edits.js';

/**
 * A deck with its titles told apart: where a slide has the heading of a topic in its label, and other lines of the topic below, its title
 * is a line of the topic like them, be it as it was or as a person changed it.
 */
export const withLinesInTitles = (deck: ShownDeck, texts: DeckTexts): ShownDeck => ({
  slides: deck.slides.map((slide) => (saysLineInTitle(slide, texts) ? withoutTitle(slide) : slide)),
});

const withoutTitle = (slide: ShownSlide): ShownSlide => ({
  ...slide,
  paragraphs: slide.paragraphs.map((paragraph) => (paragraph.isTitle ? { ...paragraph, isTitle: false } : paragraph)),
});

function saysLineInTitle(slide: ShownSlide, { lines, phrasesOn, counts }: DeckTexts): boolean {
  const phrases = phrasesOn(slide);
  const said = (isTitle: boolean): (readonly string[] | undefined)[] =>
    slide.paragraphs
      .filter((paragraph) => paragraph.isTitle === isTitle && paragraph.isFooter !== true && paragraph.isCell !== true)
      .map((paragraph) => paragraphParts(paragraph, phrases, counts));
  const below = said(false).filter((parts) => parts !== undefined);
  const headings = below.flatMap(([only, ...others]) =>
    others.length > 0 || only === undefined
      ? []
      : lines.filter((line) => line.isTitle && line.topic !== undefined && keyOf(line.forms[0] ?? []) === only),
  );
  const topics = new Set(headings.map(({ topic }) => topic));
  const [topic] = topics;
  if (topics.size !== 1 || topic === undefined) return false;
  const isPoint = (part: string): boolean =>
    lines.some(
      (line) => line.topic === topic && line.point !== undefined && line.forms.some((form) => keyOf(form) === part),
    );
  return (
    below.some((parts) => parts.some(isPoint)) &&
    said(true).every((parts) => parts === undefined || parts.some(isPoint))
  );
}
