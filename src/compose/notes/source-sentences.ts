import type { Evidence } from '../../model/briefing.js';
import { sourceAt } from '../../model/sources.js';
import type { Span } from '../../model/span.js';
import { tidyText } from '../content/text/tidy-text.js';
import type { Context } from '../context.js';

/** A sentence of the article, and where it stands there. */
export interface SourceSentence {
  readonly text: string;
  /** Nothing where the text of its source is not at hand. */
  readonly span: Span | undefined;
}

/** The whole sentences of the article around evidence, in the order of the evidence, each once. */
export function sourceSentences(evidence: readonly Evidence[], context: Context): SourceSentence[] {
  const sentences = new Map<string, SourceSentence>();
  for (const { text, span } of evidence.flatMap((kept) => sentencesAround(kept, context))) {
    const tidy = tidyText(text);
    if (tidy !== '' && !sentences.has(tidy)) sentences.set(tidy, { text: tidy, span });
  }
  return [...sentences.values()];
}

function sentencesAround(kept: Evidence, context: Context): SourceSentence[] {
  const { articleText, briefing } = context;
  const isAtHand = kept.source === undefined || kept.source === sourceAt(briefing.sources, kept.start)?.id;
  if (articleText === undefined || !isAtHand)
    return kept.quote === undefined ? [] : [{ text: kept.quote, span: undefined }];
  const around = sentencesOf(context, articleText).filter(({ start, end }) => start < kept.end && kept.start < end);
  return around.map((span) => ({ text: articleText.slice(span.start, span.end), span }));
}

const segmented = new WeakMap<Context, readonly Span[]>();

/** The sentences that the caller knows, else those that the Unicode rules find. */
function sentencesOf(context: Context, text: string): readonly Span[] {
  if (context.sentences) return context.sentences;
  const known = segmented.get(context);
  if (known) return known;
  const segmenter = new Intl.Segmenter(context.pack.locale, { granularity: 'sentence' });
  const spans = Array.from(segmenter.segment(text), ({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
  segmented.set(context, spans);
  return spans;
}
