import { phraseAt, type LanguagePack } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Token } from '../../words/words.js';

/**
 * Whether the second of two sentences is what the first is set beside: "Sometimes the work is easy." and "Other times …". The first alone
 * would be taken for all that there is to say.
 */
export const isCounterpart = (first: readonly Token[], second: readonly Token[], pack: LanguagePack): boolean =>
  pairsOf(pack).some(([opener, other]) => opens(first, opener, pack) && opens(second, other, pack));

/** At its head, or behind a connective: "But on the other hand, …". */
const opens = (words: readonly Token[], phrase: readonly string[], pack: LanguagePack): boolean =>
  [0, phraseAt(pack, 'connectives', words, 0), phraseAt(pack, 'coordinators', words, 0)].some((from) =>
    phrase.every((key, at) => words[from + at]?.key === key),
  );

const pairsOf = onceFor((pack: LanguagePack): readonly (readonly [readonly string[], readonly string[]])[] =>
  pack.counterparts.map((pair) => {
    const [opener = '', other = ''] = pair.split(' … ');
    return [opener.split(' '), other.split(' ')];
  }),
);
