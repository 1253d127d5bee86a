import type { LanguagePack } from '../../language/index.js';
import type { Article } from '../../model/article.js';

/** How a format sets a paragraph from end to end, where it says so. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Its words are those of a link, but for a word such as "Video" beside them. */
  readonly link?: boolean;
  /** The words that it opens with in a type of their own, bold or italic, where the others are plain. */
  readonly opening?: string;
}

/** An article that is being read: what is known of it so far. Spans of all its parts point into `text`. */
export interface DraftArticle extends Pick<
  Article,
  'title' | 'subtitle' | 'byline' | 'published' | 'text' | 'blocks' | 'sections' | 'turns' | 'furniture'
> {
  readonly pack: LanguagePack;
  /** The format marks headings, so that no short line is taken for one. */
  readonly marksHeadings: boolean;
  /** How blocks are set, by where they start. */
  readonly looks: ReadonlyMap<number, Look>;
  /** The headings that no mark but their shape tells, by where they start: what shows them. Their level follows from it. */
  readonly shapes: ReadonlyMap<number, HeadingShape>;
}

/**
 * A number, capitals, bold type, a place right above another heading, nothing but being short, or a place before a paragraph on its
 * line.
 */
export type HeadingShape = 'numbered' | 'capitals' | 'bold' | 'upper' | 'plain' | 'label';

/** One thing that is found out about an article from its wording and its shape, whatever its format. */
export type Step = (draft: DraftArticle) => DraftArticle;
