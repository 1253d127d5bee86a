import type { Span } from '../../model/span.js';
import type { Context } from '../context.js';
import { directivesIn, directiveText, type FindDirective } from './text-fragment.js';

/**
 * The address of passages of the article where it is a page of the web: a browser opens it at the first of them, and marks all.
 *
 * @returns undefined where the article is no page, or nothing is to be cited
 */
export function linkTo(spans: readonly Span[], context: Context): string | undefined {
  const address = pageOf(context);
  if (address === undefined || spans.length === 0) return undefined;
  const find = directivesOf(context);
  const directives = [...new Set(spans.flatMap((span) => find(span) ?? []).map(directiveText))];
  let link = address.includes('#') ? `${address}:~:` : `${address}#:~:`;
  let isFirst = true;
  for (const directive of directives) {
    const longer = `${link}${isFirst ? '' : '&'}${directive}`;
    if (!isFirst && longer.length > longestAddress) break;
    link = longer;
    isFirst = false;
  }
  return isFirst || link.length > longestAddress ? address : link;
}

/** PowerPoint repairs files with longer ones. */
const longestAddress = 2000;

/** The page that the article is; of several sources the first is the one whose text is at hand. */
function pageOf({ briefing, articleText, cite }: Context): string | undefined {
  const uri = briefing.sources[0]?.uri;
  return cite === 'none' || articleText === undefined || uri === undefined || !/^https?:\/\//i.test(uri)
    ? undefined
    : uri;
}

const found = new WeakMap<Context, FindDirective>();

function directivesOf(context: Context): FindDirective {
  const known = found.get(context) ?? directivesIn(context.articleText ?? '', context.pack.locale);
  found.set(context, known);
  return known;
}
