import type { Topic } from '../../model/briefing.js';
import type { Note } from '../../model/deck.js';
import { tidyOptional, tidyText } from '../content/text/tidy-text.js';
import type { Context } from '../context.js';
import { together } from '../graphics/picture/caption-fills.js';
import { isCaptionOf, picturesOf, type ShownPicture } from '../content/shown-picture.js';

/** What a slide shows of the pictures of its topic. */
export interface ShownCaptions {
  /** The slide is the first of its topic; captions of pictures that are not at hand stand there. */
  readonly first: boolean;
  readonly pictures: readonly ShownPicture[];
  /** Those of which the slide says all that is wanted. */
  readonly told: readonly ShownPicture[];
}

/**
 * The captions with their credits that are read at a slide: those of its own pictures, unless they are on the slide and
 * wanted nowhere else; and credits that have no place on the slide, whatever is wanted.
 */
export function captionNotes(topic: Topic, { first, pictures, told }: ShownCaptions, context: Context): Note[] {
  const { notes, captions } = context;
  const isWanted = (notes === 'captions' || notes === 'both') && captions !== 'slide';
  const inNotes = notes === 'captions' || notes === 'both';
  const atHand = picturesOf(topic, context);
  const others = first && inNotes ? topic.captions.filter((caption) => !isCaptionOf(caption, atHand)) : [];
  const lines = [
    ...pictures
      .filter((picture) => isWanted || !told.includes(picture))
      .map(({ caption, credit }) =>
        together(isWanted || captions === 'slide' || captions === 'both' ? caption : undefined, credit),
      ),
    ...others.map(({ text, credit }) => together(tidyText(text), tidyOptional(credit))),
  ].filter((line) => line !== undefined);
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', text: context.pack.labels.captions },
    ...lines.map((text): Note => ({ kind: 'caption', text })),
  ];
}
