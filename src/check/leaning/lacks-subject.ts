import { anyPhraseAt, phraseAt, type LanguagePack } from '../../language/index.js';
import { isCapital, type Token } from '../words/words.js';

/**
 * The place of the verb that follows the word which joins a sentence to the one before it: "Đồng thời tăng cường kiểm tra". Who does it,
 * that one says. Told where verbs carry no endings and a clause may go without a subject, so that a verb there has none.
 */
export const lacksSubject = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  const { verbs, subjects } = pack.typology;
  if (verbs !== 'uninflected' || subjects !== 'dropped') return undefined;
  const length = phraseAt(pack, 'additions', words, 0);
  const verb = words[length];
  const isVerb = phraseAt(pack, 'verbs', words, length) > 0 && !anyPhraseAt(pack, noVerbs, words, length);
  if (length === 0 || verb === undefined || !isVerb || isCapital(text, verb)) return undefined;
  // "Ngoài ra, mua sắm trực tuyến đã …": the verb is part of what something is said of.
  if (words.some((_, index) => index > length && anyPhraseAt(pack, predicates, words, index))) return undefined;
  // "Đồng thời, căn cứ Điều 5, đơn vị …": what stands before a comma only leads to the clause.
  const behind = words.slice(length, length + longestAdverbial);
  return behind.some(({ end }) => text.charAt(end) === ',') ? undefined : length;
};

/** What may open an adverbial or a noun phrase as well. */
const noVerbs = ['prepositions', 'conditions', 'lesserOpeners', 'causes', 'speakerNouns', 'speakerTitles'] as const;
/** What stands before the verb of a clause. */
const predicates = ['finites', 'additives'] as const;
const longestAdverbial = 12;
