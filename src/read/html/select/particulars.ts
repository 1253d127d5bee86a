import { named, namesOf } from '../names.js';
import { attribute, type HtmlElement, textOf } from '../tree.js';

/** Whether a short block is named as who wrote the article, or when. */
export function saysOfArticle(element: HtmlElement): 'author' | 'date' | undefined {
  if (/^(?:h\d|figcaption|li|td|th|article|main|body|section|blockquote)$/.test(element.tag)) return undefined;
  const names = namesOf(element);
  const isDate = dateNames.test(names) || element.tag === 'time';
  if (!isDate && !authorNames.test(names) && attribute(element, 'rel') !== 'author') return undefined;
  const text = textOf(element);
  if (text === '' || text.length > longest) return undefined;
  return isDate ? 'date' : 'author';
}

const longest = 160;
const authorNames = named(
  'author|authors|byline|by-line|contributor|writer|tac-?gia|author-?name|author-?mail|ten-?tac-?gia|art-?author',
);
const dateNames = named(
  'date|datetime|date-?time|time|timestamp|time-?stamp|pub-?date|publish|published|published-?(?:date|time|at|on)|post-?(?:date|time)|entry-date|date-?(?:line|published|modified)|ngay|ngay-?dang|thoi-?gian|meta|article-?meta|post-?meta|entry-?meta|article-?info|detail-?time|updated',
);
