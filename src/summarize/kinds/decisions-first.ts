import type { Annotation } from '../annotate/annotation.js';
import { parentOf } from '../head/author/author.js';
import { headsDecisions } from '../value/decisive.js';
import type { Draft } from './draft.js';

/**
 * Topics of minutes with what was decided in front of what was said before, where the decisions stand below one matter: what was decided on
 * each of several stands behind that one.
 */
export const decisionsFirst = ({ reading }: Annotation, drafts: readonly Draft[]): Draft[] => {
  if (reading.article.genre !== 'minutes') return [...drafts];
  const sectionOf = ({ at }: Draft): number =>
    reading.sections.findIndex(({ span }) => at >= span.start && at < span.end);
  const decided = drafts.filter((draft) => {
    const section = sectionOf(draft);
    return section >= 0 && headsDecisions(reading, section);
  });
  const matters = new Set(decided.map((draft) => parentOf(reading, sectionOf(draft))));
  return matters.size === 1 ? [...decided, ...drafts.filter((draft) => !decided.includes(draft))] : [...drafts];
};
