import { phraseAt, type LanguagePack } from '../../language/index.js';
import type { Claim } from './claims.js';

/** The fixed label that says what kind of thing the claims of a passage are. */
export const labelOf = (claims: readonly Claim[], pack: LanguagePack): string => {
  const share = (list: 'needs' | 'outlooks' | 'causes'): number =>
    claims.filter(({ sentence }) => sentence.words.some((_, index) => phraseAt(pack, list, sentence.words, index) > 0))
      .length / Math.max(1, claims.length);
  if (share('needs') > 0.6) return pack.labels.needs;
  if (share('outlooks') > 0.6) return pack.labels.outlook;
  if (share('causes') > 0.6) return pack.labels.cause;
  if (claims.length > 0 && claims.every((claim) => claim.speaker !== undefined)) return pack.labels.assessment;
  return pack.labels.points;
};
