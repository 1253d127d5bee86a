import { phrasesOf } from '../../../../language/index.js';
import { runEnd } from './name.js';
import { isCapital, type View } from './view.js';

/**
 * "Joris van der Meulen": what looks like a preposition stands inside a name. Where nouns are tied by such words ("Banque de France"),
 * nobody can tell.
 */
export const isInName = (view: View, index: number, to: number): boolean => {
  if (view.pack.typology.head !== 'last') return false;
  let start = index - 1;
  while (start > 0 && !isCapital(view, start) && index - start < mostParticles) start -= 1;
  return isCapital(view, start) && runEnd(view, start, to) > index;
};
const mostParticles = 3;

/** "who", "where": whether a clause about the noun before it begins at a word. */
export const isRelative = (view: View, index: number): boolean =>
  !isCapital(view, index) &&
  phrasesOf(view.pack, 'danglers').matchAt(view.words, index) > 0 &&
  !isKeptWord(view, index);

/** Possessives and titles are danglers too, yet they stand inside noun phrases. */
const isKeptWord = (view: View, index: number): boolean =>
  (['determiners', 'speakerTitles', 'pronouns'] as const).some(
    (list) => phrasesOf(view.pack, list).matchAt(view.words, index) > 0,
  ) && phrasesOf(view.pack, 'complementisers').matchAt(view.words, index) === 0;
