import { phraseAt, phraseBefore, type LanguagePack, type Word } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { predicateAt } from '../shorten/predicate.js';
import type { QualifiedValue } from './figures-qualifier.js';
import type { Source } from './figures-quantity.js';
import { gapBefore } from './punctuation.js';

const longest = 10;

/** What a value tells of, from the clause before it: "Chi phí lắp đặt thiết bị", "kim ngạch xuất khẩu tăng". */
export const clauseBefore = (source: Source, value: QualifiedValue): Span | undefined => {
  const direct = clauseUpTo(source, value.from);
  if (direct !== undefined) return direct;
  // "chi phí kiểm nghiệm, chừng 6 triệu đồng mỗi container, …": set off by a comma, the value tells of what stands before it.
  const start = clauseStart(source, value.from, false);
  const gap = gapBefore(source.text, source.sentence.words, start, source.sentence.start);
  return start > 0 && /^[,(\s]+$/.test(gap) ? clauseUpTo(source, start, true) : undefined;
};

const clauseUpTo = (source: Source, to: number, overMark = false): Span | undefined => {
  const { sentence, pack } = source;
  const { words } = sentence;
  const end = trimEnd(words, to, pack);
  let from = clauseStart(source, to, overMark);
  if (end <= from) return undefined;
  from = trimStart(words, from, end, pack);
  if (end - from > longest) from = shortStart(words, from, end, pack);
  const [first, last] = [words[from], words[end - 1]];
  return first === undefined || last === undefined || end <= from ? undefined : { start: first.start, end: last.end };
};

/** Back to the mark, or to the coordinator that opens the clause. */
const clauseStart = ({ text, sentence, pack }: Source, to: number, overMark: boolean): number => {
  const { words } = sentence;
  let from = to;
  while (from > 0) {
    const gap = gapBefore(text, words, from, sentence.start);
    if (/[,;:.!?–—()"“”]/.test(gap) && !(overMark && from === to)) return from;
    from -= 1;
    const coordinator = phraseAt(pack, 'coordinators', words, from);
    if (coordinator > 0 && from + coordinator < to && predicateAt(words, from + coordinator, pack) > 0)
      return from + coordinator;
  }
  return 0;
};

const trimEnd = (words: readonly Word[], to: number, pack: LanguagePack): number => {
  let end = to;
  for (;;) {
    const length = Math.max(
      ...(
        [
          'looseQualifiers',
          'qualifiers',
          'auxiliaries',
          'prepositions',
          'coordinators',
          'danglers',
          'connectives',
        ] as const
      ).map((list) => phraseBefore(pack, list, words, end)),
    );
    if (length === 0) return end;
    end -= length;
  }
};

const trimStart = (words: readonly Word[], start: number, end: number, pack: LanguagePack): number => {
  let from = start;
  for (;;) {
    const length = Math.max(
      ...(['prepositions', 'coordinators', 'connectives', 'clauseOpeners', 'adverbialOpeners'] as const).map((list) =>
        phraseAt(pack, list, words, from),
      ),
    );
    if (length === 0 || from + length >= end) return from;
    from += length;
  }
};

/** Of a long clause, what stands from its last verb on; its last words where no noun follows that. */
const shortStart = (words: readonly Word[], from: number, end: number, pack: LanguagePack): number => {
  for (let index = end - 2; index > end - longest; index -= 1)
    if (index >= from && predicateAt(words, index, pack) > 0 && phraseAt(pack, 'auxiliaries', words, index) === 0)
      return index;
  return Math.max(from, end - longest);
};
