import { onceFor } from '../../../model/once-for.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import { settles } from '../../value/decisive.js';
import { tellsVote } from './votes.js';

/**
 * Whether a sentence of minutes is told with the one before it, as both lead to what was decided: "Anna moved to buy the pump. Two seconded.
 * The motion passed." says only together what passed.
 */
export const settlesBefore = (reading: Reading, index: number): boolean => settledSentences(reading).has(index);

/** The sentences behind the first of a paragraph, up to the brief one that says how its matter was settled. */
const settledSentences = onceFor((reading: Reading): ReadonlySet<number> => {
  const found = new Set<number>();
  const { sentences, pack, article } = reading;
  if (article.genre !== 'minutes') return found;
  for (const sentence of sentences) {
    const isSettling = sentence.words.length <= longestDecision && settles(sentence, pack);
    if (!isSettling && !tellsVote(sentence, pack)) continue;
    const before = sameParagraph(sentences, sentence);
    const words = [...before, sentence].reduce((sum, one) => sum + one.words.length, 0);
    if (before.length === 0 || before.length > mostBefore || words > pack.slideWords) continue;
    for (const { index } of [...before.slice(1), sentence]) found.add(index);
  }
  return found;
});

/** In words: a longer sentence names what was decided itself. */
const longestDecision = 8;
/** In sentences. */
const mostBefore = 3;

/** The sentences of its paragraph, item or turn that stand before one. */
const sameParagraph = (sentences: readonly Sentence[], { block, item, turn, index }: Sentence): Sentence[] =>
  sentences
    .slice(Math.max(0, index - mostBefore - 1), index)
    .filter((one) => one.block === block && one.item === item && one.turn === turn);
