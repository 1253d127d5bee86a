import { finding, type Rule } from '../../rule.js';
import { partsToken } from '../../sentence/words.js';

/** Evidence is a range inside the text of the one source there is, and parts no word. */
export const evidenceRange: Rule = ({ statements, text, briefing }) =>
  statements.flatMap((statement) =>
    statement.evidence.flatMap(({ start, end, source }) => {
      if (source !== undefined && source !== briefing.sources[0]?.id)
        return [finding('unknown-source', statement, `names the source "${source}", which was not given`)];
      if (end > text.length || start >= end)
        return [finding('evidence-range', statement, `points to ${start} to ${end}, which is no part of the article`)];
      if (partsToken(text, start) || partsToken(text, end))
        return [finding('word-parted', statement, 'is cut inside a word or a number')];
      return [];
    }),
  );
