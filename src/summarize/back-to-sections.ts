import type { Annotation } from './annotate/annotation.js';
import type { Candidate } from './choose/candidates.js';
import { valueOf } from './choose/choose.js';
import { wordsAt, type Statement } from './say/statement.js';
import type { HeadedGroup } from './head/headed.js';
import { authorHeading } from './head/author/author.js';

/**
 * What a summary of too many lines gives back to the sections of the article: two lines and more of one section, or what stands beside
 * others of it. Under their heading they say what they are about; on a second slide of the summary only a fixed label stands over them.
 *
 * @param first what the summary was chosen to say
 * @param joining lines without a heading that it says as well
 * @param headed what the body shows, with its headings
 * @param values of sentences, by index
 */
export const backToSections = (
  annotation: Annotation,
  statements: readonly Statement[],
  first: readonly Candidate[],
  joining: readonly Statement[],
  headed: readonly HeadedGroup[],
  values: readonly number[],
): Candidate[] => {
  const said = new Set(joining.map(({ sentence }) => sentence.index));
  for (const { sentences } of first) for (const index of sentences) said.add(index);
  const isFull = (): boolean => wordsAt(statements, said) > annotation.reading.pack.slideWords * slidesOfSummary;
  const given: Candidate[] = [];
  const sections = bySection(annotation, first);
  const worthOf = (candidates: readonly Candidate[]): number =>
    Math.max(...candidates.map((one) => valueOf(one, values)));
  const leastFirst = [...sections].sort(([, one], [, other]) => worthOf(one) - worthOf(other));
  for (const [section, candidates] of leastFirst) {
    if (!isFull()) break;
    const own = candidates.flatMap(({ sentences }) => sentences);
    if (said.size - own.length < fewestInSummary || (own.length < fewestOfSection && !isShown(headed, section)))
      continue;
    given.push(...candidates);
    for (const index of own) said.delete(index);
  }
  return given;
};

/** In slides of words: more do not stand on one slide of a summary. */
const slidesOfSummary = 3;
const fewestInSummary = 3;
/** One line alone under a heading says too little. */
const fewestOfSection = 2;

/** Candidates that stand whole in one section below a heading of the article's, by its place. */
const bySection = ({ reading }: Annotation, candidates: readonly Candidate[]): Map<number, Candidate[]> => {
  const sections = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const sentences = candidate.sentences.flatMap((index) => reading.sentences[index] ?? []);
    const [section, ...others] = new Set(sentences.map((sentence) => sentence.section));
    if (section === undefined || others.length > 0 || authorHeading(reading, section) === undefined) continue;
    if (sentences.some(({ turn }) => turn !== undefined)) continue;
    const own = sections.get(section);
    if (own === undefined) sections.set(section, [candidate]);
    else own.push(candidate);
  }
  return sections;
};

/** Whether the body shows lines of a section that are no list under a heading of the article's. */
const isShown = (headed: readonly HeadedGroup[], section: number): boolean =>
  headed.some(
    ({ group, heading }) =>
      group.section === section && group.series === undefined && heading.headingEvidence !== undefined,
  );
