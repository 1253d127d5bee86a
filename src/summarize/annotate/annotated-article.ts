import { onOneLine, type LanguagePack } from '../../language/index.js';
import type { Article } from '../../model/article.js';
import { annotationOf, type Annotation } from './annotation.js';
import { readingOf } from './reading.js';

/**
 * All that is known of the units of an article.
 *
 * @param title in place of the article's own
 */
export const annotatedArticle = (article: Article, pack: LanguagePack, title?: string): Annotation =>
  annotationOf(readingOf(article, pack), title ?? (article.title && onOneLine(article.text, article.title)));
