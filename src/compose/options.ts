import type { FontSet } from '../fonts/font.js';
import type { Span } from '../model/span.js';
import type { KnownSheets } from './known-sheets.js';

/** What the speaker notes hold: the photo captions, the source sentences of what the slide shows, both or neither. */
export type NotesChoice = 'captions' | 'evidence' | 'both' | 'none';

/**
 * Where photo captions are read: in the speaker notes, under their picture, or both. `auto`: in the notes, and on the slide the
 * clause that says who is seen.
 */
export type CaptionsChoice = 'auto' | 'notes' | 'slide' | 'both';

/** Whether a slide beside those of the topics is there: where it helps, always, or never. */
export type SlideChoice = 'auto' | 'always' | 'never';

/** Where it is said who published what slides are made of, and when: on each `slide`, in its `notes`, or nowhere. */
export type CiteChoice = 'slide' | 'notes' | 'none';

/** The pictures that may be shown, by what the article calls them, with their size in pixels as they are seen. */
export type PictureSizes = ReadonlyMap<string, { readonly width: number; readonly height: number }>;

/** A picture that scanners read. */
export interface AddressCode {
  readonly image: string;
  readonly address: string;
}

/** What may be said about composing, apart from the briefing itself. Values here go before the briefing's own. */
export interface ComposeOptions {
  readonly notes: NotesChoice;
  /** In the notes, and who is seen on the slide, when absent. */
  readonly captions?: CaptionsChoice | undefined;
  /** The slide of contents; `auto` when absent, as the next two. */
  readonly agenda?: SlideChoice | undefined;
  readonly summary?: SlideChoice | undefined;
  readonly sources?: SlideChoice | undefined;
  /** When absent, numbers say their source and sentences in the notes lead to their page. */
  readonly cite?: CiteChoice | undefined;
  /** The picture of a code that leads to the article, among the pictures, and where it leads; it stands on the slide of sources. */
  readonly code?: AddressCode | undefined;
  /** What the first slide is numbered, where the deck joins another; 1 when absent. */
  readonly firstNumber?: number | undefined;
  /** None are shown when absent. */
  readonly pictures?: PictureSizes | undefined;
  readonly presenter?: string | undefined;
  readonly organisation?: string | undefined;
  /** A classification or handling line that every slide carries. */
  readonly marking?: string | undefined;
  /** The article that the evidence points into; the briefing's own text when absent. */
  readonly articleText?: string | undefined;
  /** The sentences of the article, in order, so that notes show whole sentences. */
  readonly sentences?: readonly Span[] | undefined;
  /** What was laid out before, with the same template and article; it is added to. */
  readonly known?: KnownSheets | undefined;
  /** What text is measured with; the tables that are always at hand when absent. */
  readonly fonts?: FontSet | undefined;
}
