import { phraseAt, phraseBefore, type LanguagePack, type Word, startsLowerCase } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import { predicateAt } from '../../../shorten/predicate.js';
import { isDate, longestPhrase, mayOpenNoun, nounPhraseEnd } from './noun-phrase.js';
import type { QualifiedValue } from './qualifier.js';
import type { Source } from './quantity.js';
import { gapBefore, isOpenGap } from '../punctuation.js';

/** The noun phrase right behind a value: "11 | xã vùng trũng của tỉnh", "83 percent of | pupils". */
export const nounBehind = (source: Source, value: QualifiedValue): Span | undefined => {
  const { text, sentence, pack } = source;
  const { words } = sentence;
  const genitive = joinsQuantities(pack) ? phraseAt(pack, 'genitives', words, value.to) : 0;
  const from = value.to + genitive;
  const first = words[from];
  if (first === undefined || !isOpenGap(text.slice(value.end, words[value.to]?.start ?? value.end))) return undefined;
  if (genitive > 0 ? isPronoun(words, from, pack) : !mayOpenNoun(words, from, pack) || !mayFollow(words, value, pack))
    return undefined;
  const to = joinCommas(source, value, from, nounPhraseEnd(source, from, from + longestPhrase));
  const last = words[to - 1];
  return to <= from || last === undefined ? undefined : { start: first.start, end: last.end };
};

/** Units are joined to their noun by "of" in languages that inflect; and "mỗi ngày" or "năm ngoái" is no noun measured. */
const mayFollow = (words: readonly Word[], value: QualifiedValue, pack: LanguagePack): boolean => {
  if (value.kind === 'count') return true;
  const noun = value.to + phraseAt(pack, 'determiners', words, value.to);
  if (isDate(words, value.to, pack)) return false;
  const timed = [value.to, noun].some((index) => phraseAt(pack, 'lesserUnits', words, index) > 0);
  return pack.typology.nouns === 'uninflected' && !timed;
};

/**
 * "gần 80 nước, tổ chức quốc tế phát biểu": nouns that a comma joins stay together. Not where the value stands in an
 * adverbial, which the comma closes: "tại 3 huyện, mưa lớn gây ngập".
 */
const joinCommas = (source: Source, value: QualifiedValue, from: number, to: number): number => {
  const { text, sentence, pack } = source;
  const { words } = sentence;
  const adverbial =
    phraseBefore(pack, 'genitives', words, value.from) === 0 &&
    (['prepositions', 'adverbialOpeners'] as const).some((list) => phraseBefore(pack, list, words, value.from) > 0);
  const next = words[to];
  if (adverbial || value.from === 0 || next === undefined || !/^,\s$/.test(gapBefore(text, words, to, 0))) return to;
  if (!startsLowerCase(text.slice(next.start, next.end)) || !mayOpenNoun(words, to, pack)) return to;
  if (
    (['determiners', 'plurals', 'pronouns', 'speakerTitles'] as const).some(
      (list) => phraseAt(pack, list, words, to) > 0,
    )
  )
    return to;
  const end = nounPhraseEnd(source, to, to + 5);
  const closes =
    words[end] === undefined || phraseAt(pack, 'coordinators', words, end) > 0 || predicateAt(words, end, pack) > 0;
  return closes && (words[end] === undefined || isOpenGap(gapBefore(text, words, end, 0))) ? end : to;
};

/** Whether "of" may join a quantity to its noun; it does not where words have no endings ("9 phòng", never "9 của phòng"). */
const joinsQuantities = (pack: LanguagePack): boolean => pack.typology.nouns !== 'uninflected';

const isPronoun = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  phraseAt(pack, 'pronouns', words, index) > 0 && phraseAt(pack, 'determiners', words, index) === 0;
