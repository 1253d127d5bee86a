import { isNamedBy } from '../../check/index.js';
import type { Span } from '../../model/span.js';
import { announcedMatters } from '../annotate/talk/announced-matters.js';
import type { Reading } from '../annotate/reading.js';
import type { Statement } from '../say/statement.js';
import type { Group } from './groups.js';

/**
 * A group that no heading of the article's names, parted where whoever talks turns to another matter. What stands behind such a turn is named by it where it is
 * several lines, the first of which is near it or says a word of it; the rest stays without a name.
 */
export const byMatter = (reading: Reading, group: Group): Group[] => {
  if (reading.sections[group.section]?.heading !== undefined || announcedMatters(reading).size === 0) return [group];
  const runs: { matter: Span | undefined; statements: Statement[] }[] = [];
  for (const statement of group.statements) {
    const matter = matterOf(reading, statement.sentence.index);
    const last = runs.at(-1);
    if (last !== undefined && last.matter?.start === matter?.start) last.statements.push(statement);
    else runs.push({ matter, statements: [statement] });
  }
  const named = runs.map(({ matter, statements }) =>
    matter !== undefined && isNamed(reading, matter, statements) ? { matter, statements } : { statements },
  );
  return named.map((part) => ({ ...group, ...part }));
};

/** What was turned to last before a sentence, as far as a talk stays with it. */
const matterOf = (reading: Reading, index: number): Span | undefined => {
  for (let at = index; at >= 0 && index - at <= farthest; at -= 1) {
    const found = announcedMatters(reading).get(at);
    if (found !== undefined) return found.span;
  }
  return undefined;
};
/** In sentences. */
const farthest = 5;

const isNamed = ({ text, pack }: Reading, matter: Span, statements: readonly Statement[]): boolean => {
  const [first] = statements;
  return first !== undefined && statements.length >= fewest && isNamedBy(text, matter, first.sentence, pack);
};
const fewest = 2;
