import { phraseAt, phraseBefore, type LanguagePack, type Word } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import { predicateAt, verbBefore } from '../../../shorten/predicate.js';
import { nounBehind } from './noun.js';
import { longestPhrase, trimmedEnd } from './noun-phrase.js';
import type { QualifiedValue } from './qualifier.js';
import type { Source } from './quantity.js';
import { clauseBefore } from './of-before.js';
import { gapBefore, isOpenGap } from '../punctuation.js';

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
  if (pack.typology.nouns !== 'inflected') return false;
  const predicate = predicateAt(words, behindPronoun(words, value, pack), pack) > 0;
  return (predicate && isOpenGap(gapBefore(text, words, value.to, 0))) || verbBefore(words, value.from, pack);
};

/** "61 trong tổng số hơn 140 hồ chứa", "12 out of 30 districts": the number behind says what both count. */
const isPartOfNumber = ({ text, sentence, pack }: Source, value: QualifiedValue): boolean => {
  const { words } = sentence;
  const parts =
    phraseAt(pack, 'prepositions', words, value.to) > 0 && phraseAt(pack, 'genitives', words, value.to) === 0;
  if (value.number < 2 || !parts) return false;
  for (let index = value.to; index < value.to + 6; index += 1) {
    if (words[index] === undefined || !isOpenGap(gapBefore(text, words, index, 0))) return false;
    if (index > value.to && /^\d/.test(words[index]?.key ?? '')) return true;
  }
  return false;
};

/** "38 needed hospital treatment": the predicate up to the next mark. */
const predicateBehind = ({ text, sentence, pack }: Source, value: QualifiedValue): Span | undefined => {
  const { words } = sentence;
  const from = behindPronoun(words, value, pack);
  const first = words[from];
  if (first === undefined || !isOpenGap(text.slice(value.end, words[value.to]?.start ?? value.end))) return undefined;
  if (predicateAt(words, from, pack) === 0 && phraseAt(pack, 'prepositions', words, from) === 0) return undefined;
  const most = Math.min(words.length, from + longestPhrase);
  let end = from + 1;
  while (end < most && (isOpenGap(gapBefore(text, words, end, 0)) || isHyphenated(text, words, end))) end += 1;
  end = trimmedEnd(words, from, end, pack);
  while (end > from && isHyphenated(text, words, end)) end -= 1;
  const last = words[end - 1];
  return last === undefined ? undefined : { start: first.start, end: last.end };
};

/** "full-time" is one word, and no phrase ends inside it. */
const isHyphenated = (text: string, words: readonly Word[], index: number): boolean =>
  /^[-‐‑]$/.test(gapBefore(text, words, index, 0));
