import type { Point } from '../../../model/briefing.js';

/**
 * A line with words put into it in square brackets: in its text, in its lead, and in the part of its core that holds the place.
 *
 * @param at the offset in its text, before or behind a word
 */
export const withWordsPutIn = (point: Point, at: number, words: string): Point => {
  const { text, core, lead, leadEvidence } = point;
  return {
    ...point,
    text: bracketedAt(text, at, words),
    ...(core === undefined ? {} : { core: coreWith(text, core, at, words) }),
    ...(lead !== undefined && leadEvidence === undefined && at < lead.length
      ? { lead: bracketedAt(lead, at, words) }
      : {}),
  };
};

const bracketedAt = (line: string, at: number, words: string): string => {
  const [before, behind] = [line.slice(0, at), line.slice(at)];
  const isBeforeWord = before === '' || /\s$/u.test(before) || /[“"«„(‘]$/u.test(before);
  return isBeforeWord ? `${before}[${words}] ${behind}` : `${before} [${words}]${behind}`;
};

/** A part that begins or ends at the place goes on standing in the text. */
const coreWith = (line: string, core: readonly string[], at: number, words: string): string[] => {
  let from = 0;
  return core.map((part) => {
    const start = line.indexOf(part, from);
    if (start < 0) return part;
    from = start + part.length;
    return at > start && at < from ? bracketedAt(part, at - start, words) : part;
  });
};
