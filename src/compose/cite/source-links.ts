import type { Source } from '../../model/briefing.js';
import { placedSources, sourceAt } from '../../model/sources.js';
import type { Span } from '../../model/span.js';
import type { Context } from '../context.js';
import { directivesIn, directiveText, type FindDirective } from './text-fragment.js';

/**
 * The address of passages of the article where it is a page of the web: a browser opens it at the first of them, and marks all. Of passages
 * of several articles those count that stand in the one of the first.
 *
 * @returns undefined where the article is no page, or nothing is to be cited
 */
export function linkTo(spans: readonly Span[], context: Context): string | undefined {
  const { sources } = context.briefing;
  const [first] = spans;
  const source = first && sourceAt(sources, first.start);
  if (source === undefined) return undefined;
  const address = pageOf(source, context);
  if (address === undefined) return undefined;
  const find = directivesOf(source, context);
  const own = spans.filter(({ start }) => sourceAt(sources, start) === source);
  const directives = [...new Set(own.flatMap((span) => find(span) ?? []).map(directiveText))];
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

/** The page that an article is. */
function pageOf({ uri }: Source, { articleText, cite }: Context): string | undefined {
  return cite === 'none' || articleText === undefined || uri === undefined || !/^https?:\/\//i.test(uri)
    ? undefined
    : uri;
}

const found = new WeakMap<Context, Map<Source, FindDirective>>();

function directivesOf(source: Source, context: Context): FindDirective {
  const ofContext = found.get(context) ?? new Map<Source, FindDirective>();
  found.set(context, ofContext);
  const known = ofContext.get(source) ?? directivesInSource(source, context);
  ofContext.set(source, known);
  return known;
}

/** A page has the text of its own source only. */
function directivesInSource(source: Source, { articleText = '', pack, briefing }: Context): FindDirective {
  const place = placedSources(briefing.sources, articleText).find((one) => one.source === source);
  const find = directivesIn(articleText.slice(place?.start ?? 0, place?.end), pack.locale);
  const by = place?.start ?? 0;
  return ({ start, end }) => find({ start: start - by, end: end - by });
}
