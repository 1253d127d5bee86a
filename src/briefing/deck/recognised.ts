import { addToGroup } from '../../model/collections/add-to-group.js';
import { keyOf, paragraphParts, type DeckTexts, type ShownLine, type ToldDeck } from '../../check/index.js';
import type { Topic } from '../../model/briefing.js';
import type { ShownParagraph, ShownSlide } from '../../model/shown-deck.js';

/** A paragraph of a slide, and the texts of the briefing that it is made of. */
export interface Said {
  readonly slide: ShownSlide;
  readonly paragraph: ShownParagraph;
  /** The words of each text that it shows; undefined where a person wrote it. */
  readonly parts: readonly string[] | undefined;
}

/** The paragraphs of a deck by slide, and the lines of its briefing by their words. */
export interface Recognised {
  readonly slides: readonly { readonly slide: ShownSlide; readonly said: readonly Said[] }[];
  readonly linesSaying: (part: string) => readonly ShownLine[];
  readonly texts: DeckTexts;
  /** The topic of a slide whose title is a line of it. */
  readonly topicOf: ReadonlyMap<ShownSlide, Topic>;
}

/** Looks every paragraph of a deck up in its briefing. What stands in tables and footers is left out. */
export function recognise({ slides, topicOf }: ToldDeck, texts: DeckTexts): Recognised {
  const byWords = new Map<string, ShownLine[]>();
  for (const line of texts.lines) for (const key of new Set(line.forms.map(keyOf))) addToGroup(byWords, key, line);
  return {
    texts,
    topicOf,
    linesSaying: (part) => byWords.get(part) ?? [],
    slides: slides.map((slide) => {
      const phrases = texts.phrasesOn(slide);
      return {
        slide,
        said: slide.paragraphs
          .filter(({ isCell, isFooter }) => isCell !== true && isFooter !== true)
          .map((paragraph) => ({ slide, paragraph, parts: paragraphParts(paragraph, phrases, texts.counts) })),
      };
    }),
  };
}
