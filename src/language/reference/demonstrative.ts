import type { LanguagePack } from '../pack/pack.js';
import { phraseAt, phraseBefore, type WordList } from '../pack/lexicon.js';
import type { Word } from '../text/words.js';

/** What makes a noun beside a demonstrative one that needs no antecedent; who asks says which of it holds for what they show. */
export interface PointerConditions {
  /**
   * Lists of what stands on the noun's side of a demonstrative and is no noun that was named ("this year", "in which"), for languages where
   * demonstratives stand before their nouns and for those where they stand behind.
   */
  readonly noNouns: Readonly<Record<'before' | 'behind', readonly WordList[]>>;
  /** Whether "this plan" is that of somebody else, as it is in news; a plan, a law or a meeting calls itself so. */
  readonly isNews: boolean;
  /** Nouns that all who listen see before them, folded: "this hall". */
  readonly around?: ReadonlySet<string> | undefined;
}

/**
 * The place of the noun by which a demonstrative points to what was named before: "these purchases", "hai tàu này". Undefined where the word at a place is
 * no demonstrative, or one that points to nothing of the kind.
 *
 * The one test that the checker's rules, the choice of lines and the parting of slides share. How far into a line they look, and where they find an
 * antecedent inside it, differs: a line that is refused needs to be surely wrong, one that is not chosen, or does not open a slide, only likely so.
 */
export const nounPointedTo = (
  words: readonly Word[],
  index: number,
  pack: LanguagePack,
  { noNouns, isNews, around }: PointerConditions,
): number | undefined => {
  if (phraseAt(pack, 'demonstratives', words, index) === 0 || pointsToNothing(words, index, pack)) return undefined;
  const side = pack.typology.demonstratives === 'behind' ? 'behind' : 'before';
  if (hasBeside(words, index, pack, noNouns[side])) return undefined;
  if ((!isNews && isOfItself(words, index, pack)) || isAround(words, index, pack, around)) return undefined;
  return nounBeside(words, index, pack);
};

/** Whether a demonstrative has its antecedent in its own line, by the same noun: "the scheme is cheap, and this scheme is safe". */
export const hasAntecedent = (words: readonly Word[], index: number, noun: number): boolean =>
  words.slice(0, Math.min(index, noun)).some(({ key }) => key === words[noun]?.key);

/**
 * "The plan has these parts: a lock, a quay and a road": whether what a demonstrative points to follows behind a colon. Behind a preposition it
 * does so only at the head ("In these villages: …"); "adds a condition to this plan: …" is of a plan that was named.
 */
export const pointsForward = (words: readonly Word[], index: number, text: string, pack: LanguagePack): boolean => {
  if (index > 1 && phraseBefore(pack, 'prepositions', words, index) > 0) return false;
  for (let at = index; at < Math.min(index + longestPointedTo, words.length); at += 1) {
    const gap = text.slice(words[at]?.end, words[at + 1]?.start);
    if (at > index && /^["”’»)]*[:：]/u.test(gap)) return true;
    if (/[,;.:!?–—(]/u.test(gap)) return false;
  }
  return false;
};
/** In words, with the demonstrative. */
const longestPointedTo = 5;

/** "those who", "at this point": words that point elsewhere, and here to nothing that was named. */
const pointsToNothing = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  [0, 1].some((back) => phraseAt(pack, 'anaphorStops', words, index - back) > back);

/** "this report", "quy định này": what a paper calls itself. */
export const isOfItself = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  phraseBefore(pack, 'selfNouns', words, index) > 0 || phraseAt(pack, 'selfNouns', words, index + 1) > 0;

/** "this building", where whoever speaks stands: the noun beside a demonstrative is one of those that all see. */
export const isAround = (
  words: readonly Word[],
  index: number,
  pack: LanguagePack,
  around: ReadonlySet<string> | undefined,
): boolean => {
  if (around === undefined || phraseAt(pack, 'demonstratives', words, index) === 0) return false;
  const noun = nounBeside(words, index, pack);
  return noun !== undefined && around.has(words[noun]?.key ?? '');
};

/** The place of the word where the noun of the demonstrative at a place stands, whatever it is; undefined where the words end there. */
export const nounBeside = (words: readonly Word[], index: number, pack: LanguagePack): number | undefined => {
  const noun =
    pack.typology.demonstratives === 'behind' ? index - 1 : index + phraseAt(pack, 'demonstratives', words, index);
  return words[noun] === undefined ? undefined : noun;
};

/** Whether a phrase of one of some lists stands where the noun of the demonstrative at a place would. */
export const hasBeside = (
  words: readonly Word[],
  index: number,
  pack: LanguagePack,
  lists: readonly WordList[],
): boolean =>
  pack.typology.demonstratives === 'behind'
    ? lists.some((list) => phraseBefore(pack, list, words, index) > 0)
    : lists.some((list) => phraseAt(pack, list, words, index + phraseAt(pack, 'demonstratives', words, index)) > 0);
