import { holdsPhrase, phraseAt, wordsOf } from '../../language/index.js';
import { onceFor } from '../../model/once-for.js';
import { parentOf, type Reading } from '../annotate/reading.js';

/** "Decisions", "Việc phải làm", "Chair's summary", over a section. */
export const headsDecisions = ({ sections, text, pack }: Reading, section: number): boolean => {
  const heading = sections[section]?.heading;
  if (heading === undefined) return false;
  const words = wordsOf(text, heading.start, heading.end);
  return (
    phraseAt(pack, 'decisionLabels', words, 0) > 0 ||
    (words.length <= longestHeading && holdsPhrase(pack, 'meetingSummaries', words))
  );
};
const longestHeading = 8;

/**
 * The sections of minutes that hold what was decided, where they stand beside all matters or below the only one: of several, what was decided
 * on each belongs behind it.
 */
export const leadingDecisions = onceFor((reading: Reading): ReadonlySet<number> => {
  const { sections, article } = reading;
  if (article.genre !== 'minutes') return new Set();
  const decided = sections.flatMap((_, section) => (headsDecisions(reading, section) ? [section] : []));
  const [matter, ...others] = new Set(decided.map((section) => parentOf(reading, section)));
  const level = sections[matter ?? -1]?.level;
  const isOnly = matter === undefined || sections.filter((one) => one.level === level).length === 1;
  return others.length === 0 && isOnly ? new Set(decided) : new Set();
});
