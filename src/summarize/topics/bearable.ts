import { anyPhraseAt, type LanguagePack } from '../../language/index.js';
import type { Claim } from './claims.js';

/** Whether some way to say a claim is no longer than a line should be. */
export const isBearable = ({ extracts }: Claim, pack: LanguagePack): boolean =>
  extracts.some(({ length }) => length <= pack.pointWords);

/**
 * Whether a claim may be left out because no line bears it. What must be, and what is so on a condition, can be cut the least and
 * is missed the most; and so is a voice.
 */
export const givesWay = (claim: Claim, pack: LanguagePack): boolean => {
  const { sentence, speaker } = claim;
  if (speaker !== undefined) return false;
  return (
    !isBearable(claim, pack) && !sentence.words.some((_, index) => anyPhraseAt(pack, weighty, sentence.words, index))
  );
};
const weighty = ['conditions', 'needs', 'outlooks'] as const;
