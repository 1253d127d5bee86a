import type { Annotation } from '../annotate/annotation.js';
import type { Statement } from '../say/statement.js';
import { claimHeading } from './claim.js';
import { clauseHeading } from './clause.js';
import type { Title } from './title.js';

/**
 * What the lead of an article without a title says, as its title: its first sentence, or the main clause of it, or those of the
 * sentence behind it. Undefined where both are too long for a title or don't stand alone.
 */
export const leadTitle = (annotation: Annotation, statements: readonly Statement[]): Title | undefined => {
  if (annotation.reading.article.genre !== 'news') return undefined;
  for (const statement of statements.slice(0, sentencesOfLead)) {
    const found = claimHeading(statement, annotation) ?? clauseHeading(statement, annotation);
    if (found?.headingEvidence !== undefined) return { title: found.heading, titleEvidence: found.headingEvidence };
  }
  return undefined;
};

const sentencesOfLead = 2;
