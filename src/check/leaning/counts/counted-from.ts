import { phraseAt, type LanguagePack } from '../../../language/index.js';
import { endsClause } from '../../words/clause-end.js';
import type { Token } from '../../words/words.js';

/**
 * The place of the word by which a time at the beginning of a sentence is counted from something told before: "Two months later, he
 * was released", "Hai tháng sau, ông được thả". Undefined where it says what it is counted from: "two years later than planned",
 * "hai tháng sau khi bị bắt".
 */
export const countedFrom = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  for (let index = 0; index <= furthest; index += 1) {
    if (index > 0 && endsClause(words, index, text)) return undefined;
    const unit = phraseAt(pack, 'lesserUnits', words, index);
    const later = unit === 0 ? 0 : phraseAt(pack, 'laterWords', words, index + unit);
    if (later === 0) continue;
    const next = index + unit + later;
    const saysFromWhat =
      !endsClause(words, next, text) &&
      // "Hai ngày sau là …"
      phraseAt(pack, 'copulas', words, next) === 0 &&
      (pack.typology.verbs === 'uninflected' || starts.some((list) => phraseAt(pack, list, words, next) > 0));
    return saysFromWhat ? undefined : index + unit;
  }
  return undefined;
};

/** "Hơn hai tháng sau": words before the unit. */
const furthest = 3;
/** "two weeks later than planned", "dos años después de la firma" */
const starts = ['prepositions', 'comparers', 'complementisers'] as const;
