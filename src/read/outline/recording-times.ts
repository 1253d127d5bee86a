import { anyPhraseAt, wordsOf, type LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { DraftArticle, Step } from '../steps/draft-article.js';
import { withShorterLines } from './shorter-lines.js';

/**
 * Leaves the time of a recording out at the end of headings and items: "Open questions 12:47", which a page links to the film of a meeting.
 * The times of several headings, some of which stand on no five minutes, are no times of day.
 */
export const withoutRecordingTimes: Step = (draft) => {
  const { text, pack, blocks } = draft;
  const times = blocks.flatMap((block) => {
    const time = block.kind === 'heading' ? timeAt(text, block.span, pack) : undefined;
    return time === undefined ? [] : [time];
  });
  return times.length >= fewest && times.some(({ seconds }) => seconds % wholeStep > 0) ? withoutTimes(draft) : draft;
};

const withoutTimes = (draft: DraftArticle): DraftArticle =>
  withShorterLines(
    draft,
    (span) => {
      const time = timeAt(draft.text, span, draft.pack);
      return time === undefined ? span : { start: span.start, end: time.from };
    },
    fewest,
  );

const fewest = 2;
/** Times of day on a programme end in a 0 or a 5. */
const wholeStep = 5;

/** Where the time at the end of a line begins, and the seconds that it ends in; "Doors open at 9:07" says when. */
function timeAt(text: string, { start, end }: Span, pack: LanguagePack): { from: number; seconds: number } | undefined {
  const line = text.slice(start, end);
  const time = timeOfRecording.exec(line);
  const before = wordsOf(line.slice(0, time?.index));
  if (time === null || before.length === 0 || anyPhraseAt(pack, ['prepositions'], before, before.length - 1))
    return undefined;
  return { from: start + time.index, seconds: Number(time[1]) };
}

const timeOfRecording = /\s+[([]?(?:\d{1,2}:)?\d{1,2}:(\d{2})[)\]]?$/u;
