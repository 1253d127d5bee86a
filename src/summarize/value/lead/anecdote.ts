import { fold, startsUpperCase } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import { capitalRuns } from '../../annotate/capital-runs.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import { isPerson } from '../../annotate/short-forms/people.js';
import { mentionsOf } from '../../annotate/structure/speakers/mentions.js';
import { titleWords } from '../../annotate/title-words.js';
import { shareOfTitleIn } from '../title/says-title.js';
import { runningParagraphs } from './running-paragraphs.js';

/**
 * The first short paragraphs of news that tell of one person whom the title does not name ("Ama Osei left with one shoe."), up to the one that comes back to
 * them with what happened ("Osei was one of 41 people who lost their boats …"). Empty where an article begins with the news.
 */
export const anecdoteOf = onceFor((annotation: Annotation): ReadonlySet<number> => {
  const { reading } = annotation;
  const paragraphs = runningParagraphs(reading);
  const [first = []] = paragraphs;
  const [opening] = first;
  if (reading.article.genre !== 'news' || opening === undefined || first.length > mostOfScene) return new Set();
  const person = personAtStart(reading, opening);
  if (person === undefined || !first.every((one) => isColour(annotation, one))) return new Set();
  const at = paragraphs.findIndex((own, index) => index > 0 && own.some((one) => tellsNews(reading, one)));
  const [nut] = at > 0 && at <= furthest ? (paragraphs[at] ?? []) : [];
  const between = paragraphs.slice(1, Math.max(1, at)).flat();
  const comesBack = nut !== undefined && names(reading, nut, person);
  const isScene =
    comesBack &&
    between.length <= mostBetween &&
    between.every(({ index }) => shareOfTitleIn(reading, index) < mostOfTitle);
  return new Set(isScene ? [...first, ...between].map(({ index }) => index) : []);
});
/** In sentences. */
const mostOfScene = 3;
const mostBetween = 6;
/** In paragraphs. */
const furthest = 4;

/** Whether no day tells when it was, nobody says it who is asked, and the title says something else. */
const isColour = ({ reading, attributions, dates }: Annotation, { index }: Sentence): boolean =>
  attributions[index] === undefined &&
  !dates.some(({ sentence }) => sentence === index) &&
  shareOfTitleIn(reading, index) < mostOfTitle;

const tellsNews = (reading: Reading, { index }: Sentence): boolean => shareOfTitleIn(reading, index) >= mostOfTitle;
/** Of what the words of the title weigh. */
const mostOfTitle = 0.3;

/** The last word of the name, folded, of a person with whom a sentence begins; undefined where the title holds it. */
const personAtStart = (reading: Reading, { index, words }: Sentence): string | undefined => {
  const { text } = reading;
  const person = (mentionsOf(reading)[index] ?? []).find(
    (mention) => mention.key.length > 1 && isPerson(reading, mention) && mention.speaker.span.start <= startOf(words),
  );
  const last = fold(person?.key.at(-1) ?? '');
  const titled = new Set(titleWords(reading).map(({ key }) => fold(key)));
  return last === '' || titled.has(last) || !startsUpperCase(text.slice(person?.speaker.name.start)) ? undefined : last;
};
const startOf = (words: Sentence['words']): number => words[latestName]?.start ?? 0;
/** In words: behind "when". */
const latestName = 1;

const names = (reading: Reading, { words }: Sentence, person: string): boolean =>
  capitalRuns(words, reading.text).some(({ to }) => fold(words[to]?.key ?? '') === person);
