import { eventDate } from '../annotate/event-date.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Title } from '../head/title/title.js';
import type { Statement } from '../say/statement.js';
import { speakerSubtitle } from './speaker-subtitle.js';
import { titleOfArticle } from './title-of-article.js';

/** What the article is about as a whole; no topic has a say in it. */
export interface Cover {
  /** Undefined where nothing but the topics can name it. */
  readonly title: Title | undefined;
  /** ISO 8601, as far as it is known. */
  readonly date: string | undefined;
  /** Who gave a speech. */
  readonly heldBy: ReturnType<typeof speakerSubtitle>;
}

/** @param given a title in place of the article's own */
export const coverOf = (annotation: Annotation, statements: readonly Statement[], given: string | undefined): Cover => {
  const { reading } = annotation;
  return {
    title: given === undefined ? titleOfArticle(annotation, statements) : { title: given },
    date: reading.article.published ?? eventDate(reading),
    heldBy: given === undefined ? speakerSubtitle(reading) : {},
  };
};
