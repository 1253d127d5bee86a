import { addToGroup } from '../../../model/collections/add-to-group.js';
import { firstClause } from '../../../language/index.js';
import type { Fill } from '../../../model/deck.js';
import type { Layout, Placeholder } from '../../../template/model.js';
import { sameButForMarks } from '../../content/text/wording.js';
import { fitText } from '../../fit/fit-text.js';
import { styleOf } from '../../../measure/text-style.js';
import type { CaptionsChoice } from '../../options.js';
import { placeBeside } from '../../arrange/pictures/picture-places.js';
import type { PlacedPicture } from '../../arrange/pictures/placed-picture.js';
import type { ShownPicture } from '../../content/shown-picture.js';

/** Captions and credits as they stand on a slide. */
export interface CaptionFills {
  readonly fills: readonly Fill[];
  /** The pictures of which the slide says all that is wanted; of the others it stands in the notes. */
  readonly told: readonly ShownPicture[];
}

export interface CaptionWish {
  readonly captions: CaptionsChoice;
  /** Nothing but pictures stands on the slide. */
  readonly isAlone: boolean;
  /** What the slide is called. */
  readonly title: string;
}

/**
 * The credits of the pictures of a slide, and their captions where they are wanted: each in its place, the caption with the
 * credit where there is no place for captions, both in a text that is free where there is no place for credits. What is too
 * long is shortened.
 */
export function captionFills(
  layout: Layout,
  placed: readonly PlacedPicture[],
  { captions, isAlone, title }: CaptionWish,
): CaptionFills {
  const free = isAlone ? freeText(layout, placed) : undefined;
  const lines = new Map<Placeholder, { text: string; picture: ShownPicture }[]>();
  const untold = new Set<ShownPicture>();
  const write = (place: Placeholder | undefined, picture: ShownPicture, text: string | undefined): void => {
    if (text === undefined) return;
    if (place === undefined) untold.add(picture);
    else addToGroup(lines, place, { text, picture });
  };
  for (const { picture, place } of placed) {
    const caption = wantedOf(picture, captions, title);
    const ofCaption = placeBeside(layout, place, 'caption');
    const ofCredit = placeBeside(layout, place, 'credit');
    if (ofCaption && ofCredit) {
      write(ofCaption, picture, caption);
      write(ofCredit, picture, picture.credit);
    } else write(ofCredit ?? ofCaption ?? free, picture, together(caption, picture.credit));
  }
  const fills = [...lines].map(([place, said]) => {
    const { fill, shortened } = fitText(place, [...new Set(said.map(({ text }) => text))].join(' · '));
    if (shortened) for (const { picture } of said) untold.add(picture);
    return fill;
  });
  return { fills, told: placed.map(({ picture }) => picture).filter((picture) => !untold.has(picture)) };
}

/** What of a caption is wanted on a slide; where nobody asks for it, the clause that says who is seen, if the title does not. */
function wantedOf({ caption, showsPeople }: ShownPicture, captions: CaptionsChoice, title: string): string | undefined {
  if (caption === undefined || captions === 'notes') return undefined;
  if (captions !== 'auto') return caption;
  const clause = firstClause(caption);
  return showsPeople && !sameButForMarks(clause, title) ? clause : undefined;
}

/** The text beside a picture of a corporate layout, as in PowerPoint's "Picture with Caption"; a list is none. */
function freeText({ placeholders }: Layout, placed: readonly PlacedPicture[]): Placeholder | undefined {
  return placeholders.find(
    (placeholder) =>
      /^(?:body|detail|subtitle)(?:-\d+)?$/.test(placeholder.key) &&
      !styleOf(placeholder, 0).bullet &&
      placed.every(({ place }) => place.key !== placeholder.key),
  );
}

/** "Caption (credit)", or what there is of both. */
export function together(caption: string | undefined, credit: string | undefined): string | undefined {
  if (caption === undefined || credit === undefined) return caption ?? credit;
  return `${caption} (${credit})`;
}
