import { phraseAt, phraseIn } from '../../../language/index.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import { quantityAt } from '../../annotate/structure/figures/quantity.js';

/**
 * The sentence of its paragraph that tells of how much a rest is left: "The pier costs nine million. Four come from the county. The remaining two million
 * we shall borrow." What stands between them may tell the parts.
 *
 * @returns undefined where a sentence tells no rest, and where no amount above it in its paragraph is more than all between
 */
export const totalAbove = (reading: Reading, index: number): number | undefined => {
  const own = reading.sentences[index];
  const left = own === undefined ? undefined : restIn(reading, own);
  if (own === undefined || left === undefined) return undefined;
  let [total, most] = [-1, left];
  for (let at = index - 1; reading.sentences[at]?.block === own.block; at -= 1) {
    const before = reading.sentences[at];
    const amount = before === undefined ? 0 : Math.max(0, ...amountsIn(reading, before));
    if (amount > most) [total, most] = [at, amount];
  }
  return total < 0 ? undefined : total;
};

/** "The remaining two million", "280 tỉ đồng còn lại": the amount beside the word for a rest. */
const restIn = ({ text, pack }: Reading, sentence: Sentence): number | undefined => {
  const { words } = sentence;
  const rest = phraseIn(pack, 'restWords', words, 0, furthest + 1);
  if (rest < 0) return undefined;
  const behind = quantityAt({ text, sentence, pack }, rest + phraseAt(pack, 'restWords', words, rest));
  const before = words.flatMap((_, at) => quantityAt({ text, sentence, pack }, at) ?? []).find(({ to }) => to === rest);
  return (behind ?? before)?.number;
};
/** In words: further on its own sentence has mostly told of what. */
const furthest = 6;

/** Amounts of money, and numbers of a thousand and more that words or multipliers tell: a year is none. */
const amountsIn = ({ text, pack }: Reading, sentence: Sentence): number[] =>
  sentence.words.flatMap((_, at) => {
    const found = quantityAt({ text, sentence, pack }, at);
    return found !== undefined && (found.multiplied || found.kind === 'money') ? [found.number] : [];
  });
