import { finding, type Rule } from '../rule.js';

/** Evidence is a range inside the text of the one source there is, and parts no word. */
export const evidenceRange: Rule = ({ statements, text, briefing }) =>
  statements.flatMap((statement) =>
    statement.evidence.flatMap(({ start, end, source }) => {
      if (source !== undefined && source !== briefing.sources[0]?.id)
        return [finding('unknown-source', statement, `names the source "${source}", which was not given`)];
      if (end > text.length || start >= end)
        return [finding('evidence-range', statement, `points to ${start} to ${end}, which is no part of the article`)];
      if (partsWord(text, start) || partsWord(text, end))
        return [finding('word-parted', statement, 'is cut inside a word or a number')];
      return [];
    }),
  );

const partsWord = (text: string, offset: number): boolean =>
  /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, offset - 2), offset)) &&
  /^(?:[\p{L}\p{M}\p{N}])/u.test(text.slice(offset, offset + 2)) &&
  !unspaced.test(text.slice(offset, offset + 2)) &&
  !unspaced.test(text.slice(Math.max(0, offset - 1), offset));

/** Scripts that part no words. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
