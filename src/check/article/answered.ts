import {
  countWords,
  fold,
  holdsPhrase,
  onOneLine,
  phraseAt,
  wordsOf,
  type LanguagePack,
  endsInWholeStatement,
} from '../../language/index.js';
import type { Article, Turn } from '../../model/article.js';
import { onceFor } from '../../model/once-for.js';

/** An answer, and what it answers. */
export interface Answered {
  /** Place of the turn that answers first: somebody else answers too, or goes on behind a word that is put in. */
  readonly first: number;
  /** Places of the turns that ask, right before it. */
  readonly questions: readonly number[];
}

/** The answers of an article with their questions, by their places in `Article.turns`. What puts in a word, or breaks off, asks nothing. */
export const answersOf = onceFor(
  (turns: Article['turns'], text: string, pack: LanguagePack): ReadonlyMap<number, Answered> => {
    const speakerOf = ({ speaker }: Turn): string => (speaker === undefined ? '' : fold(onOneLine(text, speaker)));
    let questions: number[] = [];
    let first: number | undefined;
    const answers = new Map<number, Answered>();
    turns.forEach((turn, place) => {
      if (turn.kind === 'question') {
        const next = turns[place + 1];
        const isMatter =
          namesMatter(text, turn, next, pack) || callsNext(text, turn, next) || isSetApart(text, turn, pack);
        const kind = isMatter ? 'question' : kindOf(text, turn, pack);
        if (first !== undefined && kind === 'word') return;
        questions = [...(first === undefined ? questions : []), ...(kind === 'question' ? [place] : [])];
        first = undefined;
        return;
      }
      const begun = first === undefined ? undefined : turns[first];
      // Several people answer one question; where none is known, each speaks for themselves.
      const goesOn = begun !== undefined && (questions.length > 0 || speakerOf(begun) === speakerOf(turn));
      if (!goesOn) first = place;
      if (turn.kind === 'answer') answers.set(place, { first: first ?? place, questions });
    });
    return answers;
  },
);

/** "On the plane." – "On the plane. Well, …": what to speak of next, as who is asked takes it up. */
const namesMatter = (text: string, { span }: Turn, next: Turn | undefined, pack: LanguagePack): boolean => {
  const said = wordsOf(text, span.start, span.end);
  const answered = next?.kind === 'answer' ? wordsOf(text, next.span.start, next.span.end).slice(0, said.length) : [];
  return (
    said.length > 1 &&
    phraseAt(pack, 'prepositions', said, 0) > 0 &&
    said.every(({ key }, index) => key === answered[index]?.key)
  );
};

/** "Ann, you were not there.": whoever answers next is called by name, and somebody else spoke before. */
const callsNext = (text: string, { span }: Turn, next: Turn | undefined): boolean => {
  const call = /^(\p{Lu}[\p{L}'’-]+),\s/u.exec(text.slice(span.start, span.end))?.[1];
  if (call === undefined || next?.kind !== 'answer' || next.speaker === undefined) return false;
  return wordsOf(text, next.speaker.start, next.speaker.end).some(({ key }) => key === wordsOf(call)[0]?.key);
};

/**
 * "So the sluice helps.": where nobody is named before what is said, whoever edited the talk left hardly a word in it that is only put in. "I count nine
 * years." says what whoever asks makes of the answer, which goes on behind it.
 */
const isSetApart = (text: string, { span, speaker }: Turn, pack: LanguagePack): boolean =>
  speaker === undefined &&
  countWords(text.slice(span.start, span.end)) >= fewestSaid &&
  phraseAt(pack, 'firstPersons', wordsOf(text, span.start, span.end), 0) === 0 &&
  endsInWholeStatement(text.slice(span.start, span.end));
const fewestSaid = 3;

/** What asks; a word that is put in, to which who answers goes on: "Chlorine."; else what is not known: "(inaudible)", "But then
 * they…". */
const kindOf = (text: string, { span }: Turn, pack: LanguagePack): 'question' | 'word' | 'unknown' => {
  const said = text.slice(span.start, span.end).trim();
  if (/[?？]/u.test(said)) return 'question';
  if (/(?:…|\.{3}|[)\]])["”’»)]*$/u.test(said)) return 'unknown';
  if (countWords(said) >= fewestAsking || isTwoSentences(said)) return 'question';
  // "My second question." promises one.
  return holdsPhrase(pack, 'askers', wordsOf(said)) ? 'unknown' : 'word';
};
const fewestAsking = 10;

/** "The council wanted a motor. You were against it.": whoever says so waits for an answer. */
const isTwoSentences = (said: string): boolean =>
  countWords(said) >= fewestOfTwo && /\p{Ll}{2,}[.!]\s+\p{Lu}/u.test(said) && endsInWholeStatement(said);
const fewestOfTwo = 7;
