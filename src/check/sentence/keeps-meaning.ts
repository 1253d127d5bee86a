import type { LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { losesAttribution } from './attribution.js';
import { isBalanced } from './balance.js';
import { cutsOf } from './cuts.js';
import { isLicensed, type ExtractUse } from './licence.js';
import { losesNegation } from './negation.js';
import { losesQualifier } from './qualifier.js';

/** What is to be made of kept spans. */
export interface Candidate {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly use: ExtractUse;
  /** Whether who says it is shown beside it. */
  readonly spoken: boolean;
}

/**
 * Whether kept spans of a sentence may be shown: cut where the pack licenses it, with numbers, negations and who says it
 * whole, and marks in pairs. These are the rules that a Briefing is checked by, asked before one is made.
 */
export const keepsMeaning = (candidate: Candidate, sentence: Span, article: string, pack: LanguagePack): boolean => {
  const { text, spans, use, spoken } = candidate;
  return (
    isBalanced(text) &&
    cutsOf(article, sentence, spans, pack).every((cut) => isLicensed(article, cut, pack, use)) &&
    // A name says nothing that could be turned.
    (use === 'name' || losesNegation(sentence, spans, article, pack) === undefined) &&
    losesQualifier(sentence, spans, article, pack) === undefined &&
    (spoken || losesAttribution(sentence, spans, article, pack) === undefined)
  );
};
