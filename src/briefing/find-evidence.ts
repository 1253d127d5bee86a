import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { briefingSchema, type Briefing, type Evidence } from '../model/briefing.js';
import type { Article } from '../model/article.js';
import { mapEvidence } from './evidence.js';

/**
 * Finds the spans of a Briefing again in its article, which may have changed since: by the words that a span brings
 * along, nearest to where it stood.
 *
 * @returns the Briefing with its spans moved, and one warning a span that is lost (`briefing.evidence-lost`)
 */
export function findEvidence(briefing: Briefing, article: Article): Outcome<Briefing> {
  const diagnostics: Diagnostic[] = [];
  const unchanged = briefing.sources[0]?.sha256 === article.source.sha256;
  const found = mapEvidence(briefing, (evidence) => {
    const { start, end, quote = briefing.text?.slice(start, end) } = evidence;
    if (quote === undefined && unchanged) return evidence;
    const place = quote === undefined ? undefined : findNearest(article.text, quote, start);
    if (quote !== undefined && place !== undefined) return { ...evidence, start: place, end: place + quote.length };
    diagnostics.push(lost(evidence, quote, article.source.name));
    return evidence;
  });
  const value = briefingSchema.parse(found);
  const [first, ...others] = value.sources;
  const sources = first === undefined ? [] : [{ ...first, sha256: article.source.sha256 }, ...others];
  return { value: { ...value, sources, text: article.text }, diagnostics };
}

/** Where `words` stand in `text`, as near to `near` as they do. */
function findNearest(text: string, words: string, near: number): number | undefined {
  if (text.startsWith(words, near)) return near;
  const before = text.lastIndexOf(words, near);
  const after = text.indexOf(words, near);
  if (before < 0 || after < 0) return before < 0 && after < 0 ? undefined : Math.max(before, after);
  return near - before <= after - near ? before : after;
}

function lost({ start }: Evidence, quote: string | undefined, article: string): Diagnostic {
  const words = quote === undefined ? '' : `: "${quote.length > 60 ? `${quote.slice(0, 60)}…` : quote}"`;
  return {
    code: 'briefing.evidence-lost',
    severity: 'warning',
    message: `${article} does not say any more what stood at ${start}${words}.`,
    hint: 'Word the line as the article does, or take it out.',
    place: { offset: start },
  };
}
