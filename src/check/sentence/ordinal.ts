import type { LanguagePack } from '../../language/index.js';
import { tokensIn } from '../words/words.js';

/** The ordinal that stands straight before a place ("Thứ hai, | …"): its number from 1; undefined without one, or for several. */
export const ordinalBefore = (article: string, offset: number, pack: LanguagePack): number | undefined => {
  const words = tokensIn(article, Math.max(0, offset - lookBehind), offset).map(({ key }) => key);
  const positions = pack.ordinals.flatMap((wordings, index) =>
    wordings.some((wording) => endsWith(words, wording.split(' '))) ? [index + 1] : [],
  );
  return positions.length === 1 ? positions[0] : undefined;
};
const lookBehind = 40;

const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  end.every((word, index) => words[words.length - end.length + index] === word);
