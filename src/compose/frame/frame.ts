import type { Fill, Note } from '../../model/deck.js';
import type { Layout } from '../../template/model.js';
import { placeholderOf } from '../arrange/arrangement.js';
import { speakerText } from '../arrange/text/entry-paragraph.js';
import type { Context } from '../context.js';
import { tell } from '../context.js';
import { linesOfSentence, linesOfTitle, mostInLead } from '../fit/fits-lines.js';
import { fitText } from '../fit/fit-text.js';
import { footerFill, type Cited } from './footer.js';
import type { TitleWish } from './title.js';

/** What stands around the content of a slide. */
export interface FrameWish extends TitleWish {
  readonly label?: string | undefined;
  readonly speaker?: string | undefined;
  /** What the slide is made of: below a table or chart where there is a place for that, else in the footer. */
  readonly source?: (Cited & { readonly isBelow: boolean }) | undefined;
  readonly number: number;
  /** The title is what the slide says: it takes as many lines as it needs. */
  readonly titleIsContent?: boolean | undefined;
  /** It is a sentence of the topic: as large as it can be where it is the larger part of the slide, and of few lines in a column. */
  readonly titleIsSentence?: boolean | undefined;
}

export interface Frame {
  readonly title: string;
  readonly fills: readonly Fill[];
  /** What was to be said of the source has a place. */
  readonly showsSource: boolean;
  /** Headings and names that had to be cut, whole. */
  readonly notes: readonly Note[];
}

/** The frame of a content slide: title, label, speaker, marking, footer and number, as far as the layout has places. */
export function frameOf(layout: Layout, wish: FrameWish, context: Context): Frame {
  const notes: Note[] = [];
  const fills: Fill[] = [];
  const place = (key: string, text: string | undefined, link?: string): void => {
    const placeholder = placeholderOf(layout, key);
    if (!placeholder || text === undefined) return;
    const fitted = fitText(placeholder, text, { mostLines: 1 });
    fills.push({ ...fitted.fill, ...(link === undefined ? {} : { link }) });
    if (fitted.shortened) notes.push(shortenedNote(text, context));
  };
  place('label', wish.label);
  const title = placeTitle();
  const { source } = wish;
  const isBelow = source?.isBelow === true && placeholderOf(layout, 'speaker') !== undefined;
  const below = [wish.speaker && speakerText(wish.speaker), isBelow ? source.text : undefined].filter(
    (line) => line !== undefined,
  );
  place('speaker', below.length === 0 ? undefined : below.join(' · '), isBelow ? source.link : undefined);
  place('marking', context.marking);
  const footer = footerFill(layout, context, isBelow ? undefined : source);
  if (footer) fills.push(footer);
  place('slide-number', String(wish.number));
  const showsSource = isBelow || (source !== undefined && footer !== undefined && textOf(footer) === source.text);
  return { title, fills, showsSource, notes };

  function placeTitle(): string {
    const placeholder = placeholderOf(layout, 'title');
    if (!placeholder) return wish.wordings[0] ?? '';
    const fitted = context.titles.fit(
      placeholder,
      wish,
      wish.titleIsContent === true
        ? wish.titleIsSentence === true
          ? { grow: true, mostLines: mostInLead, leastShare: nearlyStated }
          : {}
        : {
            mostLines: (wish.titleIsSentence === true ? linesOfSentence : linesOfTitle)(placeholder),
            ceiling: layout.hasOpenSizes === true && wish.titleIsSentence !== true ? context.mostOfTitle : undefined,
          },
    );
    fills.push(fitted.fill);
    if (fitted.shortened) notes.push(shortenedNote(wish.wordings[0] ?? '', context));
    return fitted.text;
  }
}

/** A sentence that is set large is no larger than what stands behind it where its lines are made few at any price. */
const nearlyStated = 5 / 6;

const textOf = ({ paragraphs }: Fill): string =>
  paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');

/** What was cut on a slide stands whole in its notes, and is told. */
export function shortenedNote(text: string, context: Context): Note {
  tell(context, {
    code: 'compose.text-shortened',
    severity: 'warning',
    message: `"${text}" is longer than its place on the slide; the whole is in the notes.`,
    hint: 'Give the briefing a shorter wording.',
  });
  return { kind: 'note', text };
}
