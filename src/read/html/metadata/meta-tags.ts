import { attribute, elementsIn, type HtmlElement } from '../tree.js';
import type { PageMetadata } from './page-metadata.js';

/** What a page says of its article in `<meta>` and `<link>`: Open Graph first, then the names that others made up. */
export function readMetaTags(page: HtmlElement): Partial<Omit<PageMetadata, 'body'>> {
  const values = new Map<string, string>();
  const people = new Map<string, string[]>();
  let canonical: string | undefined;
  for (const element of elementsIn(page)) {
    if (element.tag === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel')))
      canonical ??= attribute(element, 'href');
    if (element.tag !== 'meta') continue;
    const content = attribute(element, 'content');
    for (const name of ['property', 'name', 'itemprop'].map((key) => attribute(element, key).toLowerCase()))
      if (name !== '' && content !== '') {
        if (!values.has(name)) values.set(name, content.slice(0, 2000));
        if (/author|creator/.test(name))
          people.set(name, [...(people.get(name) ?? []), content.slice(0, 200)].slice(0, mostPeople));
      }
  }
  const first = (...names: readonly string[]): string | undefined =>
    names.map((name) => values.get(name)).find((value) => value !== undefined);
  /** One element for each of several authors. */
  const named = (...names: readonly string[]): string | undefined =>
    names
      .map((name) =>
        [
          ...new Set(
            people
              .get(name)
              ?.filter((value, index) => (index === 0 ? !/^https?:/.test(value) : isPlainName.test(value))),
          ),
        ].join(', '),
      )
      .find((value) => value !== '');
  const author = named(
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
  );
  return {
    title: first('og:title', 'twitter:title', 'dc.title', 'dc:title', 'dcterms.title', 'parsely-title', 'headline'),
    byline: author,
    published: first(
      'article:published_time',
      'article:published',
      'datepublished',
      'pubdate',
      'publishdate',
      'publish-date',
      'dc.date.issued',
      'dc.date',
      'dc:date',
      'dcterms.created',
      'parsely-pub-date',
      'sailthru.date',
      'cxenseparse:recs:publishtime',
      'date',
      'its_publication',
    ),
    publisher: first('og:site_name', 'application-name', 'dc.publisher'),
    address: canonical === '' ? first('og:url') : (canonical ?? first('og:url')),
    description: first('og:description', 'description', 'twitter:description'),
  };
}

/** Credits of pictures stand in such elements too. */
const isPlainName = /^[\p{L}\p{M} .'’-]{2,60}$/u;

const mostPeople = 20;
