import { phraseAt, wordsOf } from '../../../language/index.js';
import type { Genre } from '../../../model/article.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Statement } from '../../say/statement.js';
import { claimHeading } from './claim.js';
import { clauseHeading } from './clause.js';
import { issuedPaper } from './issued-paper.js';
import type { Title } from './title.js';

/**
 * What the lead of an article without a title says, as its title: its first sentence, or the main clause of it, or the paper that is
 * issued there, or those of the sentence behind it. Undefined where both are too long for a title or don't stand alone.
 */
export const leadTitle = (annotation: Annotation, statements: readonly Statement[]): Title | undefined => {
  if (!written.has(annotation.reading.article.genre)) return undefined;
  for (const statement of statements.slice(0, sentencesOfLead)) {
    const found =
      claimHeading(statement, annotation) ?? clauseHeading(statement, annotation) ?? issuedPaper(statement, annotation);
    if (found?.headingEvidence !== undefined && !namesOther(found.heading, annotation))
      return { title: found.heading, titleEvidence: found.headingEvidence };
  }
  return undefined;
};

const sentencesOfLead = 2;

/** "… approved the following", "an engineer who …": what it is about stands behind it, or it is of somebody and no claim. */
const namesOther = (title: string, { reading: { pack } }: Annotation): boolean => {
  const words = wordsOf(title);
  return others.some((list) => words.some((_, index) => phraseAt(pack, list, words, index) > 0));
};
const others = ['listOpeners', 'relatives'] as const;

/** Whoever speaks opens with those who listen, not with the matter. */
const written: ReadonlySet<Genre> = new Set<Genre>(['news', 'report', 'release', 'notice', 'legal', 'abstract']);
