import { attribute, elementsIn, type HtmlElement } from '../tree.js';
import { isoDate } from '../../iso-date.js';
import { taggedAuthors } from './author-tags.js';
import type { PageMetadata } from './page-metadata.js';

export interface MetaTags extends Partial<Omit<PageMetadata, 'body'>> {
  /** Whose the site is: `Copyright © 2026 by Harbour Media`. */
  readonly owner?: string | undefined;
}

/** What a page says of its article in `<meta>` and `<link>`: Open Graph first, then the names that others made up. */
export function readMetaTags(page: HtmlElement): MetaTags {
  const values = new Map<string, string>();
  let canonical: string | undefined;
  for (const element of elementsIn(page)) {
    if (element.tag === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel')))
      canonical ??= attribute(element, 'href');
    if (element.tag !== 'meta') continue;
    const content = attribute(element, 'content');
    for (const name of ['property', 'name', 'itemprop'].map((key) => attribute(element, key).toLowerCase()))
      if (name !== '' && content !== '' && !values.has(name)) values.set(name, content.slice(0, 2000));
  }
  const first = (...names: readonly string[]): string | undefined =>
    names.map((name) => values.get(name)).find((value) => value !== undefined);
  // Forms that the writer of a page left empty or filled with something else are passed over.
  const firstDay = (...names: readonly string[]): string | undefined =>
    names.map((name) => isoDate(values.get(name))).find((day) => day !== undefined);
  return {
    title: first('og:title', 'twitter:title', 'dc.title', 'dc:title', 'dcterms.title', 'parsely-title', 'headline'),
    byline: taggedAuthors(page),
    published: firstDay(
      'article:published_time',
      'article:published',
      'datepublished',
      'pubdate',
      'publishdate',
      'publish-date',
      'publish_date',
      'published_time',
      'og:published_time',
      'og:time',
      'article:create_at',
      'citation_publication_date',
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
    owner: first('copyright', 'dc.rights', 'dcterms.rights', 'dcterms.rightsholder'),
    publisher: first('og:site_name', 'application-name', 'dc.publisher'),
    address: canonical === '' ? first('og:url') : (canonical ?? first('og:url')),
    description: first('og:description', 'description', 'twitter:description'),
  };
}
