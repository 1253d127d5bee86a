import type { LanguagePack } from '../../language/index.js';
import type { MarkedDocument, Part } from '../marked/marked-document.js';
import { shownAuthors } from './byline/shown-authors.js';
import { dayOfAddress } from './days/day-of-address.js';
import { daysShown } from './days/shown-days.js';
import { findBody } from './find-body.js';
import { pageAddresses, savedFrom } from './pictures/addresses.js';
import { PagePictures } from './pictures/page-pictures.js';
import { pageMetadata } from './metadata/page-metadata.js';
import { partsOfWindow } from './metadata/title.js';
import { ArticleBody } from './metadata/article-body.js';
import { betterNamed } from './named-body.js';
import { parseHtml } from './parse-html.js';
import { wordsOfPart } from './parts/draft.js';
import { draftsOf } from './parts/drafts.js';
import { articleDrafts } from './select/article-drafts.js';
import { articleScope } from './select/scope.js';

export interface MarkedHtmlOptions {
  /** What the page is called in messages. */
  readonly name: string;
  /** Where the page was fetched from; without, relative paths stay as they are, to be found beside the file. */
  readonly address?: string | undefined;
  /** Pictures that came with the page, by their address or by `cid:` and their id. */
  readonly pictures?: ReadonlyMap<string, Uint8Array> | undefined;
  /** Language packs of the caller. */
  readonly packs?: readonly LanguagePack[] | undefined;
}

/**
 * The article of a page: what the page says about it, and its parts in reading order without what stands around it.
 *
 * @throws BriefdeckError `input.too-complex` where the page holds more than any article does
 */
export async function markedHtml(html: string, options: MarkedHtmlOptions): Promise<MarkedDocument> {
  const { packs = noPacks } = options;
  const page = await parseHtml(html, options.name);
  const metadata = pageMetadata(page);
  const told = ArticleBody.of(metadata.body.join('\n'));
  const found = await findBody(page);
  const body = betterNamed(page, told === undefined ? found : told.better(page, found));
  const scope = articleScope(page, body, metadata.title);
  const addresses = pageAddresses(page, { address: options.address, canonical: metadata.address ?? savedFrom(html) });
  const pictures = new PagePictures(addresses, options.pictures, packs);
  const drafts = draftsOf(scope, pictures);
  const {
    parts: shown,
    byline,
    title,
    published,
  } = articleDrafts(drafts, scope, metadata, packs, shownAuthors(page, scope, packs));
  const parts =
    told === undefined || told.share(wordsOfParts(shown)) >= least ? shown : partsTold(shown, metadata.body);
  return {
    title,
    byline,
    published,
    // Only a page that does not say its day is searched for one.
    besides:
      published === undefined
        ? [
            ...daysShown(page, scope, packs),
            ...(metadata.window === undefined ? [] : partsOfWindow(metadata.window)),
            ...dayOfAddress(addresses.canonical),
          ]
        : [],
    publisher: metadata.publisher,
    address: addresses.canonical,
    parts,
    marksHeadings: true,
    pictures: pictures.taken(parts),
  };
}

/** Where the page shows less of what it tells programs than so, that is taken in its place. */
const least = 0.4;

const wordsOfParts = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => (part.kind === 'list' ? part.items.map(({ text }) => text) : [wordsOfPart(part)]));

/** The paragraphs that the page tells, behind the pictures that it shows. */
const partsTold = (shown: readonly Part[], body: readonly string[]): Part[] => [
  ...shown.filter((part) => part.kind === 'figure' && part.image !== undefined),
  ...body.map((text): Part => ({ kind: 'paragraph', text })),
];

/** One list for all pages, which patterns are kept by. */
const noPacks: readonly LanguagePack[] = [];
