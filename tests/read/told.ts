import type { Article } from '../../src/model/article.js';

/** The title of an article on one line. */
export const titleTold = ({ title, text }: Article): string | undefined =>
  title && text.slice(title.start, title.end).replace(/\s+/g, ' ');
