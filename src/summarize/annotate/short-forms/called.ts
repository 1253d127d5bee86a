import { isPredicateAt } from '../../../check/index.js';
import {
  anyPhraseAt,
  phraseAt,
  phraseBefore,
  phrasesOf,
  startsLowerCase,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import { capitalRuns, speaksBeside, titleLength } from '../capital-runs.js';
import type { Reading, Sentence } from '../reading.js';
import { isJoined } from './joined-word.js';

/** One word with a capital that may be part of a name. */
export interface Called {
  readonly word: Word;
  /** A title stands before it: "ông Phong", "Judge King". */
  readonly isTitled: boolean;
  /** That title says nothing of what they do: "ông", "Mr". */
  readonly isCourtesy: boolean;
  readonly opens: boolean;
  /** A verb of saying stands beside it. */
  readonly speaks: boolean;
  /** It is the subject of its sentence, all by itself: "Lovell had pleaded guilty". */
  readonly acts: boolean;
}

/** The words by which each sentence of an article may call somebody, by its place. */
export const calledIn = onceFor((reading: Reading): readonly (readonly Called[])[] =>
  reading.sentences.map((sentence) => calledBy(sentence, reading)),
);

const calledBy = ({ words }: Sentence, { text, pack }: Reading): Called[] =>
  capitalRuns(words, text).flatMap((run) => {
    const { from, to } = run;
    const titles = titleLength(words, run, pack);
    const word = ownerIn(words[to]);
    if (word === undefined || to - from !== titles || !mayBeName(words, to, text, pack)) return [];
    if (isPartOfWord(words, to, text, pack)) return [];
    const isTitled = titles > 0 || isTitleBefore(words, from, pack);
    if (!isTitled && opensWord(words, to, text, pack)) return [];
    return [
      {
        word,
        isTitled,
        isCourtesy: anyPhraseAt(pack, courtesies, words, titles > 0 ? from : from - 1),
        opens: to === 0,
        speaks: speaksBeside(words, to, pack),
        acts: to === 0 && isPredicateAt(words, 1, pack),
      },
    ];
  });

/** "Firth's team" calls somebody "Firth". */
const ownerIn = (word: Word | undefined): Word | undefined => {
  const ending = /(?<=\p{L})['’]s$/u.exec(word?.key ?? '')?.[0] ?? '';
  return word === undefined || ending === ''
    ? word
    : { start: word.start, end: word.end - ending.length, key: word.key.slice(0, -ending.length) };
};

/** "Nghị định 74", "(Lee)", "Lee-Enfield": the word is not by itself what somebody is called there. */
const isPartOfWord = (words: readonly Word[], index: number, text: string, pack: LanguagePack): boolean => {
  const word = words[index];
  if (word === undefined) return false;
  return wholes.some((list) => phraseAt(pack, list, words, index) > 1) || isJoined(text, word);
};

const wholes = ['compounds', 'selfNouns'] as const;

/** "Chiến lược phát triển …": where syllables are written apart, a small one behind a capital belongs to the same word, unless it goes on with the clause. */
const opensWord = (words: readonly Word[], index: number, text: string, pack: LanguagePack): boolean => {
  const [word, next] = [words[index], words[index + 1]];
  return (
    pack.typology.writtenWords === 'syllables' &&
    word !== undefined &&
    next !== undefined &&
    /^\s+$/u.test(text.slice(word.end, next.start)) &&
    startsLowerCase(text.slice(next.start)) &&
    !anyPhraseAt(pack, behindNames, words, index + 1)
  );
};
/** What may stand behind a name. */
const behindNames = [
  'auxiliaries',
  'finites',
  'subjectAuxiliaries',
  'speechVerbs',
  'verbs',
  'copulas',
  'passives',
  'negations',
  'additives',
  'prepositions',
  'coordinators',
  'genitives',
  'demonstratives',
  'complementisers',
  'conditions',
  'causes',
  'contrasts',
  'timeOpeners',
] as const;

/** What is said before a name and tells nothing of what somebody does. */
export const courtesies = ['personPronouns', 'abbreviations'] as const;

const isTitleBefore = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  index > 0 &&
  (['speakerTitles', 'personPronouns'] as const).some((list) => phraseAt(pack, list, words, index - 1) === 1);

/** Whether a word with a capital may be part of somebody's name: it is no abbreviation, small word, country, month, title or pronoun. */
export const mayBeName = (words: readonly Word[], index: number, text: string, pack: LanguagePack): boolean => {
  const word = words[index];
  return (
    word !== undefined &&
    !/^\p{Lu}{2,}$/u.test(text.slice(word.start, word.end)) &&
    !phrasesOf(pack, 'stopwords').hasKey(word.key) &&
    !endsHouse(words, index, pack) &&
    !anyPhraseAt(pack, notInNames, words, index)
  );
};
/** "Hart, Lee and Co": what a house is called ends in it. */
const endsHouse = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  phrasesOf(pack, 'abbreviations').hasKey(words[index]?.key ?? '') &&
  phraseBefore(pack, 'coordinators', words, index) > 0;

const notInNames = ['countries', 'months', 'weekdays', 'speakerTitles', 'speakerNouns', 'personPronouns'] as const;
