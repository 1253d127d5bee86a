import { partsCompound, phraseAt, phraseBefore, type LanguagePack, type Word } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import { predicateAt } from '../../../shorten/predicate.js';
import type { QualifiedValue } from './qualifier.js';
import { quantityAt, type Source } from './quantity.js';
import { gapBefore, isOpenGap } from '../punctuation.js';

const longest = 10;
/** So far back is looked for the beginning of a clause, in words: a text without marks would be gone through again for each number. */
const farthest = 120;

/**
 * What a value tells of, from the clause before it: "Chi phí lắp đặt thiết bị", "kim ngạch xuất khẩu tăng". Where a comma
 * sets the value off, from the clause before that, past adverbials: "… and lost, according to its own figures, €600,000".
 */
export const clauseBefore = (source: Source, value: QualifiedValue): Span | undefined => {
  const { text, sentence, pack } = source;
  let to = value.from;
  for (let round = 0; round < 3; round += 1) {
    const from = clauseStart(source, to);
    const opensAdverbial = (['prepositions', 'adverbialOpeners'] as const).some(
      (list) => phraseAt(pack, list, sentence.words, from) > 0,
    );
    const beside = round === 0 && isOpenGap(text.slice(sentence.words[to - 1]?.end ?? value.start, value.start));
    if (beside || !opensAdverbial) {
      const span = phraseIn(source, from, to);
      if (span !== undefined) return span;
    }
    if (from === 0 || !/^[,(\s]+$/.test(gapBefore(text, sentence.words, from, sentence.start))) return undefined;
    to = from;
  }
  return undefined;
};

/** Back to a mark, or to the word that opens the clause. The mark at `to` itself is passed. */
const clauseStart = ({ text, sentence, pack }: Source, to: number): number => {
  const { words } = sentence;
  const first = Math.max(0, to - farthest);
  for (let from = to; from > first; from -= 1) {
    if (from < to && /[,;:.!?–—()"“”]/.test(gapBefore(text, words, from, sentence.start))) return from;
    if (from < to && clauseOpeners.some((list) => phraseBefore(pack, list, words, from) > 0)) return from;
    const coordinator = phraseAt(pack, 'coordinators', words, from - 1);
    const behind = from - 1 + coordinator;
    if (coordinator > 0 && behind < to && predicateAt(words, behind, pack) > 0) return behind;
  }
  return first;
};

/** Words behind which a clause begins: "cho rằng", "found that", "nếu", "because". */
const clauseOpeners = ['complementisers', 'speechVerbs', 'showingVerbs', 'conditions', 'contrasts', 'causes'] as const;

const phraseIn = (source: Source, start: number, to: number): Span | undefined => {
  const { sentence, pack } = source;
  const { words } = sentence;
  const own = withoutOther(source, start, to);
  const from = trimStart(words, own.from, own.to, pack);
  // "Whether that | is worth €240": what is, stands before the word that opens the clause.
  if (phraseAt(pack, 'copulas', words, from) > 0 && pack.typology.verbs === 'inflected') return undefined;
  let end = trimEnd(words, own.to, from, pack);
  if (end - from > longest) {
    const subject = trimEnd(words, firstPredicate(words, from, end, pack), from, pack);
    if (subject - from >= 2 && subject - from <= longest) end = subject;
  }
  const first = words[end - from > longest ? lastPhraseStart(words, end, pack) : from];
  const last = words[end - 1];
  return first === undefined || last === undefined || end <= from ? undefined : { start: first.start, end: last.end };
};

/** Of a long clause, its end from where a phrase begins: behind a preposition, a coordinator or a verb. */
const lastPhraseStart = (words: readonly Word[], end: number, pack: LanguagePack): number => {
  const lists = ['prepositions', 'coordinators', 'auxiliaries', 'verbs'] as const;
  for (let index = end - longest; index < end - 1; index += 1)
    if (lists.some((list) => phraseBefore(pack, list, words, index) > 0) && !partsCompound(pack, words, index))
      return index;
  return end - longest;
};

/**
 * The words that tell of this value and of no earlier measure in the clause: "giá loại A" in "giá loại A từ 110.000
 * đồng/kg … còn 52.000 đồng/kg"; "a private cabin" in "a bed €59 and a private cabin €140".
 */
const withoutOther = (source: Source, from: number, to: number): { from: number; to: number } => {
  const { words } = source.sentence;
  for (let index = to - 1; index > from; index -= 1) {
    if (!/\d/.test(words[index]?.key ?? '')) continue;
    const other = quantityAt(source, index);
    if (other === undefined || other.kind === 'count' || other.to > to) continue;
    const coordinator = phraseAt(source.pack, 'coordinators', words, other.to);
    return coordinator > 0 && other.to + coordinator < to ? { from: other.to + coordinator, to } : { from, to: index };
  }
  return { from, to };
};

const trimEnd = (words: readonly Word[], to: number, from: number, pack: LanguagePack): number => {
  const lists = [
    'looseQualifiers',
    'qualifiers',
    'auxiliaries',
    'prepositions',
    'coordinators',
    'danglers',
    'connectives',
    'determiners',
  ] as const;
  let end = to;
  while (end > from) {
    const length = Math.max(...lists.map((list) => phraseBefore(pack, list, words, end)));
    if (length === 0) return end;
    end -= length;
  }
  return end;
};

/** Past connectives, prepositions and years at the start: "In 2019 the company paid". */
const trimStart = (words: readonly Word[], start: number, end: number, pack: LanguagePack): number => {
  const lists = ['prepositions', 'coordinators', 'connectives', 'clauseOpeners', 'adverbialOpeners'] as const;
  let from = start;
  while (from < end) {
    const length = Math.max(...lists.map((list) => phraseAt(pack, list, words, from)));
    const year = /^\d{4}$/.test(words[from]?.key ?? '') ? 1 : 0;
    if (length + year === 0) return from;
    from += length + (length === 0 ? year : 0);
  }
  return from;
};

const firstPredicate = (words: readonly Word[], from: number, end: number, pack: LanguagePack): number => {
  for (let index = from; index < end; index += 1) if (predicateAt(words, index, pack) > 0) return index;
  return end;
};
