import type { LanguagePack } from '../../../language/index.js';
import type { Part } from '../../marked/marked-document.js';
import { bylineFrom } from '../byline/byline.js';
import { isAddress, isPublisher } from '../../title/is-author.js';
import type { PageMetadata } from '../metadata/page-metadata.js';
import type { Draft } from '../parts/draft.js';
import { withBoldHeadings } from './bold-headings.js';
import { withCaptions } from './captions.js';
import { withBoxedCaptions } from './boxed-captions.js';
import { withoutClosingLines } from './closing-lines.js';
import { withoutEmptySections } from './empty-sections.js';
import { withinArticle } from './extent.js';
import { withParticulars } from './head/head-lines.js';
import type { Scope } from './scope.js';
import { withoutSiteLines } from './site-lines.js';

/** The article of a page, as far as it is known of it. */
export interface ArticleDrafts {
  readonly drafts: readonly Draft[];
  readonly title: string | undefined;
  readonly byline: string | undefined;
  readonly published: string | undefined;
}

/** One thing that is done to the drafts of an article; what it finds out on the way goes with them. */
export type Step = (
  article: ArticleDrafts,
  about: { readonly scope: Scope; readonly metadata: PageMetadata; readonly packs: readonly LanguagePack[] },
) => ArticleDrafts;

const steps: readonly Step[] = [
  withCaptions,
  withBoxedCaptions,
  withinArticle,
  withoutSiteLines,
  withParticulars,
  withoutClosingLines,
  withBoldHeadings,
  withoutEmptySections,
];

/**
 * What of the drafts of a page is its article.
 *
 * @param packs language packs of the caller: they know how sites of their language speak
 */
export function articleDrafts(
  drafts: readonly Draft[],
  scope: Scope,
  metadata: PageMetadata,
  packs: readonly LanguagePack[],
  shown: readonly string[] = [],
): { readonly parts: Part[] } & Omit<ArticleDrafts, 'drafts'> {
  const { title, byline, published, publisher = '', bylineOfOffice } = metadata;
  const isPaper = byline !== undefined && (bylineOfOffice || isPublisher(byline, publisher) || isAddress(byline));
  const begun: ArticleDrafts = { drafts, title, byline: isPaper ? undefined : byline, published };
  const done = steps.reduce((article, step) => step(article, { scope, metadata, packs }), begun);
  const named = bylineFrom(
    { told: begun.byline, paper: isPaper ? byline : undefined, read: done.byline, shown, publisher },
    packs,
  );
  return { ...done, byline: named ?? byline, parts: done.drafts.map(partOf) };
}

/** With how it is set from end to end. */
function partOf({ part, bold, italic }: Draft): Part {
  if (part.kind !== 'paragraph' || (bold < most && italic < most)) return part;
  return { ...part, look: { ...(bold < most ? {} : { bold: true }), ...(italic < most ? {} : { italic: true }) } };
}

/** A full stop or a bracket is often left out. */
const most = 0.95;
