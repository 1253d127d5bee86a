import type { Reading } from '../../annotate/reading.js';
import type { Candidate } from '../candidate.js';
import { isShort } from './completion.js';

/** The lines of a passage with a candidate behind them: what leans on the last one, or finishes it in a few words, is read in one with it. */
export const withLine = (
  reading: Reading,
  lines: readonly (readonly number[])[],
  { sentences }: Candidate,
): readonly (readonly number[])[] => {
  const shown = new Set(lines.flat());
  const fresh = sentences.filter((index) => !shown.has(index));
  const last = lines.at(-1);
  const isAnswered = reading.article.turns[reading.sentences[sentences[0] ?? -1]?.turn ?? -1]?.kind === 'answer';
  const isJoined =
    fresh.length < sentences.length ||
    (fresh.every((index) => isShort(reading, index)) && !(isAnswered && (last?.length ?? 0) >= mostOfLine));
  return last !== undefined && isJoined ? [...lines.slice(0, -1), [...last, ...fresh]] : [...lines, fresh];
};
/** In sentences: an answer is many short ones, of which more are not read at a glance. */
const mostOfLine = 3;
