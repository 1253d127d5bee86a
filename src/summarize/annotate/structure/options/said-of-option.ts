import { isDenied, opensWithVerdict, takingVerbs, verdictIn, type Verdict } from '../../../../check/index.js';
import { holdsPhrase, optionNameIn, phraseAt, pointsToOption } from '../../../../language/index.js';
import type { Reading, Sentence } from '../../reading.js';
import { isRecommending } from './recommending.js';

/** "Option C is not recommended", "The first option is kept in reserve": the number of the only option that a sentence names, where it takes it not. */
export const turnsDown = (reading: Reading, { words }: Sentence, noun: string): number | undefined => {
  const { text, pack } = reading;
  const named = optionNameIn(words, 0, text, pack);
  if (named?.noun !== noun || named.at > nearName || words.length > longest) return undefined;
  const other = optionNameIn(words, named.at + named.length, text, pack);
  const verdict = verdictIn(words, pack);
  return other === undefined && (verdict === 'against' || verdict === 'later') ? named.number : undefined;
};

/** What a sentence of an option says of it: a few words without a subject, or a sentence that names it ("this option", "Option B"). */
export const ownVerdict = (reading: Reading, index: number, noun: string): Verdict | undefined => {
  const { sentences, text, pack } = reading;
  const sentence = sentences[index];
  if (sentence === undefined) return undefined;
  const { words } = sentence;
  const isOfIt =
    opensWithVerdict(words, text, pack) ||
    pointsToOption(words, text, pack, noun) ||
    // "Đây là phương án được khuyến nghị."
    phraseAt(pack, 'presenters', words, 0) > 0;
  if (!isOfIt && words.length > briefest)
    return holdsPhrase(pack, 'deferrals', words) && words.length <= longest ? 'later' : undefined;
  return words.length > longest ? undefined : verdictIn(words, pack);
};
/** In words: "We recommend it." */
const briefest = 5;
/** In words, with its reason. */
const longest = 45;

/**
 * The number of the option that a sentence takes: "The board is asked to approve Option B …", "Phòng kiến nghị chọn phương án A", or "Option C." below
 * "Recommendation".
 */
export const takes = (reading: Reading, { words, section, start, end }: Sentence, noun: string): number | undefined => {
  const { text, pack } = reading;
  const named = optionNameIn(words, 0, text, pack);
  if (named?.noun !== noun || holdsPhrase(pack, 'verdicts', words)) return undefined;
  // "If you agree to Option B:"
  if (phraseAt(pack, 'conditions', words, 0) > 0 || /[:：?？]$/u.test(text.slice(start, end))) return undefined;
  const verb = words.findIndex(
    (_, at) =>
      takingVerbs.some((list) => phraseAt(pack, list, words, at) > 0) &&
      Math.abs(named.at - at) <= nearName &&
      !isDenied(words, at, pack),
  );
  if (verb >= 0) return named.number;
  return named.at === 0 && isRecommending(reading, section) ? named.number : undefined;
};
/** In words. */
const nearName = 6;
