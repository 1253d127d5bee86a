import { fold, phraseAt } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import { capitalRuns, titleLength } from '../../annotate/capital-runs.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import { hasPredicate } from '../../shorten/predicate.js';
import { titleWords } from '../../annotate/title-words.js';
import { shareOfTitleIn } from '../title/says-title.js';
import { runningParagraphs } from './running-paragraphs.js';

/** The paragraphs of a story that tell of one person, around what it is told for. */
export interface StoryFrame {
  readonly opening: readonly Sentence[];
  readonly closing: readonly Sentence[];
}

/**
 * The paragraph that a story opens with, of somebody whom the title does not name ("Mrs Ama Osei has dried fish since she was nine."), and the last one,
 * which comes back to them: neither says what was found, decided or done. Undefined of other articles.
 */
export const storyFrame = onceFor((annotation: Annotation): StoryFrame | undefined => {
  const { reading } = annotation;
  const paragraphs = runningParagraphs(reading);
  // A standfirst of a sentence or two may stand above it.
  const [opening, closing] = [paragraphs.slice(0, 2).find(({ length }) => length >= fewestOfScene), paragraphs.at(-1)];
  if (reading.article.genre !== 'news' || paragraphs.length < fewestParagraphs) return undefined;
  if (opening === undefined || closing === undefined || !opening.every((one) => isOfLife(annotation, one)))
    return undefined;
  const titled = new Set(titleWords(reading).map(({ key }) => fold(key)));
  const above = paragraphs.slice(0, paragraphs.indexOf(opening) + 1).flat();
  const people = new Set(above.flatMap((one) => namesIn(reading, one, 'in full')).filter((name) => !titled.has(name)));
  const [comesBack] = closing;
  const isFrame =
    comesBack !== undefined &&
    annotation.attributions[comesBack.index] === undefined &&
    namesIn(reading, comesBack, 'in part').some((name) => people.has(name));
  return isFrame ? { opening, closing } : undefined;
});
const fewestParagraphs = 6;
/** In sentences. */
const fewestOfScene = 3;

/** Whether nobody says it who is asked, no day tells when it was, and the title says something else. */
const isOfLife = ({ reading, attributions, dates }: Annotation, { index }: Sentence): boolean =>
  attributions[index] === undefined &&
  !dates.some(({ sentence }) => sentence === index) &&
  shareOfTitleIn(reading, index) < mostOfTitle;
/** Of what the words of the title weigh. */
const mostOfTitle = 0.3;

/** The last words of names, folded: of whom nobody knows yet in full, of whom was named a part, as one calls people or as who does something. */
const namesIn = ({ text, pack }: Reading, { words }: Sentence, how: 'in full' | 'in part'): string[] =>
  capitalRuns(words, text).flatMap((run) => {
    const last = words[run.to];
    if (last === undefined || !/\p{Ll}/u.test(text.slice(last.start, last.end))) return [];
    const isTitled =
      titleLength(words, run, pack) > 0 || (run.from > 0 && phraseAt(pack, 'speakerTitles', words, run.from - 1) === 1);
    const acts = pack.typology.verbs === 'inflected' && hasPredicate(words, run.to + 1, run.to + 3, pack);
    return isTitled || (how === 'in full' ? run.to > run.from : acts) ? [fold(last.key)] : [];
  });
