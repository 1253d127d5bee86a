import { phraseAt, phraseBefore, type LanguagePack, type Word } from '../../../../language/index.js';
import { verbAt } from '../../../shorten/predicate.js';

/**
 * Where what a clause without a relative word describes begins, behind a noun that ends before `to`: "reasons | the port was shut",
 * "shortfalls | in the way the port is run". An article straight behind a noun opens such a clause.
 *
 * @param end where its predicate stands
 */
export const bareClause = (words: readonly Word[], to: number, end: number, pack: LanguagePack): number | undefined => {
  const { articles, verbs } = pack.typology;
  const isPredicate = phraseAt(pack, 'auxiliaries', words, end) > 0 || verbAt(words, end, pack) > 0;
  if (articles !== 'used' || verbs !== 'inflected' || !isPredicate) return undefined;
  for (let index = to; index < end; index += 1) {
    const opens = phraseAt(pack, 'determiners', words, index) > 0;
    if (!opens || beforeNoun.some((list) => phraseBefore(pack, list, words, index) > 0)) continue;
    const described = words.findLastIndex(
      (_, at) => at >= to && at < index && phraseAt(pack, 'prepositions', words, at) > 0,
    );
    return described < 0 ? index : described;
  }
  return undefined;
};

const beforeNoun = [
  'prepositions',
  'determiners',
  'coordinators',
  'verbs',
  'auxiliaries',
  'relatives',
  'complementisers',
  'clauseOpeners',
] as const;

/** Whether such a clause stands straight behind a noun phrase that ends before `to`: it belongs to the phrase, however long it is. */
export const opensBareClause = (words: readonly Word[], to: number, pack: LanguagePack): boolean =>
  words.some((_, end) => end > to && end - to <= longestSubject && bareClause(words, to, end, pack) === to);
/** In words, with what the clause describes. */
const longestSubject = 6;
