import { furtherHeadings } from '../language/index.js';
import type { Fill, Note, Slide } from '../model/deck.js';
import type { Layout } from '../template/model.js';
import { sameButForMarks, withoutCount } from './content/text/wording.js';
import type { Choice } from './choose/choose-layout.js';
import { holdsHeadline } from './choose/holds-heading.js';
import { underTitle } from './choose/under-title.js';
import type { Sheet } from './content/sheet.js';
import { pictureTitles } from './graphics/picture/picture-titles.js';
import { captionFills } from './graphics/picture/caption-fills.js';
import { graphicsOf } from './arrange/pictures/placed-picture.js';
import type { ShownPicture } from './content/shown-picture.js';
import type { Context } from './context.js';
import { sourceLine } from './cite/citation.js';
import { frameOf, type FrameWish } from './frame/frame.js';
import { continuedHeadline, itemsOnEach, type Part, partTitle } from './frame/part-title.js';
import { spokenTitles } from './frame/spoken-heading.js';
import type { TitleWish } from './frame/title.js';
import { withMutedColour } from './frame/muted-colour.js';
import { withReadableColour } from './frame/readable-colour.js';
import { withStatedStyles } from './frame/stated-styles.js';
import { citationNote, linkOf, notesOf } from './notes/notes-of.js';
import { headlineOn } from './headed-content.js';
import type { LaidOutSheet } from './laid-out-sheet.js';
import { tellOfLayout } from './other-layout.js';

/**
 * The slides of a sheet as it is laid out.
 *
 * @param number what the first of them is numbered
 */
export function slidesOf({ sheet, content, pictures }: LaidOutSheet, number: number, context: Context): Slide[] {
  const all = [...content, ...pictures];
  const placed = new Set(all.flatMap(({ pictures = [] }) => pictures.map(({ picture }) => picture)));
  const unplaced = (sheet.pictures ?? []).filter((picture) => !placed.has(picture));
  // What has a sentence for its title is not counted.
  const counted = content.filter((choice) => choice.sheet.titled === undefined);
  const spoken = spokenTitles(
    sheet,
    content.map((choice) => choice.sheet),
    context.pack,
  );
  return all.map((choice, index) =>
    slideOf(
      choice,
      {
        sheet,
        index,
        count: content.length,
        part: partOf(choice, counted),
        headline: counted.slice(0, 1).flatMap(headlineOn)[0],
        spoken: spoken[index],
        number: number + index,
        unplaced: index === 0 ? unplaced : [],
      },
      context,
    ),
  );
}

/** Only the numbers of a list are those of its items, be they the article's or ours. */
function partOf(choice: Choice, counted: readonly Choice[]): Part {
  const index = counted.indexOf(choice);
  const isList = counted.every(({ sheet: { kind } }) => kind === 'enumeration');
  const items = isList ? itemsOnEach(counted.map(({ sheet: { entries } }) => entries)) : undefined;
  return { index, count: counted.length, items: items?.[index] };
}

/** What kind of slide it is, above a title that does not say so itself: "Summary" or "Key points" above "Details" would say two things. */
const kindOver = (title: string, { label, headline }: Sheet, { pack }: Context): string | undefined =>
  label === undefined ||
  title === headline ||
  [label, ...furtherHeadings(pack)].some((known) => sameButForMarks(known, title))
    ? undefined
    : label;

interface Place {
  readonly sheet: Sheet;
  readonly index: number;
  /** How many slides the sheet's content takes; those of pictures alone come behind them. */
  readonly count: number;
  /** Which of those that have the heading for a title it is. */
  readonly part: Part;
  /** What the first of these is called in place of a fixed label. */
  readonly headline: string | undefined;
  /** What it is called after those who speak on it, where the topic is called after more of them. */
  readonly spoken: TitleWish | undefined;
  readonly number: number;
  /** Pictures that no layout has a place for: their captions are read all the same. */
  readonly unplaced: readonly ShownPicture[];
}

function slideOf(choice: Choice, place: Place, context: Context): Slide {
  const { sheet, index, number, unplaced } = place;
  const { layout, draft, groups, pictures = [], graphics = [] } = choice;
  const shown = [...graphicsOf(layout, pictures), ...graphics];
  const { titled } = choice.sheet;
  tellOfLayout(choice, context);
  const source = citedOn(choice, context);
  const wish = titleWishOf(choice, place, context);
  const frame = frameOf(
    layout,
    {
      ...wish,
      label:
        titled !== undefined
          ? withoutCount(sheet.heading)
          : kindOver(wish.wordings[0] ?? draft.title ?? sheet.heading, sheet, context),
      speaker: draft.showsSpeaker === true ? undefined : choice.sheet.speaker,
      source,
      number,
      titleIsContent: draft.titleIsContent,
      titleIsSentence: titled !== undefined,
    },
    context,
  );
  const first = index === 0;
  const texts = underTitle(choice, frame.fills);
  const captions = captionFills(layout, pictures, {
    captions: context.captions,
    isAlone: groups.length === 0,
    title: frame.title,
  });
  return {
    id: first ? sheet.id : `${sheet.id}-${index + 1}`,
    ...(sheet.topic ? { topic: sheet.topic.id } : {}),
    role: choice.sheet.role,
    layout: layout.name,
    title: frame.title,
    fills: finished([...frame.fills, ...texts.flatMap((group) => group.fills), ...captions.fills], layout, context),
    ...(shown.length === 0 ? {} : { graphics: shown }),
    notes: [
      ...frame.notes,
      ...(context.cite === 'slide' && source !== undefined && !frame.showsSource
        ? citationNote(choice.sheet, context)
        : []),
      ...unshown(choice),
      ...(first && graphics.length > 0 ? (sheet.aside ?? []).map((text): Note => ({ kind: 'note', text })) : []),
      ...notesOf(
        choice.sheet,
        { first, pictures: [...pictures.map(({ picture }) => picture), ...unplaced], told: captions.told },
        context,
      ),
    ],
  };
}

/** A sentence of the slide, who speaks on it, the heading of its topic, or what its pictures show. */
function titleWishOf(choice: Choice, place: Place, context: Context): TitleWish {
  const { draft, pictures = [] } = choice;
  const { titled } = choice.sheet;
  const { sheet, index, count, part, spoken, headline } = place;
  const { layout } = choice;
  if (titled !== undefined) return { wordings: [titled.text] };
  if (spoken !== undefined) return spoken;
  if (index >= count) return { wordings: pictureTitles(sheet, pictures, context.pack) };
  const holds = (title: string): boolean => holdsHeadline(layout, title);
  const goesOn = continuedHeadline({ headline, holds }, part, context);
  if (goesOn !== undefined) return goesOn;
  const heading = draft.title ?? sheet.heading;
  const wordings = heading === sheet.heading ? [heading] : [heading, sheet.heading];
  const labelled = sheet.label === undefined ? [] : [`${sheet.label}: ${heading}`];
  return partTitle(sheet, [...headlineOn(choice), ...wordings, ...labelled], part, context);
}

/** What a slide says of its source: where there are numbers, and where that is asked for on each slide that shows a topic. */
function citedOn({ sheet, graphics = [] }: Choice, context: Context): FrameWish['source'] {
  const hasNumbers = graphics.some(({ kind }) => kind !== 'picture');
  const isAsked = context.cite === 'slide' && sheet.topic !== undefined;
  const text = hasNumbers || isAsked ? sourceLine(sheet.topic, context) : undefined;
  return text === undefined
    ? undefined
    : { text, link: isAsked ? linkOf(sheet, context) : undefined, isBelow: hasNumbers };
}

/** The text of a slide whose layout has no place for it. */
function unshown({ sheet, groups, graphics = [] }: Choice): Note[] {
  return groups.length > 0 || graphics.length > 0 ? [] : sheet.entries.map(({ text }) => ({ kind: 'note', text }));
}

function finished(fills: readonly Fill[], layout: Layout, { template }: Context): Fill[] {
  const coloured = withReadableColour(
    withMutedColour(inLayoutOrder(layout, fills), layout, template),
    layout,
    template,
  );
  return withStatedStyles(coloured, layout);
}

function inLayoutOrder({ placeholders }: Layout, fills: readonly Fill[]): Fill[] {
  return placeholders.flatMap(({ key }) => fills.filter((fill) => fill.placeholder === key));
}
