import type { Annotation } from '../annotate/annotation.js';
import type { Statement } from '../say/statement.js';
import type { Candidate } from './candidates.js';
import { choose, type Choice } from './choose.js';

const fewest = 3;
const most = 5;
/** What a person would say in a few sentences takes up to this share of all words. */
const largestShare = 0.5;

/**
 * The three to five sentences that a person would say first: each understood by itself. Undefined where the rest of the article
 * would be too little to stand behind them.
 */
export const chooseSummary = (
  annotation: Annotation,
  statements: readonly Statement[],
  candidates: readonly Candidate[],
  { values, words }: { readonly values: readonly number[]; readonly words: number },
): Choice | undefined => {
  const alone = candidates.filter(({ series, sentences }) => series === undefined && sentences.length === 1);
  if (annotation.reading.sentences.length < fewest + 2 || alone.length < fewest) return undefined;
  const chosen = choose(annotation, statements, alone, { values, words: words * largestShare });
  const kept = chosen.candidates.slice(0, most);
  return kept.length < 2 ? undefined : { candidates: kept, words: kept.reduce((sum, { sentences }) => sum + (statements[sentences[0] ?? -1]?.words ?? 0), 0) };
};
