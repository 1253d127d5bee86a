import { endsInColon, holdsPhrase, phraseAt, wordsOf } from '../../../language/index.js';
import type { Genre } from '../../../model/article.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import type { Series } from '../../annotate/structure/found.js';
import { asksTitle } from '../../annotate/title-words.js';
import { areResolved } from '../../annotate/structure/lists/resolved.js';
import { isSectionCalled } from '../section-called.js';
import { isAhead } from './ahead.js';
import { asks } from './asks.js';
import { isRecommending } from '../../annotate/structure/options/recommending.js';

/**
 * What a paper asks of those whom it is written to, by index: the items below "The board asks the districts to do the following:", the
 * paragraphs below such a line that each open with who has to do it, the steps of a guide, the paragraph below "Recommendation", and what is due.
 */
export const askedFor = (annotation: Pick<Annotation, 'reading' | 'series' | 'dates'>): readonly number[] => {
  const { reading } = annotation;
  const { article, sentences } = reading;
  if (!askingGenres.has(article.genre)) return [];
  const items = askedLists(annotation).flatMap(({ items: own }) =>
    own.filter(({ depth = 0 }) => depth === 0).flatMap((item) => item.sentences.slice(0, 1)),
  );
  const named = sentences.filter((sentence) => asks(reading, sentence)).flatMap((sentence) => below(reading, sentence));
  const recommended = sentences.flatMap(({ index, section, block }) =>
    isRecommending(reading, section) && sentences.find((one) => one.section === section)?.block === block
      ? [index]
      : [],
  );
  return [...items, ...named, ...recommended, ...dueIn(annotation)];
};

/**
 * The lists that a paper asks or decides something by, none of them inside another: those below "The board asks the districts to do the following:" or
 * "Next steps", what most of a letter is, the steps of a guide, and of a speech what it counts out ("I have come to do three things").
 */
export const askedLists = (annotation: Pick<Annotation, 'reading' | 'series' | 'dates'>): readonly Series[] => {
  const lists = allAsked(annotation);
  const within = new Set(lists.flatMap(({ items }) => items.flatMap(({ sentences }) => sentences)));
  return lists.filter(({ announcerSentence }) => announcerSentence === undefined || !within.has(announcerSentence));
};

const allAsked = (annotation: Pick<Annotation, 'reading' | 'series' | 'dates'>): readonly Series[] => {
  const { reading, series } = annotation;
  if (reading.article.genre === 'speech')
    return series.filter(({ kind, announcer }) => kind === 'ordinals' && announcer !== undefined);
  if (!askingGenres.has(reading.article.genre)) return [];
  const due = new Set(dueBy(annotation));
  const steps = reading.article.genre === 'notice' ? stepsOf(reading, series) : [];
  return series.filter((one) => {
    const above = reading.sentences[one.announcerSentence ?? -1];
    return (
      steps.includes(one) ||
      areResolved(reading, one) ||
      (above !== undefined && asks(reading, above)) ||
      isBelowTasks(reading, one) ||
      areDue(one, due) ||
      isMostOfLetter(reading, one) ||
      answersTitle(reading, one)
    );
  });
};

/** Whether a list answers the question that is the title of a paper: it stands above the first heading, below words that announce it. */
const answersTitle = (reading: Reading, { kind, items: [first], announcerSentence }: Series): boolean => {
  const { sentences, sections } = reading;
  const section = sentences[first?.sentences[0] ?? -1]?.section;
  return (
    kind === 'list' &&
    asksTitle(reading) &&
    announcerSentence !== undefined &&
    section === sentences[0]?.section &&
    sections[section ?? -1]?.heading === undefined &&
    sections.some(({ heading }) => heading !== undefined)
  );
};

/** Whether a letter is written for a list: it is announced, and a third of the letter or more. */
export const isMostOfLetter = (
  { article, sentences, text }: Reading,
  { kind, items, announcerSentence }: Series,
): boolean => {
  const above = sentences[announcerSentence ?? -1];
  const [first, last] = [items[0], items.at(-1)];
  return (
    article.genre === 'letter' &&
    kind === 'list' &&
    above?.item === undefined &&
    above !== undefined &&
    endsInColon(text.slice(above.start, above.end)) &&
    (last?.span.end ?? 0) - (first?.span.start ?? 0) > text.length * shareOfLetter
  );
};
const shareOfLetter = 0.3;

/** Whether all items of a list, or all but one, have a day by which they are due. */
const areDue = ({ kind, items }: Series, due: ReadonlySet<number>): boolean => {
  const outer = items.filter(({ depth = 0 }) => depth === 0);
  const dated = outer.filter(({ sentences }) => sentences.some((index) => due.has(index)));
  return kind === 'list' && dated.length > 1 && dated.length >= outer.length - 1;
};

/** Whether a list stands below "Next steps" or "Phân công", or in the part of a report that says what is to come. */
const isBelowTasks = (reading: Reading, { kind, items: [first] }: Series): boolean => {
  const section = reading.sentences[first?.sentences[0] ?? -1]?.section ?? -1;
  return kind === 'list' && (isSectionCalled(reading, section, 'taskHeadings') || isAhead(reading, section));
};

/** "Please reply by 31 October": what whoever gets a letter or a notice has to do by a day. */
export const dueIn = (annotation: Pick<Annotation, 'reading' | 'dates'>): number[] => {
  const { article, sentences, pack } = annotation.reading;
  return addressing.has(article.genre)
    ? dueBy(annotation).filter((index) => {
        const own = sentences[index];
        return own?.item === undefined && (own?.words.length ?? Infinity) <= pack.slideWords * slidesOfDue;
      })
    : [];
};

/** The sentences that say by which day something is to be done. */
const dueBy = ({ reading: { sentences, pack }, dates }: Pick<Annotation, 'reading' | 'dates'>): number[] =>
  dates.flatMap(({ sentence, span, iso }) => {
    const words = sentences[sentence]?.words ?? [];
    const at = words.findIndex(({ start }) => start >= span.start);
    const isDue = words.some(
      (_, from) => from <= at && from >= at - nearDay && phraseAt(pack, 'deadlines', words, from) > 0,
    );
    return isDay.test(iso) && isDue ? [sentence] : [];
  });
/** "in September" is until when of nothing. */
const isDay = /-\d{2}-\d{2}$/;
const addressing: ReadonlySet<Genre> = new Set(['letter', 'notice', 'plan', 'minutes']);
/** In words: "by 5 p.m. on Friday, 31 October", and in syllables. */
const nearDay = 6;
const slidesOfDue = 0.6;

/** News tells what others ask for, and a speech has a rule of its own. */
const askingGenres: ReadonlySet<Genre> = new Set(['letter', 'notice', 'plan', 'report', 'minutes', 'abstract']);

/** The lists of a guide that count: those that are called steps, or the only one. */
export const stepsOf = (reading: Reading, series: readonly Series[]): readonly Series[] => {
  const { article, sentences, sections, text, pack } = reading;
  const ordered = series.filter(({ kind, items: [first] }) => {
    const block = article.blocks[sentences[first?.sentences[0] ?? -1]?.block ?? -1];
    return kind === 'list' && block?.kind === 'list' && block.ordered;
  });
  const named = ordered.filter(({ announcer, items: [first] }) => {
    const section = sections[sentences[first?.sentences[0] ?? -1]?.section ?? -1];
    return [announcer, section?.heading].some(
      (span) => span !== undefined && holdsPhrase(pack, 'steps', wordsOf(text, span.start, span.end)),
    );
  });
  return named.length === 0 && ordered.length === 1 ? ordered : named;
};

/** The first sentences of the paragraphs right below a sentence that open with a label: "The mayor: opens the gate." */
const below = ({ sentences, text }: Reading, { index, block }: Sentence): number[] => {
  const found: number[] = [];
  let last = block;
  for (const next of sentences.slice(index + 1)) {
    if (next.block === last) continue;
    const isNamed = next.block === last + 1 && next.item === undefined && label.test(text.slice(next.start, next.end));
    if (!isNamed) break;
    found.push(next.index);
    last = next.block;
  }
  return found;
};
const label = /^\p{Lu}[^:：.!?]{2,80}[:：] /u;
