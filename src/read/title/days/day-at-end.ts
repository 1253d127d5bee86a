import { phraseAt, phrasesOf, wordsOf } from '../../../language/index.js';
import { tellsEventDay } from '../../furniture/days/event-day.js';
import { happensOnDay } from '../../furniture/days/other-day.js';
import type { DraftArticle } from '../../steps/draft-article.js';
import { endOf, endsInYear, first, isOfRecord } from './day-of-line.js';
import { exactDate, exactDates } from '../../exact-dates.js';

/** The day that a paper says in its last lines: where and when it was signed, or last brought up to date. */
export const dayAtEnd = (draft: DraftArticle): string | undefined => ofEnd(draft) ?? ofLastLine(draft);

/** `This byelaw was adopted on 3 May 2026.`: the last sentence of an act, or the one before a signature. */
export function dayOfAdoption(draft: DraftArticle): string | undefined {
  const { text, pack } = draft;
  const passages = draft.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences.slice(-1) : []));
  const adoptions = phrasesOf(pack, 'adoptions');
  return first(passages.slice(-mostAfter), ({ start, end }) => {
    const words = wordsOf(text, start, end);
    const at = words.findLastIndex((_, index) => adoptions.matchAt(words, index) > 0);
    const behind = at < 0 ? undefined : words[at + adoptions.matchAt(words, at)];
    if (behind === undefined) return undefined;
    // "After the council has adopted it, the byelaw will apply from 3 May 2026."
    const isAhead = words.some(
      (word, index) => word.start >= behind.start && phraseAt(pack, 'futures', words, index) > 0,
    );
    if (isAhead) return undefined;
    const told = text.slice(behind.start, end).replace(/\.$/, '');
    // "… approved by a vote of the members on August 11, 2026."
    const days = endsInYear.test(told) ? exactDates(told, draft) : [];
    return exactDate(told, draft) ?? (days.length === 1 ? days[0] : undefined);
  });
}

/** The passage itself, and the lines of a signature. */
const mostAfter = 4;

/** `Utrecht, June 12, 2026` above a signature: a deed says at its end when it was signed. */
function ofEnd(draft: DraftArticle): string | undefined {
  const last = draft.blocks.slice(-linesAtEnd).filter(({ kind }) => kind === 'paragraph');
  return first(last, ({ span }) => {
    const line = draft.text.slice(span.start, span.end);
    const isPlace = /^\p{Lu}[\p{L} ]{1,30}, /u.test(line) && line.length <= 60 && !happensOnDay(line, draft.pack);
    return isPlace ? endOf(line, draft) : undefined;
  });
}

const linesAtEnd = 8;

/** `Updated on: 3 May 2026`, `Date: 3 May 2026` below a signature: a label and a day, the last words of a paper. */
function ofLastLine(draft: DraftArticle): string | undefined {
  const last = draft.blocks.slice(-linesBelow).flatMap((block) => (block.kind === 'paragraph' ? [block.span] : []));
  return first(last.reverse(), ({ start, end }) => {
    const line = draft.text.slice(Math.max(start, end - longestLast), end);
    const [, label = '', day = ''] = /(?<=^|\s)(\p{Lu}[\p{L} ]{1,30})[:：][\s*_]*([^:：]{6,32})$/u.exec(line) ?? [];
    return label === '' || tellsEventDay(label, draft.pack) || isOfRecord(`${label}: ${day}`, draft)
      ? undefined
      : exactDate(day.replace(/[.\s]+$/u, ''), draft);
  });
}

const linesBelow = 3;
const longestLast = 160;
