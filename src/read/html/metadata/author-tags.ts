import { surroundingPattern } from '../../../language/index.js';
import { attribute, elementsIn, type HtmlElement } from '../tree.js';

/** Who wrote, as a page says it in `<meta>`: one element for each, or all in one; under the first of the names that sites use. */
export function taggedAuthors(page: HtmlElement): string | undefined {
  const tags = [...elementsIn(page)].filter(({ tag }) => tag === 'meta');
  const contents = (wanted: string): string[] =>
    tags
      .filter((tag) => ['property', 'name', 'itemprop'].some((key) => attribute(tag, key).toLowerCase() === wanted))
      .map((tag) => attribute(tag, 'content').slice(0, 2000))
      .filter((content) => content !== '' && !/^https?:/.test(content))
      .slice(0, mostPeople);
  for (const name of authorNames) {
    const [first, ...more] = contents(name);
    if (first !== undefined) return [...new Set([first, ...more.filter((each) => isPlainName.test(each))])].join(', ');
  }
  // Cards of a page say what each of their values is: `twitter:label1` "Written by", `twitter:data1` the name.
  const number = ['1', '2'].find((each) =>
    contents(`twitter:label${each}`).some((label) => isAuthorLabel().test(label)),
  );
  return number === undefined ? undefined : contents(`twitter:data${number}`)[0];
}

const authorNames = [
  'author',
  'article:author',
  'dc.creator',
  'dc:creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
  'article_author',
  'article:author_name',
  'og:article:author',
  'citation_author',
];

const mostPeople = 20;

/** Credits of pictures stand in such elements too. */
const isPlainName = /^[\p{L}\p{M} .'’-]{2,60}$/u;

const isAuthorLabel = (): RegExp => new RegExp(`^${surroundingPattern('authorOpeners')}$`, 'iu');
