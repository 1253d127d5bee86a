import { phraseAt, wordsOf, type LanguagePack } from '../../language/index.js';
import type { Claim } from './claims.js';

/** Of the claims of a topic, this share at least must hold a cue for its label. */
const leastShare = 0.66;

/** The fixed label that says what kind of thing the claims of a passage are. */
export const labelOf = (claims: readonly Claim[], pack: LanguagePack): string => {
  const texts = claims.flatMap(({ extracts }) => extracts.slice(0, 1).map(({ text }) => wordsOf(text)));
  const all = (list: CueList): boolean =>
    texts.length > 0 &&
    texts.filter((words) => words.some((_, index) => isCue(list, words, index, pack))).length >=
      texts.length * leastShare;
  if (all('needs')) return pack.labels.needs;
  if (all('outlooks')) return pack.labels.outlook;
  if (all('causes')) return pack.labels.cause;
  if (claims.length > 0 && claims.every((claim) => claim.speaker !== undefined)) return pack.labels.assessment;
  return pack.labels.points;
};

type CueList = 'needs' | 'outlooks' | 'causes';

/** Where words are written with spaces in them, a cue of one syllable is too common to tell, but for one that opens a predicate. */
const isCue = (list: CueList, words: Parameters<typeof phraseAt>[2], index: number, pack: LanguagePack): boolean => {
  const length = phraseAt(pack, list, words, index);
  if (length === 0) return false;
  return (
    length > 1 || pack.compounds.length === 0 || (list !== 'causes' && phraseAt(pack, 'auxiliaries', words, index) > 0)
  );
};
