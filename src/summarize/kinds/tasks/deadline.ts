import { onOneLine, phraseBefore, type Word } from '../../../language/index.js';
import type { Point } from '../../../model/briefing.js';
import { overlaps } from '../../../model/overlap.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { FoundDate } from '../../annotate/structure/found.js';

/** The time by which what a line says is to be done. */
export interface Deadline {
  /** As the line words it: "trước ngày 15 tháng 3". */
  readonly when: string;
  /** A word says that it is a limit: "by", "trước". */
  readonly isLimit: boolean;
}

/** The last date of a line with the words that lead to it; undefined where it tells none. */
export const deadlineOf = ({ reading, dates }: Annotation, { evidence }: Point): Deadline | undefined => {
  const { pack, text, sentences } = reading;
  const date = dates.findLast(({ span }) => evidence.some((kept) => overlaps(kept, span)));
  const words = date === undefined ? undefined : sentences[date.sentence]?.words;
  if (date === undefined || words === undefined) return undefined;
  const index = words.findIndex(({ start }) => start >= date.span.start);
  const start = limitBefore(words, index, date);
  const isKept = start !== undefined && evidence.some((kept) => start >= kept.start && start < kept.end);
  if (isKept) return { when: onOneLine(text, { start, end: date.span.end }), isLimit: true };
  const opener = phraseBefore(pack, 'prepositions', words, index);
  const from = words[index - opener]?.start ?? date.span.start;
  return { when: onOneLine(text, { start: opener > 0 ? from : date.span.start, end: date.span.end }), isLimit: false };

  /** Where the limit begins that leads to a date: "by | 3 May", "trong | tuần đầu tháng 4". */
  function limitBefore(all: readonly Word[], at: number, { span }: FoundDate): number | undefined {
    for (let end = at; end > Math.max(0, at - mostBetween); end -= 1) {
      const between = text.slice(all[end - 1]?.end ?? span.start, all[at]?.start ?? span.start);
      if (/[.,;:!?]/u.test(between)) return undefined;
      const length = phraseBefore(pack, 'deadlines', all, end);
      if (length > 0) return all[end - length]?.start;
    }
    return undefined;
  }
};

/** In words. */
const mostBetween = 3;
