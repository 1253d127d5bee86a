import { partsCompound, type LanguagePack } from '../../../language/index.js';
import { sourceAt } from '../../../model/sources.js';
import { finding, type Rule } from '../../rule.js';
import { partsToken, tokensIn } from '../../words/words.js';

/** Evidence is a range inside the text of one source, and parts no word. */
export const evidenceRange: Rule = ({ statements, text, briefing, pack }) =>
  statements.flatMap((statement) =>
    statement.evidence.flatMap(({ start, end, source }) => {
      const { sources } = briefing;
      if (source !== undefined && source !== sourceAt(sources, start)?.id)
        return [finding('unknown-source', statement, `names the source "${source}", which was not given`)];
      if (end > text.length || start >= end || sourceAt(sources, start) !== sourceAt(sources, end - 1))
        return [finding('evidence-range', statement, `points to ${start} to ${end}, which is no part of the article`)];
      if (partsToken(text, start) || partsToken(text, end) || partsWord(text, end, pack))
        return [finding('word-parted', statement, 'is cut inside a word or a number')];
      return [];
    }),
  );

/** "14 đồng | chí": the end of a span is the first half of a word that is written with a space. */
const partsWord = (text: string, end: number, pack: LanguagePack): boolean => {
  const words = tokensIn(text, Math.max(0, end - reach), end + reach);
  const index = words.findIndex(({ start }) => start >= end);
  return index > 0 && words[index - 1]?.end === end && partsCompound(pack, words, index);
};
const reach = 24;
