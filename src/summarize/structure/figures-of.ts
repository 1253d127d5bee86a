import { phraseAt, phraseBefore, phrasesOf, type LanguagePack, type Word } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { predicateAt, verbAt, verbBefore } from '../shorten/predicate.js';
import type { QualifiedValue } from './figures-qualifier.js';
import type { Source } from './figures-quantity.js';
import { clauseBefore } from './figures-of-before.js';
import { gapBefore, isOpenGap } from './punctuation.js';

export interface Counted {
  readonly span: Span;
  /** Whether it is a noun phrase right behind the value: the plainest case. */
  readonly noun: boolean;
}

/**
 * What a value counts or measures: the noun phrase behind it; for money, shares and measures also what stands before it
 * ("tổng vốn đầu tư", "kim ngạch xuất khẩu tăng"). Undefined for a bare number that nothing tells of.
 */
export const countedBy = (source: Source, value: QualifiedValue): Counted | undefined => {
  const behind = value.kind === 'money' ? undefined : nounBehind(source, value);
  if (behind !== undefined) return { span: behind, noun: true };
  if (value.kind === 'count' && !mayStandAlone(source, value)) return undefined;
  const predicate = predicateBehind(source, value);
  const span =
    (isSubject(source, value) ? predicate : undefined) ??
    clauseBefore(source, value) ??
    nounBehind(source, value) ??
    predicate;
  return span === undefined ? undefined : { span, noun: false };
};

/** "…, chỉ 17 % nói …", "only 4 percent opposed …": the value is the subject of what follows. */
const isSubject = ({ text, sentence, pack }: Source, value: QualifiedValue): boolean => {
  const { words } = sentence;
  if (predicateAt(words, behindPronoun(words, value, pack), pack) === 0) return false;
  const from = value.from - phraseBefore(pack, 'looseQualifiers', words, value.from);
  if (from === 0 || !isOpenGap(gapBefore(text, words, from, 0))) return true;
  return (['coordinators', 'complementisers', 'connectives', 'determiners'] as const).some(
    (list) => phraseBefore(pack, list, words, from) > 0,
  );
};

/** "only 70 of them have …": the predicate stands behind "of them". */
const behindPronoun = (words: readonly Word[], value: QualifiedValue, pack: LanguagePack): number => {
  const genitive = phraseAt(pack, 'genitives', words, value.to);
  const pronoun = genitive === 0 ? 0 : phraseAt(pack, 'pronouns', words, value.to + genitive);
  return pronoun === 0 ? value.to : value.to + genitive + pronoun;
};

/** "171 were children", "police arrested 11": a bare number beside its verb. */
const mayStandAlone = (source: Source, value: QualifiedValue): boolean => {
  const { text, sentence, pack } = source;
  if (value.lower !== undefined || value.digits === '') return false;
  const { words } = sentence;
  if (isPartOfNumber(source, value)) return true;
  // Where nouns have no plural, a number without a noun is a name: "phương án 1 sẽ …", "Không lực 1 cất cánh".
  if (!inflects(pack)) return false;
  const predicate = predicateAt(words, behindPronoun(words, value, pack), pack) > 0;
  return (predicate && isOpenGap(gapBefore(text, words, value.to, 0))) || verbBefore(words, value.from, pack);
};

/** "61 trong tổng số hơn 140 hồ chứa", "12 out of 30 districts": the number behind says what both count. */
const isPartOfNumber = ({ text, sentence, pack }: Source, value: QualifiedValue): boolean => {
  const { words } = sentence;
  if (value.number < 2 || phraseAt(pack, 'prepositions', words, value.to) === 0) return false;
  for (let index = value.to; index < value.to + 6; index += 1) {
    if (words[index] === undefined || !isOpenGap(gapBefore(text, words, index, 0))) return false;
    if (index > value.to && /^\d/.test(words[index]?.key ?? '')) return true;
  }
  return false;
};

const longest = 9;

const nounBehind = (source: Source, value: QualifiedValue): Span | undefined => {
  const { text, sentence, pack } = source;
  const { words } = sentence;
  const genitive = inflects(pack) ? phraseAt(pack, 'genitives', words, value.to) : 0;
  const from = value.to + genitive;
  const first = words[from];
  if (first === undefined || !isOpenGap(text.slice(value.end, words[value.to]?.start ?? value.end))) return undefined;
  if (genitive > 0 ? isPronoun(words, from, pack) : !mayOpenNoun(words, from, pack) || !mayFollow(words, value, pack))
    return undefined;
  const to = joinCommas(source, value, from, phraseEnd(source, from, from + longest));
  const last = words[to - 1];
  return to <= from || last === undefined ? undefined : { start: first.start, end: last.end };
};

/** Units are joined to their noun by "of" in languages that inflect; and "mỗi ngày" or "năm ngoái" is no noun measured. */
const mayFollow = (words: readonly Word[], value: QualifiedValue, pack: LanguagePack): boolean => {
  if (value.kind === 'count') return true;
  const noun = value.to + phraseAt(pack, 'determiners', words, value.to);
  if (isDate(words, value.to, pack)) return false;
  const timed = [value.to, noun].some((index) => phraseAt(pack, 'lesserUnits', words, index) > 0);
  return !inflects(pack) && !timed;
};

/** "ngày 29/5", "lúc 2h30", "năm 2019". */
const isDate = (words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  const named = Math.max(phraseAt(pack, 'dateOpeners', words, index), phraseAt(pack, 'lesserUnits', words, index));
  return named > 0 && /^\d/.test(words[index + named]?.key ?? '');
};

/** Whether nouns and verbs have endings; where they have none, no "of" stands between a number and its noun. */
const inflects = (pack: LanguagePack): boolean => pack.verbEndings.length > 0;

const isPronoun = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  phraseAt(pack, 'pronouns', words, index) > 0 && phraseAt(pack, 'determiners', words, index) === 0;

const mayOpenNoun = (words: readonly Word[], index: number, pack: LanguagePack): boolean => {
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
  const determined = phraseAt(pack, 'determiners', words, index) > 0;
  if (!determined && closed.some((list) => phraseAt(pack, list, words, index) > 0)) return false;
  return !isVerb(words, index, pack) && !/^\d/.test(words[index]?.key ?? '');
};

/** English nouns that are also verbs: behind a number, one in "s" is a plural ("18,204 votes", "24 used coaches"). */
const isVerb = (words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  if (verbAt(words, index, pack) === 0) return false;
  const isPlural = (place: number): boolean =>
    pack.verbEndings.includes('s') && words[place]?.key.endsWith('s') === true;
  return !isPlural(index) && !isPlural(index + 1);
};

/** Where the noun phrase ends that begins at `from`: before a predicate, a preposition but "of", or a mark. */
const phraseEnd = ({ text, sentence, pack }: Source, from: number, limit: number): number => {
  const { words } = sentence;
  let end = from + 1;
  while (end < Math.min(words.length, limit) && isOpenGap(gapBefore(text, words, end, 0))) {
    const genitive = phraseAt(pack, 'genitives', words, end);
    const coordinator = phraseAt(pack, 'coordinators', words, end);
    if (genitive > 0) end += genitive;
    else if (coordinator > 0 && mayOpenNoun(words, end + coordinator, pack)) end += coordinator;
    else if (coordinator > 0 || endsNoun(words, end, pack)) break;
    else end += 1;
  }
  return trimmed(words, from, end, pack);
};

const endsNoun = (words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  const lists = ['auxiliaries', 'prepositions', 'danglers', 'pronouns', 'connectives', 'rates', 'conditions'] as const;
  if (lists.some((list) => phraseAt(pack, list, words, index) > 0) || isDate(words, index, pack)) return true;
  const behind = phraseBefore(pack, 'determiners', words, index) + phraseBefore(pack, 'genitives', words, index);
  return behind === 0 && verbAt(words, index, pack) > 0;
};

const trimmed = (words: readonly Word[], from: number, to: number, pack: LanguagePack): number => {
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

/**
 * "gần 80 nước, tổ chức quốc tế phát biểu": nouns that a comma joins stay together. Not where the value stands in an
 * adverbial, which the comma closes: "tại 3 huyện, mưa lớn gây ngập".
 */
const joinCommas = (source: Source, value: QualifiedValue, from: number, to: number): number => {
  const { text, sentence, pack } = source;
  const { words } = sentence;
  const adverbial = (['prepositions', 'adverbialOpeners'] as const).some(
    (list) => phraseBefore(pack, list, words, value.from) > 0,
  );
  const next = words[to];
  if (adverbial || value.from === 0 || next === undefined || !/^,\s$/.test(gapBefore(text, words, to, 0))) return to;
  if (!/^\p{Ll}/u.test(text.slice(next.start, next.end)) || !mayOpenNoun(words, to, pack)) return to;
  if (
    (['determiners', 'plurals', 'pronouns', 'speakerTitles'] as const).some(
      (list) => phraseAt(pack, list, words, to) > 0,
    )
  )
    return to;
  const end = phraseEnd(source, to, to + 5);
  const closes =
    words[end] === undefined ||
    phrasesOf(pack, 'coordinators').matchAt(words, end) > 0 ||
    predicateAt(words, end, pack) > 0;
  return closes && (words[end] === undefined || isOpenGap(gapBefore(text, words, end, 0))) ? end : to;
};

/** "38 needed hospital treatment": the predicate up to the next mark. */
const predicateBehind = ({ text, sentence, pack }: Source, value: QualifiedValue): Span | undefined => {
  const { words } = sentence;
  const from = behindPronoun(words, value, pack);
  const first = words[from];
  if (first === undefined || !isOpenGap(text.slice(value.end, words[value.to]?.start ?? value.end))) return undefined;
  if (predicateAt(words, from, pack) === 0 && phraseAt(pack, 'prepositions', words, from) === 0) return undefined;
  let end = from + 1;
  while (end < Math.min(words.length, from + longest) && isOpenGap(gapBefore(text, words, end, 0))) end += 1;
  const last = words[trimmed(words, from, end, pack) - 1];
  return last === undefined ? undefined : { start: first.start, end: last.end };
};
