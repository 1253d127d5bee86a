import { phrasesOf, type WordList } from '../../../../language/index.js';
import { bodyOf, namelessOf, ownedPaper, personOf } from './kinds.js';
import { nameWithin } from './name.js';
import { isInName, isRelative } from './noun-end.js';
import type { Phrase } from './phrase.js';
import { phraseBy, type PhraseIn, type PhraseRule } from './phrase-rule.js';
import { isCapital, type Range, type View } from './view.js';
import { behindDeterminers, isFunctionWord, isPreposition, isProper } from './words.js';

/** A noun phrase, with what the rules ask of it. */
interface Asked extends Range {
  readonly view: View;
  /** Behind its noun: before "of", "at" or "who". */
  readonly end: number;
  /** Before the relative clause that ends it. */
  readonly last: number;
  readonly phraseIn: PhraseIn;
}

export const headLastRules: readonly PhraseRule<Asked>[] = [
  { name: 'adverbial', find: ({ view, from, to }) => (isOpener(view, from, to) ? 'nobody' : undefined) },
  {
    name: 'two-people',
    find: ({ view, from, to, phraseIn }) =>
      joinsTwo(view, from, to, phraseIn) ? { kind: 'body', whole: { from, to }, name: { from, to } } : undefined,
  },
  { name: 'object-inside', find: ({ view, from, end }) => (holdsObject(view, from, end) ? 'nobody' : undefined) },
  {
    name: 'name-at-the-end',
    find: ({ view, from, end }) => {
      const name = nameWithin(view, from, end, false);
      if (name?.to !== end) return undefined;
      // "…, causing Lee to panic": an object, of which the verb is no part.
      if (name.from === from + 1 && isGerund(view, from)) return named(view, name.from, name);
      return (name.from > from ? !isOpener(view, from, name.from) : isName(view, name))
        ? named(view, from, name)
        : undefined;
    },
  },
  {
    name: 'name-behind-its-office',
    find: ({ view, from, end, to }) => (end < to ? withOffice(view, from, to) : undefined),
  },
  { name: 'paper-with-its-owner', find: ({ view, from, last, phraseIn }) => ownedPaper(view, from, last, phraseIn) },
  {
    name: 'title-without-a-name',
    find: ({ view, from, to, end, last }) => {
      if (!endsIn('speakerTitles', view, from, end) || tellsMany(view, from, to)) return undefined;
      const head = behindDeterminers(view, from, to);
      const nameless = namelessOf(view, from, head, last);
      return isSomebodyNew(view, from, head) ? { ...nameless, kind: 'somebody' } : nameless;
    },
  },
  {
    name: 'noun-that-can-speak',
    find: ({ view, from, end, last }) =>
      endsIn('speakerNouns', view, from, end) || endsIn('speakerTitles', view, from, end)
        ? bodyOf(view, from, last)
        : undefined,
  },
  {
    name: 'paper',
    find: ({ view, from, end, last }) =>
      endsIn('speakerPapers', view, from, end) ? { ...bodyOf(view, from, last), kind: 'paper' } : undefined,
  },
];

/** A speaker where the noun that says what a phrase is about stands last, before "of", "at" or "who": English and its kin. */
export const headLast = (
  view: View,
  { from, to }: Range,
  phraseIn: PhraseIn,
  rules = headLastRules,
): Phrase | undefined => {
  let end = from;
  while (end < to && !(end > from && (isPreposition(view, end) || isRelative(view, end)) && !isInName(view, end, to)))
    end += 1;
  let last = end;
  while (last < to && !isRelative(view, last)) last += 1;
  return phraseBy(rules, { view, from, to, end, last, phraseIn });
};

/** "Mayor Ann Lee and Governor Bob Day": two who are named in full. */
export const joinsTwo = (view: View, from: number, to: number, phraseIn: PhraseIn): boolean => {
  // Where nothing parts a name from the noun before it, "Penindakan dan Eksekusi KPK Asep Guntur" is one office.
  if (view.pack.typology.articles !== 'used') return false;
  let joint = from + 2;
  while (joint < to && phrasesOf(view.pack, 'coordinators').matchAt(view.words, joint) === 0) joint += 1;
  return joint < to && [phraseIn(view, from, joint), phraseIn(view, joint + 1, to)].every(isFullName);
};

const isFullName = (phrase: Phrase | undefined): boolean =>
  (phrase?.kind === 'person' || phrase?.kind === 'name') && phrase.name.to - phrase.name.from >= 2;

/** "Industrial Bank of Japan senior economist Susumu Taketomi": what stands before the title may hold a preposition. */
const withOffice = (view: View, from: number, to: number): Phrase | undefined => {
  let start = to;
  while (start > from && isCapital(view, start - 1)) start -= 1;
  const isOffice =
    to - start >= 2 &&
    to - start <= longestName &&
    phrasesOf(view.pack, 'speakerTitles').matchBefore(view.words, start) > 0;
  if (!isOffice || start === from || !isCapital(view, from)) return undefined;
  const isPlain = view.words
    .slice(from, start)
    .every((_, at) => isCapital(view, from + at) || !saysOrIs(view, from + at));
  return isPlain ? personOf(view, from, { from: start, to }) : undefined;
};
/** In words. */
const longestName = 4;

const saysOrIs = (view: View, index: number): boolean =>
  (['speechVerbs', 'auxiliaries', 'determiners', 'coordinators'] as const).some(
    (list) => phrasesOf(view.pack, list).matchAt(view.words, index) > 0,
  );

const endsIn = (list: WordList, view: View, from: number, end: number): boolean =>
  end > from && phrasesOf(view.pack, list).matchBefore(view.words, end) > 0;

/** "A spokesman", "another worker": no one whom the text has named, as "the minister" is. */
const isSomebodyNew = (view: View, from: number, head: number): boolean =>
  head > from &&
  view.pack.typology.articles === 'used' &&
  (['definites', 'pronouns'] as const).every(
    (list) => phrasesOf(view.pack, list).matchAt(view.words, from, head) === 0,
  );

/** "para petani": where nouns carry no ending, a word before them tells that they are many. */
const tellsMany = (view: View, from: number, to: number): boolean =>
  view.pack.typology.nouns === 'uninflected' && phrasesOf(view.pack, 'plurals').matchAt(view.words, from, to) > 0;

/** A noun before the name says what it is: "the utility company Sierra Grid", "county sheriff Ann Lee". */
const named = (view: View, from: number, name: Range): Phrase => {
  const person = personOf(view, from, name);
  if (person.kind === 'person')
    for (let index = from; index < name.from; index += 1)
      if (phrasesOf(view.pack, 'speakerTitles').matchAt(view.words, index, name.from) > 0) return person;
  for (let index = from; index < name.from; index += 1)
    if (phrasesOf(view.pack, 'speakerNouns').matchAt(view.words, index, name.from) > 0)
      return { ...person, kind: 'body' };
  return { ...person, kind: view.pack.keptTitles.includes(view.words[name.from]?.key ?? '') ? 'person' : 'name' };
};

/** A capital alone at the start of a sentence is a name only where the article shows it to be one. */
const isName = (view: View, name: Range): boolean =>
  !isFunctionWord(view, name.from) && (name.to - name.from > 1 || isProper(view, name.from));

/** "In Paris", "By Tuesday": an adverbial, no words before a name. */
const isOpener = (view: View, from: number, to: number): boolean =>
  isPreposition(view, from) ||
  (to - from === 1 && phrasesOf(view.pack, 'adverbialOpeners').matchAt(view.words, from) > 0);

/** "causing", and no title such as "acting". */
const isGerund = ({ words, pack }: View, index: number): boolean => {
  const key = words[index]?.key ?? '';
  const ending = pack.gerundEndings.find((one) => key.endsWith(one) && key.length > one.length + fewestOfStem);
  return ending !== undefined && !phrasesOf(pack, 'formers').has(key);
};
const fewestOfStem = 2;

/** "The cooperative surveyed its customers": a determiner inside, so a verb before it. */
const holdsObject = (view: View, from: number, to: number): boolean => {
  const determiners = phrasesOf(view.pack, 'determiners');
  for (let index = behindDeterminers(view, from, to) + 1; index < to; index += 1)
    if (
      !isCapital(view, index) &&
      !isInName(view, index, to) &&
      determiners.matchAt(view.words, index, to) > 0 &&
      !/[’']s?$/.test(view.words[index]?.key ?? '')
    )
      return true;
  return false;
};
