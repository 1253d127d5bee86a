import type { Span } from '../../model/span.js';
import type { Checked } from '../rule.js';
import { literal, tokensIn } from '../words/words.js';
import type { Words } from './phrases.js';
import { onceFor } from '../../model/once-for.js';

/** The words of an article, ready for texts to be looked up in it. */
export interface SourceWords {
  readonly vocabulary: ReadonlySet<string>;
  /** Everything that a line may be taken from; no captions. */
  readonly sentences: readonly SourceSentence[];
}

export interface SourceSentence {
  readonly span: Span;
  readonly words: Words;
  readonly tokens: readonly Span[];
}

/** Made once for an article, as every edit asks for it. */
export const sourceWordsOf = onceFor(({ text, units }: Checked): SourceWords => {
  const literalsIn = (tokens: readonly ReturnType<typeof tokensIn>[number][]): string[] =>
    tokens.map((token) => literal(text, token));
  return {
    vocabulary: new Set(literalsIn(tokensIn(text, 0, text.length))),
    sentences: units.all
      .filter(({ kind }) => kind !== 'figure')
      .map((span) => {
        const tokens = tokensIn(text, span.start, span.end);
        return { span, tokens, words: literalsIn(tokens) };
      }),
  };
});
