import type { Annotation } from '../../annotate/annotation.js';
import type { Reading } from '../../annotate/reading.js';
import { setsScene } from '../../value/summary/interview-summary.js';
import { saysTitle } from '../../value/title/says-title.js';
import { messageSentences } from '../../value/message-sentences.js';
import type { Candidate } from '../candidate.js';
import { beginningsOf } from './beginnings.js';
import { completionOf } from './completion.js';
import { isEnoughOfAnswer } from './enough-of-answer.js';
import { lengthOfParagraph } from './length-of-paragraph.js';
import { ofLines } from './parts.js';
import { stretchesOf, type Stretch } from './stretches.js';

/**
 * Candidates as their paragraphs have them: a short paragraph whole, a long one from its beginning or sentence by sentence, each with the few
 * words that finish or turn what it says (`docs/adr/0168-short-paragraphs-whole.md`).
 */
export const inPassages = (annotation: Annotation, candidates: readonly Candidate[]): Candidate[] => {
  const { reading } = annotation;
  const isRunning = ({ series, lines, parallel }: Candidate): boolean => !series && !lines && !parallel;
  const running = candidates.filter(isRunning);
  const isShort = ({ sentences }: Candidate): boolean =>
    lengthOfParagraph(reading, sentences.at(-1) ?? -1) <= shortParagraph;
  const inLong = running.filter((candidate) => !isShort(candidate));
  const ends = new Set(inLong.flatMap(({ sentences }) => sentences.at(-1) ?? []));
  const finished = inLong.map((candidate) => {
    const completion = completionOf(reading, candidate.sentences.at(-1) ?? -1, (index) => ends.has(index));
    return completion.length === 0 ? candidate : { ...candidate, completion };
  });
  const told = messageSentences(
    annotation,
    running.flatMap(({ sentences }) => sentences),
  );
  const passages = [
    ...candidates.filter((candidate) => !isRunning(candidate)),
    ...stretchesOf(reading, running.filter(isShort)).flatMap((stretch) => wholeOf(reading, stretch, told)),
    ...[...finished, ...beginningsOf(reading, finished)].filter(({ sentences }) =>
      isEnoughOfAnswer(reading, sentences),
    ),
  ];
  return passages.flatMap((candidate) => withoutScene(annotation, candidate));
};

/** In sentences. */
const shortParagraph = 4;

/**
 * A short paragraph whole. What a paper of its kind is read for, and what says the title, may begin it: it is understood without what stands before it.
 */
const wholeOf = (reading: Reading, { lines, named }: Stretch, told: ReadonlySet<number>): Candidate[] =>
  lines.flatMap((line, at) => {
    const [first = -1] = line;
    const opens = at === 0 || saysTitle(reading, first) || told.has(line.at(-1) ?? -1);
    if (!opens) return [];
    return [ofLines(lines.slice(at), at > 0 ? undefined : named)];
  });

/** What stands above the questions of an interview without the lines that only set the scene. */
const withoutScene = (annotation: Annotation, candidate: Candidate): Candidate[] => {
  const { sentences, lines = [sentences], named } = candidate;
  const isScene = (index: number): boolean => setsScene(annotation, index);
  if (!sentences.some(isScene)) return [candidate];
  const kept = lines.filter((line) => !line.some(isScene));
  return kept.length === 0 ? [] : [ofLines(kept, named)];
};
