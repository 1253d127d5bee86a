import type { Genre } from '../../../model/article.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Statement } from '../../say/statement.js';
import { mainSentences } from '../../value/lead/main-sentences.js';
import { messageOf } from '../../value/message.js';
import { saysTitle } from '../../value/title/says-title.js';
import type { Candidate } from '../candidate.js';
import { linesOf } from '../passages/lines-of.js';
import { withFirstLines } from '../passages/parts.js';
import { standsInSummary } from './stands-in-summary.js';
import { tells } from './tells.js';

/**
 * The message of an article among what may be chosen: what says what the title says, what a paper of its kind is written for, else what is much likelier to be
 * said first than what the article opens with.
 *
 * @param firstValues how likely each sentence is one that goes first, by index
 * @param opening the place of the sentence that the article opens with
 */
export const openingMessage = (
  annotation: Annotation,
  statements: readonly Statement[],
  single: readonly Candidate[],
  firstValues: readonly number[],
  opening: number | undefined,
): number | undefined => {
  const standing = withFirstLines(single).filter((candidate) => standsInSummary(annotation, statements, candidate));
  return (
    ofTitle(annotation, single, standing) ??
    // What was resolved may lean on what was moved.
    mainSentences(annotation).find((index) => standing.some((candidate) => tells(annotation, candidate, index))) ??
    likelyMessage(annotation, standing, firstValues, opening)
  );
};

/**
 * What says what the title says, by itself, where what the article begins with does not. In an interview it is in an answer, and may come with
 * the sentence that it leans on.
 */
const ofTitle = (
  annotation: Annotation,
  single: readonly Candidate[],
  standing: readonly Candidate[],
): number | undefined => {
  const isInterview = annotation.reading.article.genre === 'interview';
  const first = Math.min(...single.map(({ sentences }) => sentences[0] ?? Infinity));
  if (!isInterview && saysTitle(annotation.reading, first)) return undefined;
  const alone = standing.filter((candidate) => isInterview || linesOf(candidate) === 1);
  return messageOf(
    annotation,
    alone.flatMap(({ sentences }) => sentences),
  );
};

/**
 * What stands near the beginning and is much likelier to be said first than what the article opens with: a story may open with who sat in the
 * hall.
 */
const likelyMessage = (
  { reading: { article } }: Annotation,
  standing: readonly Candidate[],
  firstValues: readonly number[],
  opening: number | undefined,
): number | undefined => {
  if (!tellsFirst.has(article.genre)) return undefined;
  const near = standing
    .filter((one) => linesOf(one) === 1)
    .flatMap(({ sentences: [first = Infinity, ...more] }) => (more.length === 0 && first <= furthest ? [first] : []));
  const best = near.reduce((one, other) => ((firstValues[other] ?? 0) > (firstValues[one] ?? 0) ? other : one), -1);
  const likelihood = firstValues[best] ?? 0;
  return likelihood >= likely && likelihood - (firstValues[opening ?? -1] ?? 0) >= muchLikelier ? best : undefined;
};
const tellsFirst: ReadonlySet<Genre> = new Set(['news', 'release', 'report', 'notice']);
/** In sentences. */
const furthest = 6;
const likely = 0.75;
const muchLikelier = 0.3;
