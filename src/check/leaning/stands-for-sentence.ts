import { phraseAt, phraseBefore, phraseIn, type LanguagePack } from '../../language/index.js';
import type { Token } from '../words/words.js';

/**
 * The place of the word by which a sentence takes up all that the one before it says: "one way of doing so", "… the week after",
 * "according to doctors this is …". Undefined where its own clauses before that word may be what is meant.
 */
export const standsForSentence = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined =>
  proForm(words, text, pack) ??
  closing(words, text, pack) ??
  presented(words, text, pack) ??
  named(words, text, pack) ??
  outcome(words, text, pack);

/** "Our method for doing so": what is done, no clause of its own has said. */
const proForm = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  if (phraseIn(pack, 'proForms', words, 1, furthest) < 0) return undefined;
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

/**
 * "Theo các bác sĩ, đây là …", "Cảnh sát cho biết đây là …", "Với chị Lan, đó là …": what is named so stands in none of the words of who says
 * or thinks it.
 */
const presented = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  if (phraseIn(pack, 'presenters', words, 2, furthest) < 0) return undefined;
  const isSource = phraseAt(pack, 'speechSources', words, 0) > 0 || opensWithHolder(words, text, pack);
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

/** "Với chị Lan, …": somebody for whom it is so, by name, where a pronoun has no other form for persons. */
const opensWithHolder = (words: readonly Token[], text: string, pack: LanguagePack): boolean => {
  const length = pack.typology.articles === 'none' ? phraseAt(pack, 'topicOpeners', words, 0) : 0;
  const end = words.findIndex((_, at) => at > length && endsClause(words, at, text));
  const [last] = words.slice(0, Math.max(0, end)).slice(-1);
  return length > 0 && end - length <= longestName && last !== undefined && /^\p{Lu}/u.test(text.slice(last.start));
};
const longestName = 5;

/** "Bà Lan, nhà dịch tễ học, gọi đây là …": what is named, no clause before says. */
const named = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  if (pack.typology.articles !== 'none' || phraseIn(pack, 'coiners', words, 1, furthest) < 0) return undefined;
  for (let index = 1; index < Math.min(furthest, words.length); index += 1) {
    const length = phraseAt(pack, 'coiners', words, index);
    if (length > 1 && words.slice(index, index + length).some((_, at) => isPointer(words, index + at, pack)))
      return index;
    if (
      phraseAt(pack, 'auxiliaries', words, index) > 0 ||
      /[;:.!?]/u.test(text.slice(words[index - 1]?.end, words[index]?.start))
    )
      return undefined;
  }
  return undefined;
};

/** "gọi đây là" points, and "được gọi là" does not. */
const isPointer = (words: readonly Token[], index: number, pack: LanguagePack): boolean =>
  phraseAt(pack, 'anaphors', words, index) > 0;

/** "Kết quả, …": of what, the sentence before says. */
const outcome = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  const length = phraseAt(pack, 'outcomes', words, 0);
  const next = words[length];
  return length > 0 && next !== undefined && /^\s*,/u.test(text.slice(words[length - 1]?.end, next.start))
    ? 0
    : undefined;
};

const endsClause = (words: readonly Token[], index: number, text: string): boolean =>
  /[,;:–—(]/u.test(text.slice(words[index - 1]?.end, words[index]?.start));
