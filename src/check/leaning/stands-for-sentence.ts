import { phraseAt, phraseBefore, type LanguagePack } from '../../language/index.js';
import type { Token } from '../words/words.js';

/**
 * The place of the word by which a sentence takes up all that the one before it says: "one way of doing so", "… the week after",
 * "according to doctors this is …". Undefined where its own clauses before that word may be what is meant.
 */
export const standsForSentence = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined =>
  proForm(words, text, pack) ?? closing(words, text, pack) ?? presented(words, text, pack);

/** "Our method for doing so": what is done, no clause of its own has said. */
const proForm = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  for (let index = 1; index < Math.min(furthest, words.length); index += 1) {
    if (endsClause(words, index, text) || phraseAt(pack, 'conditions', words, index) > 0) return undefined;
    if (phraseAt(pack, 'proForms', words, index) > 0) return index;
  }
  return undefined;
};
const furthest = 16;

/** "The province begins to vote the week after": behind what, no time in the sentence says. */
const closing = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  const length = phraseBefore(pack, 'endReferences', words, words.length);
  const first = words.length - length;
  const [start, end] = [words[0]?.start ?? 0, words[first]?.start];
  return length > 0 && first > 0 && !/\d/.test(text.slice(start, end)) ? first : undefined;
};

/** "Theo các bác sĩ, đây là …", "Cảnh sát cho biết đây là …": what is named so stands in none of the words of who says it. */
const presented = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  const isSource = phraseAt(pack, 'speechSources', words, 0) > 0;
  for (let index = 2; index < Math.min(furthest, words.length); index += 1) {
    if (!isSource && endsClause(words, index, text)) return undefined;
    if (phraseAt(pack, 'presenters', words, index) === 0 || phraseAt(pack, 'objectPronouns', words, index) > 0)
      continue;
    const isSaid = said.some((list) => phraseBefore(pack, list, words, index) > 0);
    return isSource || isSaid ? index : undefined;
  }
  return undefined;
};
const said = ['speechVerbs', 'complementisers'] as const;

const endsClause = (words: readonly Token[], index: number, text: string): boolean =>
  /[,;:–—(]/u.test(text.slice(words[index - 1]?.end, words[index]?.start));
