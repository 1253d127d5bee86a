import type { Annotation } from '../../annotate/annotation.js';
import { isStandfirst } from '../../annotate/standfirst.js';
import { isTalk } from '../../annotate/talk/own-voice.js';
import { wordsAt, type Statement } from '../../say/statement.js';
import type { Candidate } from '../candidate.js';
import { messageOf } from '../../value/message.js';
import { isTalkAlone } from '../../value/summary/meeting-summary.js';
import { mostInSummary, slidesOfSummary } from '../budget/budget.js';
import { standsInSummary } from './stands-in-summary.js';

/**
 * What was chosen, with the sentence that an article opens with by itself where it says first what the article is about and the others that
 * come with it do not: words of somebody, which stand behind what they speak of.
 */
export const withOpeningAlone = (
  annotation: Annotation,
  statements: readonly Statement[],
  chosen: readonly Candidate[],
): Candidate[] => {
  const first = firstBelowStandfirst(annotation, chosen);
  return chosen.flatMap((candidate) => {
    const [opening, ...others] = candidate.sentences;
    const isOpening = opening === first && others.length > 0 && !standsInSummary(annotation, statements, candidate);
    const alone: Candidate = { sentences: [first] };
    return isOpening && candidate.series === undefined && standsInSummary(annotation, statements, alone)
      ? [alone, { ...candidate, sentences: others }]
      : [candidate];
  });
};

/** The first sentence that one of some candidates opens with, below a line that the headline has of its own; `Infinity` where there is none. */
export const firstBelowStandfirst = ({ reading }: Annotation, candidates: readonly Candidate[]): number => {
  const openings = candidates.map(({ sentences }) => sentences[0] ?? Infinity);
  return Math.min(...openings.filter((index) => !isStandfirst(reading, index)));
};

/**
 * Of what was chosen of an article the lines that it opens with, as many as a summary may hold; none where these would be all but alone.
 */
export const openingOf = (
  annotation: Annotation,
  statements: readonly Statement[],
  chosen: readonly Candidate[],
): Candidate[] => {
  if (isTalkAlone(annotation)) return [];
  const standing = chosen
    .filter((candidate) => standsInSummary(annotation, statements, candidate))
    .sort((one, other) => (one.sentences[0] ?? 0) - (other.sentences[0] ?? 0));
  const message = messageOf(
    annotation,
    standing.flatMap(({ sentences }) => sentences),
  );
  const isMessage = ({ sentences }: Candidate): boolean => message !== undefined && sentences.includes(message);
  const inOrder = [...standing.filter(isMessage), ...standing.filter((candidate) => !isMessage(candidate))];
  const told = new Set<number>();
  const slides = isTalk(annotation) ? slidesOfSummary : slidesOfOpening;
  const opening = inOrder.slice(0, mostInSummary).filter(({ sentences }) => {
    for (const index of sentences) told.add(index);
    return wordsAt(statements, told) <= annotation.reading.pack.slideWords * slides;
  });
  return opening.length < 2 ? [] : opening;
};

/** In slides of words: what an article without headings opens with may go on over a second slide. */
const slidesOfOpening = 5;
