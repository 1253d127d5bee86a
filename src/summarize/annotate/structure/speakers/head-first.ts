import { phraseBefore, phrasesOf, scriptedPattern, withoutMarks, type WordList } from '../../../../language/index.js';
import { endsWith, holdsPredicate } from './inner-predicate.js';
import { bodyOf, namelessOf, ownedPaper, personOf } from './kinds.js';
import { isBody, nameWithin, runEnd, titlesEnd } from './name.js';
import type { Phrase } from './phrase.js';
import { phraseBy, type PhraseIn, type PhraseRule } from './phrase-rule.js';
import { isCapital, type Range, type View } from './view.js';
import { behindDeterminers, isFunctionWord, isPlace, isProper } from './words.js';

/** A noun phrase, with what the rules ask of it. */
interface Asked extends Range {
  readonly view: View;
  /** Its first word behind determiners. */
  readonly head: number;
  readonly phraseIn: PhraseIn;
}

export const headFirstRules: readonly PhraseRule<Asked>[] = [
  {
    name: 'cut-short',
    find: ({ view, to }) =>
      !isCapital(view, to - 1) && leftOver.some((list) => phraseBefore(view.pack, list, view.words, to) > 0)
        ? 'nobody'
        : undefined,
  },
  {
    name: 'noun-of-a-body',
    find: ({ view, from, to }) => {
      const isWhole = (list: WordList): boolean =>
        phrasesOf(view.pack, list).matchAt(view.words, from, to) === to - from;
      const whole = { from, to };
      return isWhole('speakerNouns') && !isWhole('speakerTitles') ? { kind: 'body', whole, name: whole } : undefined;
    },
  },
  {
    name: 'person-by-name',
    find: (asked) => {
      const person = namedPerson(asked);
      if (person === undefined) return undefined;
      return endsWith(asked.view, person.name.to, asked.to) ? person : 'nobody';
    },
  },
  {
    name: 'predicate-inside',
    find: ({ view, from, to }) =>
      holdsPredicate(view, from, to) || holdsRelative(view, from, to) ? 'nobody' : undefined,
  },
  { name: 'paper-with-its-owner', find: ({ view, from, to, phraseIn }) => ownedPaper(view, from, to, phraseIn) },
  {
    name: 'title-without-a-name',
    find: ({ view, from, head, to }) => {
      const titled = titlesEnd(view, head, to) > head;
      if (!titled || phrasesOf(view.pack, 'connectives').matchAt(view.words, head) >= 2) return undefined;
      return head > from ? { ...bodyOf(view, from, to), kind: 'somebody' } : namelessOf(view, from, head, to);
    },
  },
  {
    name: 'body-by-its-noun',
    find: ({ view, from, head, to }) =>
      isBody(view, head, to) && (head > from || !isAmbiguousHead(view, head, to)) ? bodyOf(view, from, to) : undefined,
  },
  {
    name: 'paper',
    find: ({ view, from, head, to }) =>
      phrasesOf(view.pack, 'speakerPapers').matchAt(view.words, head, to) > 0
        ? { ...bodyOf(view, from, to), kind: 'paper' }
        : undefined,
  },
  {
    name: 'proper-name',
    find: ({ view, from, to }) => {
      const run = runEnd(view, from, to);
      const proper =
        isProper(view, from) || (run - from > 1 && phrasesOf(view.pack, 'verbs').matchAt(view.words, from) === 0);
      if (!proper || run === from || isFunctionWord(view, from) || !endsWith(view, run, to)) return undefined;
      return { ...bodyOf(view, from, run), kind: isNameLike(view, from, run) ? 'name' : 'body' };
    },
  },
];

/** A speaker where the noun that says what a phrase is about stands first: Vietnamese. */
export const headFirst = (
  view: View,
  { from, to }: Range,
  phraseIn: PhraseIn,
  rules = headFirstRules,
): Phrase | undefined => phraseBy(rules, { view, from, to, head: behindDeterminers(view, from, to), phraseIn });

/** "Thủ tướng chê những điều mà ông Nam | nói": who speaks stands behind the word that opens the clause. */
const holdsRelative = (view: View, from: number, to: number): boolean =>
  view.words
    .slice(from + 1, to)
    .some((_, index) => phrasesOf(view.pack, 'relatives').matchAt(view.words, from + 1 + index, to) > 0);

const leftOver = ['coordinators', 'prepositions', 'conditions', 'contrasts'] as const;

/** A given name alone, or one whose words are none of the language, may be a person's; a country is not. */
const isNameLike = (view: View, from: number, to: number): boolean =>
  !isPlace(view, from) && (to - from === 1 || view.words.slice(from, to).every(({ key }) => isForeign(key)));

/** "Stéphane": without the marks of the language, or of several syllables, where each is a word of its own. */
const isForeign = (key: string): boolean =>
  /^[a-z'’-]+$/.test(key) || /[aeiouy][^aeiouy-]+[aeiouy]/.test(withoutMarks(key));

/** A name behind titles, one word before them let by ("nguyên Chủ tịch"), or a full name without. */
const namedPerson = ({ view, from, to, head }: Asked): Phrase | undefined => {
  const former = head === from && !isFunctionWord(view, head) && !isBody(view, head, to);
  for (const start of former ? [head, head + 1] : [head]) {
    const titled = titlesEnd(view, start, to);
    const name = titled > start ? nameWithin(view, titled, to, true) : undefined;
    if (name !== undefined) return personOf(view, from, name);
  }
  const bare = nameWithin(view, from, to, false);
  return bare?.from === from ? personOf(view, from, bare) : undefined;
};

/** "Bộ quy tắc", "Ban đầu": a noun of one syllable names a body only before a capital, or where it stands alone, or is an abbreviation. */
const isAmbiguousHead = (view: View, head: number, to: number): boolean =>
  phrasesOf(view.pack, 'speakerNouns').matchAt(view.words, head, to) === 1 &&
  head + 1 < to &&
  !isCapital(view, head + 1) &&
  !isAbbreviation(view, head);

const isAbbreviation = ({ text, words }: View, index: number): boolean =>
  abbreviation.test(text.slice(words[index]?.start, words[index]?.end));
const abbreviation = scriptedPattern('^\\p{Lu}{2,}$');
