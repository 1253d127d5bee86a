import { phrasesOf, type WordList } from '../../../../language/index.js';
import { bodyOf, namelessOf, ownedPaper, personOf } from './kinds.js';
import { nameWithin, runEnd } from './name.js';
import type { Phrase } from './phrase.js';
import { isCapital, type Range, type View } from './view.js';
import { behindDeterminers, isFunctionWord, isPreposition, isProper } from './words.js';

/** A speaker where the noun that says what a phrase is about stands last, before "of", "at" or "who": English and its kin. */
export const headLast = (view: View, { from, to }: Range): Phrase | undefined => {
  let end = from;
  while (end < to && !(end > from && (isPreposition(view, end) || isRelative(view, end)) && !isInName(view, end, to)))
    end += 1;
  if (isOpener(view, from, to) || holdsObject(view, from, end)) return undefined;
  let last = end;
  while (last < to && !isRelative(view, last)) last += 1;
  const name = nameWithin(view, from, end, false);
  if (name?.to === end && (name.from > from ? !isOpener(view, from, name.from) : isName(view, name)))
    return named(view, from, name);
  const paper = ownedPaper(view, from, last);
  if (paper !== undefined) return paper;
  const head = behindDeterminers(view, from, to);
  const before = (list: WordList): boolean =>
    end > from && phrasesOf(view.pack, list).matchBefore(view.words.slice(0, end), end) > 0;
  // "para petani": where nouns carry no ending, a word before them tells that they are many.
  const plural =
    view.pack.typology.nouns === 'uninflected' && phrasesOf(view.pack, 'plurals').matchAt(view.words, from, to) > 0;
  if (before('speakerTitles') && !plural) return namelessOf(view, from, head, last);
  if (before('speakerNouns') || before('speakerTitles')) return bodyOf(view, from, last);
  return before('speakerPapers') ? { ...bodyOf(view, from, last), kind: 'paper' } : undefined;
};

/**
 * "Joris van der Meulen": what looks like a preposition stands inside a name. Where nouns are tied by such words ("Banque de France"),
 * nobody can tell.
 */
const isInName = (view: View, index: number, to: number): boolean => {
  if (view.pack.typology.head !== 'last') return false;
  let start = index - 1;
  while (start > 0 && !isCapital(view, start) && index - start < mostParticles) start -= 1;
  return isCapital(view, start) && runEnd(view, start, to) > index;
};
const mostParticles = 3;

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

const isRelative = (view: View, index: number): boolean =>
  !isCapital(view, index) &&
  phrasesOf(view.pack, 'danglers').matchAt(view.words, index) > 0 &&
  !isKeptWord(view, index);

/** Possessives and titles are danglers too, yet they stand inside noun phrases. */
const isKeptWord = (view: View, index: number): boolean =>
  (['determiners', 'speakerTitles', 'pronouns'] as const).some(
    (list) => phrasesOf(view.pack, list).matchAt(view.words, index) > 0,
  ) && phrasesOf(view.pack, 'complementisers').matchAt(view.words, index) === 0;
