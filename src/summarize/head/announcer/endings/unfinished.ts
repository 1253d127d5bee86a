import { phraseAt, phraseBefore, wordsOf, type LanguagePack, type Word } from '../../../../language/index.js';

/**
 * Whether an announcement is a clause whose end the list says: "Cơ quan tiếp nhận hồ sơ thực hiện", "Hồ sơ phải bao gồm", "The Board is asked", "Pour
 * l'an prochain, le port prévoit", "If you agree". It is read above its list, and names nothing where a heading does.
 */
export const isUnfinished = (heading: string, pack: LanguagePack): boolean => {
  const words = wordsOf(heading);
  const endsIn = (list: List): boolean => phraseBefore(pack, list, words, words.length) > 0;
  if (endsIn('verbs') || endsIn('speechVerbs')) return !isName(words, pack);
  if (pack.typology.verbs === 'uninflected') return words.length <= shortestClause && endsIn('listOpeners');
  // "is asked", "sind beizufügen": behind these stands a verb, whether the pack has it or not.
  const hasVerbLast = before.some((list) => phraseBefore(pack, list, words, words.length - 1) > 0);
  const isOpen = hasVerbLast || open.some(endsIn) || isCaseAlone(heading, words, pack) || waitsForVerb(words, pack);
  return !isName(words, pack) && isOpen;
};
type List = (typeof open)[number] | 'verbs' | 'speechVerbs' | 'listOpeners';

const before = ['copulas', 'auxiliaries'] as const;
const open = ['prepositions', 'auxiliaries', 'complementisers', 'conditions'] as const;

/** "What we will do", "How it works", "Documents that you must bring", and what counts its list. */
const isName = (words: readonly Word[], pack: LanguagePack): boolean =>
  phraseAt(pack, 'questionWords', words, 0) > 0 ||
  words.some(
    ({ key }, at) =>
      pack.numerals[key] !== undefined ||
      (at > 0 && names.some((list) => phraseAt(pack, list, words, at) > 0)) ||
      // Behind a verb of saying "that" opens what is said.
      (at > 0 &&
        phraseAt(pack, 'complementisers', words, at) > 0 &&
        saying.every((list) => phraseBefore(pack, list, words, at) === 0)),
  );
const names = ['relatives', 'questionWords'] as const;
const saying = ['speechVerbs', 'verbs'] as const;

/** "If you agree to Option B", and no clause behind it. */
const isCaseAlone = (heading: string, words: readonly Word[], pack: LanguagePack): boolean =>
  phraseAt(pack, 'conditions', words, 0) > 0 && !heading.includes(',');

/** "We recommend that the Director of the port": what the Director is to do, the items say. */
const waitsForVerb = (words: readonly Word[], pack: LanguagePack): boolean => {
  const that = words.findIndex((_, at) => at > 0 && phraseAt(pack, 'complementisers', words, at) > 0);
  const isSaid = that > 0 && saying.some((list) => phraseBefore(pack, list, words, that) > 0);
  return (
    isSaid &&
    !words.slice(that + 1).some((_, at) => predicates.some((list) => phraseAt(pack, list, words, that + 1 + at) > 0))
  );
};
const predicates = ['verbs', 'furtherVerbs', 'auxiliaries', 'copulas'] as const;

const shortestClause = 5;
