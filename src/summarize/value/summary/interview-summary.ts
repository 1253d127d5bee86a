import { contentWords, endsInStop, holdsPhrase, wordsOf } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import { isQuoted } from '../../annotate/talk/is-quoted.js';
import type { Reading } from '../../annotate/reading.js';
import { titleWords } from '../../annotate/title-words.js';
import { isPersonal } from '../../annotate/personal.js';
import { leastOfKeyFigure } from '../../annotate/structure/figures/worth.js';
import { messageOfTitle } from '../title/says-title.js';

/** Sentences that are told together, by index. */
interface Told {
  readonly sentences: readonly number[];
}

/**
 * Of what may stand in the summary of an interview what stands above the first question and is no scene, and of the answers what the title says, much of
 * what those lines promise, or a claim with its figure: any other line says to nobody what it answers. Where nothing stands above them the best of the
 * answers have to do.
 */
export const ofInterview = <One extends Told>(annotation: Annotation, candidates: readonly One[]): readonly One[] => {
  const { reading } = annotation;
  const isLed = candidates.some(({ sentences }) => sentences.every((index) => isAboveQuestions(reading, index)));
  if (!isInterview(reading) || !isLed) return candidates;
  const message = messageOfTitle(
    reading,
    candidates.flatMap(({ sentences }) => sentences),
  );
  const promised = promisedIn(reading);
  return candidates.filter(({ sentences }) => {
    if (message !== undefined && sentences.includes(message)) return true;
    if (sentences.every((index) => isAboveQuestions(reading, index)))
      return sentences.every((index) => !setsScene(annotation, index));
    if (sentences.some((index) => reading.sentences[index]?.turn === undefined)) return false;
    // What others told them is a scene.
    if (sentences.some((index) => isQuoted(annotation, index))) return false;
    if (sentences.some((index) => claimsFigure(annotation, index))) return true;
    const own = new Set(
      sentences.flatMap((index) => contentWords(reading.sentences[index]?.words ?? [], reading.pack)),
    );
    return [...own].filter((key) => promised.has(key)).length >= fewestPromised;
  });
};
const fewestPromised = 3;

/**
 * "She met me on a windy morning.", "The chart takes up a wall. …": how the paper met whom it asks, and, below the paragraph that says who that is, a
 * paragraph that begins with what nobody speaks of in the talk, but for what holds a number that comes back there.
 */
export const setsScene = ({ reading }: Annotation, index: number): boolean => {
  const { sentences, text, pack } = reading;
  const own = sentences[index];
  if (own === undefined || !isAboveQuestions(reading, index)) return false;
  if (isPersonal(text.slice(own.start, own.end), pack) && namesAsked(reading, own)) return true;
  const paragraph = sentences.find(({ block }) => block === own.block);
  const standfirst = sentences.find(({ start, end }) => endsInStop(text.slice(start, end)));
  if (paragraph === undefined || own.block === standfirst?.block) return false;
  const { keys, numbers } = spokenOf(reading);
  const isSpokenOf = contentWords(paragraph.words, pack).filter((key) => keys.has(key)).length >= fewestSpokenOf;
  return !isSpokenOf && !numbersIn(text.slice(own.start, own.end)).some((number) => numbers.has(number));
};
/** In words. */
const fewestSpokenOf = 2;

/** The content words of all that is asked and answered, and its numbers. */
const spokenOf = onceFor((reading: Reading) => {
  const { article, sentences, text, pack } = reading;
  const words = sentences.filter(({ turn }) => turn !== undefined).flatMap((sentence) => sentence.words);
  return {
    keys: new Set(contentWords(words, pack)),
    numbers: new Set(numbersIn(text.slice(article.turns[0]?.span.start))),
  };
});

const numbersIn = (text: string): readonly string[] => text.match(/\d[\d.,]*\d/gu) ?? [];

/** By a pronoun, or by the last part of their name. */
const namesAsked = ({ article, text, pack }: Reading, { words }: Reading['sentences'][number]): boolean => {
  const speaker = article.turns.find(({ kind }) => kind === 'answer')?.speaker;
  const called = speaker === undefined ? undefined : wordsOf(text, speaker.start, speaker.end).at(-1)?.key;
  return holdsPhrase(pack, 'personPronouns', words) || words.some(({ key }) => key === called);
};

/** "We lose 40 berths a year.": a figure that an answer gives, in a sentence of more than a few words. */
const claimsFigure = ({ reading, figures }: Annotation, index: number): boolean =>
  (reading.sentences[index]?.words.length ?? 0) >= reading.pack.slideWords * leastOfClaim &&
  figures.some(({ sentence, worth }) => sentence === index && worth >= leastOfKeyFigure);
const leastOfClaim = 0.2;

/** Whether a sentence stands above the first question of an interview: who is asked, and about what. */
export const isAboveQuestions = ({ article, sentences }: Reading, index: number): boolean => {
  const first = article.turns[0]?.span.start;
  const own = sentences[index];
  return article.genre === 'interview' && first !== undefined && own !== undefined && own.start < first;
};

const isInterview = ({ article }: Reading): boolean =>
  article.genre === 'interview' && article.turns.filter(({ kind }) => kind === 'question').length > 1;

/** The content words of the title and of what stands above the questions, without the names of who is asked. */
const promisedIn = onceFor((reading: Reading): ReadonlySet<string> => {
  const { sentences, pack } = reading;
  const above = sentences.filter(({ index }) => isAboveQuestions(reading, index)).flatMap(({ words }) => words);
  return new Set(contentWords([...titleWords(reading), ...above], pack));
});
