import { holdsPhrase, phraseAt, wordsOf, type LanguagePack, type Word } from '../../../language/index.js';
import type { Entry } from '../../content/entry.js';
import { speaksOfSomebody } from '../../content/text/speaks-of-somebody.js';
import { countsBesides } from './stands-near.js';
import { takenBack } from './taken-back.js';
import { speakOf } from './taken-up.js';
import { tellsMore } from './tells-more.js';

/** A sentence that may head the lines of its slide. */
export interface HeadingClaim {
  /** The point that it is made of. */
  readonly first: Entry;
  /** What the title would say. */
  readonly titled: Entry;
  /** The other lines, those that go on from it first. */
  readonly below: readonly Entry[];
  /** Whether one does. */
  readonly goesOn: boolean;
}

/**
 * Whether a sentence says more than a fixed label, or a count, over the lines of its slide: the more of them speak of its matter, the longer it may be, count
 * something of its own, or say who says it. Never where it is somebody's words, asks, speaks of somebody by a pronoun, is taken back, is one of several that open
 * alike, or few lines have to do with it.
 *
 * @param isSpoken whether a speech is told: what goes on from a sentence there has mostly left its matter
 */
export const claims = (
  { first, titled, below, goesOn }: HeadingClaim,
  pack: LanguagePack,
  isSpoken = false,
): boolean => {
  const { text } = titled;
  const words = wordsOf(text);
  if (text.length > mostLetters || text.length < fewestLetters || /[“”"«»„;?？!…]/u.test(text)) return false;
  if (lacksSubject(words, pack) || opensAsOthers(words, below)) return false;
  if (speaksOfSomebody(text, words, pack, pronouns) || takenBack(below, pack)) return false;
  const share = speakOf(titled, below, pack) / below.length;
  if (!tellsMore(below, pack) || (share < leastShare && (!goesOn || isSpoken || below.length > mostBehind)))
    return false;
  const worth =
    share +
    (goesOn ? worthOfFollowing : 0) +
    worthOfOpening -
    Math.max(0, text.length - quickLetters) * costOfLetter -
    (countsBesides(first, titled, below) ? costOfCount : 0) -
    (holdsPhrase(pack, 'speechVerbs', words) ? costOfSaying : 0) -
    (holdsPhrase(pack, 'firstPersons', words) ? costOfOneself : 0) -
    (phraseAt(pack, 'relativeTimes', words, 0) > 0 ? costOfToday : 0);
  return worth >= least;
};

/** In lines: what goes on from a sentence has left its matter behind so many. */
const mostBehind = 5;
/** Of the lines below so many say a word of its matter: over others it names the first of several. */
const leastShare = 1 / 3;

/** What is worth less says no more of the slide than a label does. */
const least = 0.1;

/** In UTF-16 units. */
const mostLetters = 120;
const fewestLetters = 16;
const quickLetters = 80;
const costOfLetter = 0.01;
const worthOfFollowing = 0.3;
const worthOfOpening = 0.3;
const costOfCount = 0.15;
const costOfSaying = 0.4;
const costOfOneself = 0.2;
const costOfToday = 0.1;

/** "Có tin đồn rằng …", "Không rõ vì sao …": of whom or what it is told, what stands before says; "No dividend will be paid" says it itself. */
const lacksSubject = (words: readonly Word[], pack: LanguagePack): boolean =>
  openers.some((list) => phraseAt(pack, list, words, 0) > 0) ||
  (pack.typology.verbs === 'uninflected' && phraseAt(pack, 'negations', words, 0) > 0);
const openers = ['existentials', 'copulas'] as const;

/** "Option B is the simplest", beside "Option A …" and "Option C …". */
const opensAsOthers = ([first]: readonly Word[], below: readonly Entry[]): boolean =>
  below.filter(({ text }) => wordsOf(text)[0]?.key === first?.key).length * 2 >= Math.max(below.length, fewestAlike);
const fewestAlike = 4;

const pronouns = ['personPronouns', 'anaphors'] as const;
