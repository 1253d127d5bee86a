export type { Edit } from './edit.js';
export type { Request } from './request.js';

/** What the page asks of the program, and what it is told. Plain values: they travel as JSON. */

export type LengthChoice = 'short' | 'standard' | 'long';

/** All that the page shows, apart from the article. */
export interface ShownState {
  /** Grows with every change, so that what is older is known. */
  readonly revision: number;
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Of the slides, width by height. */
  readonly aspect: number;
  readonly slides: readonly ShownSlide[];
  readonly topics: readonly ShownTopic[];
  readonly template: string;
  readonly size: string;
  readonly templates: readonly string[];
  readonly sizes: readonly string[];
  /** Nothing where the deck is as long as its outline is. */
  readonly length: LengthChoice | undefined;
  /** An article is there that it can be made anew from. */
  readonly hasArticle: boolean;
  /** Which article the page is to have; changes when the article does. */
  readonly article: string;
  /** Name of the file that edits are saved to. */
  readonly outline: string;
  readonly isSaved: boolean;
  /** Somebody else wrote the outline since it was read. */
  readonly isChangedOnDisk: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface ShownSlide {
  /** Equal keys, equal pictures. */
  readonly key: string;
  readonly title: string;
  /** Id of the topic that it shows; none for cover, contents and sources. */
  readonly topic: string | undefined;
  readonly notes: readonly { readonly kind: string; readonly text: string }[];
}

export interface ShownTopic {
  readonly id: string;
  readonly kind: string;
  readonly heading: string;
  readonly isLocked: boolean;
  /** What a person wrote for whoever speaks. */
  readonly notes: string;
  readonly lines: readonly ShownLine[];
  /** It shows a table or a chart, which are edited in the outline. */
  readonly hasTable: boolean;
  readonly headingSources: readonly ShownSpan[];
  readonly tableSources: readonly ShownSpan[];
  readonly warnings: readonly string[];
}

/** A point, or the quotation of a topic. */
export interface ShownLine {
  readonly id: string;
  /** 0 for a point of the topic itself, 1 for one below it, and so on. */
  readonly depth: number;
  readonly text: string;
  readonly speaker: string | undefined;
  readonly isLocked: boolean;
  readonly isQuote: boolean;
  /** It is in a person's own words. */
  readonly isOwn: boolean;
  /** Where the article says it. */
  readonly sources: readonly ShownSpan[];
  /** The first slide that shows it, counted from 0; nothing where none does. */
  readonly slide: number | undefined;
  /** What is to be said against it when it is held against the article. */
  readonly warnings: readonly string[];
}

/** In UTF-16 units of the article's text. */
export interface ShownSpan {
  readonly start: number;
  readonly end: number;
}

/** What the deck looks like in a template that may be chosen. */
export interface ShownLook {
  /** Of its slides, width by height. */
  readonly aspect: number;
  /** Keys of its first slides, as those of slides are. */
  readonly pictures: readonly string[];
}

/** The article as the page shows it, in reading order. */
export interface ShownArticle {
  /** BCP 47 tag. */
  readonly language: string;
  readonly blocks: readonly ShownBlock[];
}

export interface ShownBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'row' | 'caption';
  /** Sentences, headings, cells or a caption. */
  readonly parts: readonly ShownPart[];
}

export interface ShownPart extends ShownSpan {
  readonly text: string;
  /** It can be added to a slide: a sentence of the body. */
  readonly isSentence: boolean;
}

/** What comes back of a request. */
export interface Answer {
  readonly state: ShownState;
  /** Why it was not done, where it was not. */
  readonly refusal?: Refusal;
}

export interface Refusal {
  /** `gone`: the line is not there any more; `changed`: the file was changed by somebody else; else what went wrong. */
  readonly reason: 'gone' | 'changed' | 'failed';
  readonly message: string;
}
