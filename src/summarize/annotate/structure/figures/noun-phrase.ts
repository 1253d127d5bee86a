import { anyPhraseAt, phraseAt, phraseBefore, type LanguagePack, type Word } from '../../../../language/index.js';
import { verbAt } from '../../../shorten/predicate.js';
import type { Source } from './quantity.js';
import { gapBefore, isOpenGap } from '../punctuation.js';

/** In words: what a value tells of is a label, not a sentence. */
export const longestPhrase = 9;

/** Where the noun phrase ends that begins at `from`: before a predicate, a preposition but "of", or a mark. */
export const nounPhraseEnd = ({ text, sentence, pack }: Source, from: number, limit: number): number => {
  const { words } = sentence;
  let end = from + 1;
  let joined = limit;
  while (end < Math.min(words.length, limit) && isOpenGap(gapBefore(text, words, end, 0))) {
    // Another number begins: "65% of the cost | and the port authority a further 15%".
    if (/^\d/.test(words[end]?.key ?? '') && phraseBefore(pack, 'numbered', words, end) === 0)
      return trimmedEnd(words, from, Math.min(end, joined), pack);
    const genitive = phraseAt(pack, 'genitives', words, end);
    const coordinator = phraseAt(pack, 'coordinators', words, end);
    if (genitive > 0) end += genitive;
    else if (coordinator > 0 && mayOpenNoun(words, end + coordinator, pack)) {
      joined = end;
      end += coordinator;
    } else if (coordinator > 0 || endsNoun(words, end, pack)) break;
    else end += 1;
  }
  return trimmedEnd(words, from, end, pack);
};

/** Whether a noun phrase may begin at a word. */
export const mayOpenNoun = (words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  const determined = phraseAt(pack, 'determiners', words, index) > 0;
  if (!determined && anyPhraseAt(pack, closed, words, index)) return false;
  return !isVerb(words, index, pack) && !/^\d/.test(words[index]?.key ?? '');
};

const closed = [
  'auxiliaries',
  'prepositions',
  'coordinators',
  'danglers',
  'clauseOpeners',
  'connectives',
  'contrasts',
  'adverbialOpeners',
  'rates',
] as const;

/** English nouns that are also verbs: behind a number, one in "s" is a plural ("18,204 votes", "24 used coaches"). */
const isVerb = (words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  if (verbAt(words, index, pack) === 0) return false;
  const isPlural = (place: number): boolean =>
    pack.pluralEndings.some((ending) => words[place]?.key.endsWith(ending) === true);
  return !isPlural(index) && !isPlural(index + 1);
};

const endsNoun = (words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  if (anyPhraseAt(pack, enders, words, index) || isDate(words, index, pack)) return true;
  const behind = phraseBefore(pack, 'determiners', words, index) + phraseBefore(pack, 'genitives', words, index);
  return behind === 0 && verbAt(words, index, pack) > 0;
};

/** Back over words at the end of a phrase that lean on what would follow. */
export const trimmedEnd = (words: readonly Word[], from: number, to: number, pack: LanguagePack): number => {
  let end = to;
  for (;;) {
    const length = Math.max(
      ...(['prepositions', 'coordinators', 'genitives', 'danglers'] as const).map((list) =>
        phraseBefore(pack, list, words, end),
      ),
    );
    if (length === 0 || end - length <= from) return end;
    end -= length;
  }
};

/** "ngày 29/5", "lúc 2h30", "năm 2019". */
export const isDate = (words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  const named = Math.max(phraseAt(pack, 'dateOpeners', words, index), phraseAt(pack, 'lesserUnits', words, index));
  return named > 0 && /^\d/.test(words[index + named]?.key ?? '');
};
const enders = ['auxiliaries', 'prepositions', 'danglers', 'pronouns', 'connectives', 'rates', 'conditions'] as const;
