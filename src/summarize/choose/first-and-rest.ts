import type { Genre } from '../../model/article.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Reading } from '../annotate/reading.js';
import { answersOfLetter } from '../annotate/citations.js';
import { wordsAt, type Statement } from '../say/statement.js';
import { isAsked } from './answers.js';
import type { Candidate } from './candidate.js';
import { figureOfTitle } from '../value/title/figure-of-title.js';
import { mainSentences } from '../value/lead/main-sentences.js';
import { openingScene } from '../value/lead/opening-scene.js';
import { readFor } from '../value/read-for.js';
import { resolved } from '../value/resolved.js';
import { messageOfTitle } from '../value/title/says-title.js';
import { choose } from './choose.js';
import { behindFirstLines, withFirstLines } from './passages/parts.js';
import { chooseSummary } from './summary/choose-summary.js';
import { firstBelowStandfirst, openingOf, withOpeningAlone } from './summary/opening-lines.js';
import { openingMessage } from './summary/opening-message.js';
import { tells } from './summary/tells.js';

/**
 * What a person would say first, and the rest. Where the article has headings or questions, the first is the best of all that stands below
 * them; without, all is told in its order, so that no line is torn from those around it, and what comes first opens it. A long speech opens with
 * those who listen, and its best may stand anywhere.
 */
export const firstAndRest = (
  annotation: Annotation,
  statements: readonly Statement[],
  { single, summable, values, firstValues, room, roomOfSummary, listed }: Open,
): { readonly first: readonly Candidate[]; readonly rest: readonly Candidate[] } => {
  const isParted =
    isLongSpeech(annotation.reading) ||
    annotation.reading.sections.some(({ heading }) => heading !== undefined) ||
    isAsked(annotation);
  const sought = withSought(annotation, statements, { single, values, room });
  const opened = withOpening(annotation, statements, {
    single,
    values: sought,
    firstValues,
    room: isParted ? roomOfSummary : room,
  });
  if (!isParted) {
    const chosen = choose(annotation, statements, single, { values: opened, words: room });
    const candidates = withOpeningAlone(annotation, statements, chosen.candidates);
    const first = openingOf(annotation, statements, candidates);
    return { first, rest: candidates.filter((candidate) => !first.includes(candidate)) };
  }
  const summary = chooseSummary(annotation, statements, withFirstLines(summable), {
    values: opened,
    firstValues,
    words: roomOfSummary,
  });
  const first = summary?.candidates ?? [];
  const taken = new Set(first.flatMap(({ sentences }) => sentences));
  const left = room - (summary?.words ?? 0);
  const sections = { by: 'lines', listed } as const;
  return {
    first,
    rest: choose(annotation, statements, behindFirstLines(single, taken), {
      values: sought,
      words: left,
      taken,
      sections,
    }).candidates,
  };
};

const isLongSpeech = ({ article, sentences }: Reading): boolean =>
  article.genre === 'speech' && sentences.length >= fewestOfLong;
/** In sentences: a few words are told from the first to the last. */
const fewestOfLong = 15;

/**
 * The news, and what somebody announces, opens with what happened, where and to whom, which all that follows takes for known: this goes
 * before anything else, unless it would leave no room for more. So does what says what the title says, where the opening does not.
 */
const withOpening = (
  annotation: Annotation,
  statements: readonly Statement[],
  { single, values, firstValues, room }: Pick<Open, 'single' | 'values' | 'firstValues' | 'room'>,
): readonly number[] => {
  const opening = openingSentence(annotation, statements, single);
  const message = openingMessage(annotation, statements, single, firstValues, opening);
  const wanted = new Set<number>();
  for (const index of [opening, message])
    if (index !== undefined && wordsAt(statements, [...wanted, index]) <= room * mostOfRoom) wanted.add(index);
  const figure = figureOfTitle(
    annotation.reading,
    wanted,
    single.flatMap(({ sentences }) => sentences),
  );
  if (figure !== undefined && wordsAt(statements, [...wanted, figure]) <= room * mostOfRoom) wanted.add(figure);
  // The few sentences of its paragraph are of one piece with it.
  const lead = single.find(({ sentences }) => sentences[0] === opening)?.sentences ?? [];
  if (wordsAt(statements, [...wanted, ...lead]) <= room * mostOfRoom) for (const index of lead) wanted.add(index);
  return values.map((value, index) => (wanted.has(index) ? worthOfOpening : value));
};

/** What a paper is written for, and what whoever opens one of its kind looks for, goes before anything else as well, in the summary or below it. */
const withSought = (
  annotation: Annotation,
  statements: readonly Statement[],
  { single, values, room }: Pick<Open, 'single' | 'values' | 'room'>,
): readonly number[] => {
  const wanted = new Set<number>();
  const decided = resolved(annotation.reading);
  const isOpen = (index: number): boolean => single.some((candidate) => tells(annotation, candidate, index));
  const main = mainSentences(annotation).filter(isOpen).slice(0, 1);
  const ofTitle = titled(annotation, single);
  for (const index of [...ofTitle, ...main, ...decided, ...readFor(annotation)]) {
    const own = single.filter((candidate) => tells(annotation, candidate, index)).at(-1);
    if (own !== undefined && wordsAt(statements, [...wanted, ...own.sentences]) <= room * mostOfRoom) wanted.add(index);
  }
  return values.map((value, index) =>
    wanted.has(index) ? (ofTitle.includes(index) ? worthOfTitle : worthOfOpening) : value,
  );
};

/** Of an interview the answer in which the words of its title stand. */
const titled = ({ reading }: Annotation, single: readonly Candidate[]): readonly number[] => {
  const message =
    reading.article.genre === 'interview'
      ? messageOfTitle(
          reading,
          single.flatMap(({ sentences }) => sentences),
        )
      : undefined;
  return message === undefined ? [] : [message];
};

const mostOfRoom = 0.75;
/** More than any sentence is worth. */
const worthOfOpening = 2;
/** More than all sentences of another answer, though those around it say little. */
const worthOfTitle = 4;
const worthsOfFirsts = [4, 1.8, 1.2];

/** Values by which sentences go before all others, those of each group before those of the next. */
export const withFirsts = (values: readonly number[], firsts: readonly (readonly number[])[]): readonly number[] =>
  values.map((value, index) => worthsOfFirsts[firsts.findIndex((group) => group.includes(index))] ?? value);

/**
 * The words that lists leave to the sentence that an article opens with, to what a letter answers, and to what a paper of its kind is read for;
 * none where it may open with anything.
 */
export const wordsOfOpening = (
  annotation: Annotation,
  statements: readonly Statement[],
  candidates: readonly Candidate[],
): number => {
  const single = candidates.filter(({ series }) => series === undefined);
  const answers = answersOfLetter(annotation.reading);
  const answering = new Set(single.flatMap(({ sentences }) => sentences.filter((index) => answers.has(index))));
  const opening = statements[openingSentence(annotation, statements, single) ?? -1]?.words ?? 0;
  const decided = resolved(annotation.reading).length === 0 ? [] : mainSentences(annotation);
  const main = decided.find((index) => single.some((candidate) => tells(annotation, candidate, index)));
  const sought = new Set([...(main === undefined ? [] : [main]), ...readFor(annotation)]);
  const seeking = single
    .flatMap(({ sentences, lines = [sentences] }) => lines.filter((line) => sought.has(line.at(-1) ?? -1)))
    .flat();
  return (opening + wordsAt(statements, new Set([...answering, ...seeking]))) / mostOfRoom;
};

const openingSentence = (
  annotation: Annotation,
  statements: readonly Statement[],
  single: readonly Candidate[],
): number | undefined => {
  const { article, pack } = annotation.reading;
  const first = firstBelowStandfirst(annotation, single);
  const words = statements[first]?.words ?? Infinity;
  if (openingScene(annotation).has(first)) return undefined;
  return openWithTheMatter.has(article.genre) && first <= mostAbove && words <= pack.slideWords * mostOfSlide
    ? first
    : undefined;
};
const openWithTheMatter: ReadonlySet<Genre> = new Set(['news', 'release']);
const mostOfSlide = 1.5;
/** In sentences that may not be shown: the lines below a headline, and who wrote the story. */
const mostAbove = 3;

/** What can be chosen, beside lists and graphics, and within how many words. */
interface Open {
  readonly single: readonly Candidate[];
  /** What a summary may say. */
  readonly summable: readonly Candidate[];
  readonly values: readonly number[];
  /** How likely each sentence is one that goes first. */
  readonly firstValues: readonly number[];
  readonly room: number;
  /** Sentences that lists show. */
  readonly listed: ReadonlySet<number>;
  readonly roomOfSummary: number;
}
