import { holdsPhrase, wordsOf } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Sentence } from '../../annotate/reading.js';
import { headsTasks, leadingDecisions } from '../decisions.js';
import { decisiveSentences } from '../decisive.js';

/** Sentences that are told together, by index. */
interface Told {
  readonly sentences: readonly number[];
}

/**
 * Of what may stand in the summary of a meeting what was decided, where that is enough for one, or stands in front of all: nobody hears then
 * what was said before.
 */
export const ofDecisions = <One extends Told>(annotation: Annotation, candidates: readonly One[]): readonly One[] => {
  if (annotation.reading.article.genre !== 'minutes') return candidates;
  const decided = decisiveSentences(annotation);
  const deciding = candidates.filter(({ sentences }) => sentences.some((index) => decided.has(index)));
  const isEnough =
    deciding.length >= fewestDecided ||
    leadingDecisions(annotation.reading).size > 0 ||
    (deciding.length > 0 && deciding.length + decidedInLists(annotation) >= fewestDecided);
  return isEnough ? deciding : candidates;
};

/** How many items of lists say what was decided: these stand below what announces them, and count for the meeting all the same. */
const decidedInLists = (annotation: Annotation): number =>
  [...decisiveSentences(annotation)].filter((index) => {
    const own = annotation.reading.sentences[index];
    return own?.item !== undefined && !headsTasks(annotation.reading, own.section);
  }).length;

/** Whether all that may stand in the summary of a meeting was decided: two such lines are one. */
export const areDecisions = (annotation: Annotation, candidates: readonly Told[]): boolean => {
  const decided = decisiveSentences(annotation);
  return (
    annotation.reading.article.genre === 'minutes' &&
    candidates.every(({ sentences }) => sentences.some((index) => decided.has(index)))
  );
};

const fewestDecided = 3;

/** Of a meeting on many matters what was said on one or two of them, as the closing remarks, is no summary, unless it was decided. */
export const isOfOneMatter = (annotation: Annotation, chosen: readonly Told[]): boolean => {
  const { sections, sentences, article } = annotation.reading;
  if (article.genre !== 'minutes') return false;
  const indices = chosen.flatMap((candidate) => candidate.sentences);
  const decided = decisiveSentences(annotation);
  const headed = new Set(
    sentences.flatMap(({ section }) => (sections[section]?.heading === undefined ? [] : [section])),
  );
  const told = new Set(indices.map((index) => sentences[index]?.section));
  return headed.size >= manyMatters && told.size <= fewMatters && !indices.some((index) => decided.has(index));
};
const manyMatters = 4;
const fewMatters = 2;

/** Whether nothing was decided in a meeting of which a paper holds what people said: no line of talk sums it up. */
export const isTalkAlone = (annotation: Annotation): boolean =>
  annotation.reading.article.genre === 'minutes' &&
  annotation.reading.article.turns.length >= fewestTurns &&
  decisiveSentences(annotation).size === 0;
const fewestTurns = 4;

/** What stands below "Declarations of interest" in minutes: each meeting begins with it, whatever it is about. */
export const isOfFormalMatter = (
  { article, sections, text, pack }: Annotation['reading'],
  { section }: Sentence,
): boolean => {
  const heading = sections[section]?.heading;
  const words = heading === undefined ? [] : wordsOf(text, heading.start, heading.end);
  return article.genre === 'minutes' && words.length <= longestMatter && holdsPhrase(pack, 'formalMatters', words);
};
/** In words: "2. Apologies and declarations of interest". */
const longestMatter = 8;
