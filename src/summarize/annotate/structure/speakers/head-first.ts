import { phraseAt, phraseBefore, phrasesOf, type WordList } from '../../../../language/index.js';
import { bodyOf, namelessOf, ownedPaper, personOf } from './kinds.js';
import { isBody, nameWithin, runEnd, titlesEnd } from './name.js';
import type { Phrase } from './phrase.js';
import { isCapital, type Range, type View } from './view.js';
import { behindDeterminers, isFunctionWord, isPlace, isPreposition, isProper } from './words.js';

/** A speaker where the noun that says what a phrase is about stands first: Vietnamese. */
export const headFirst = (view: View, range: Range): Phrase | undefined => {
  const { from, to } = range;
  if (leftOver.some((list) => !isCapital(view, to - 1) && phraseBefore(view.pack, list, view.words, to) > 0))
    return undefined;
  const whole = (list: WordList): boolean => phrasesOf(view.pack, list).matchAt(view.words, from, to) === to - from;
  if (whole('speakerNouns') && !whole('speakerTitles')) return { kind: 'body', whole: range, name: range };
  const person = namedPerson(view, range);
  if (person !== undefined) return endsWith(view, person.name.to, to) ? person : undefined;
  if (holdsPredicate(view, from, to)) return undefined;
  const paper = ownedPaper(view, from, to);
  if (paper !== undefined) return paper;
  const head = behindDeterminers(view, from, to);
  if (titlesEnd(view, head, to) > head && phrasesOf(view.pack, 'connectives').matchAt(view.words, head) < 2)
    return head > from ? { ...bodyOf(view, from, to), kind: 'somebody' } : namelessOf(view, from, head, to);
  if (isBody(view, head, to) && (head > from || !isAmbiguousHead(view, head, to))) return bodyOf(view, from, to);
  if (phrasesOf(view.pack, 'speakerPapers').matchAt(view.words, head, to) > 0)
    return { ...bodyOf(view, from, to), kind: 'paper' };
  const run = runEnd(view, from, to);
  const proper =
    isProper(view, from) || (run - from > 1 && phrasesOf(view.pack, 'verbs').matchAt(view.words, from) === 0);
  if (!proper || run === from || isFunctionWord(view, from) || !endsWith(view, run, to)) return undefined;
  return { ...bodyOf(view, from, run), kind: isNameLike(view, from, run) ? 'name' : 'body' };
};
const leftOver = ['coordinators', 'prepositions', 'conditions', 'contrasts'] as const;

/** A given name alone, or one written without the marks of the language, may be a person's; a country is not. */
const isNameLike = (view: View, from: number, to: number): boolean =>
  !isPlace(view, from) && (to - from === 1 || view.words.slice(from, to).every(({ key }) => /^[a-z'’-]+$/.test(key)));

/** A name behind titles, one word before them let by ("nguyên Chủ tịch"), or a full name without. */
const namedPerson = (view: View, { from, to }: Range): Phrase | undefined => {
  const head = behindDeterminers(view, from, to);
  const former = head === from && !isFunctionWord(view, head) && !isBody(view, head, to);
  for (const start of former ? [head, head + 1] : [head]) {
    const titled = titlesEnd(view, start, to);
    const name = titled > start ? nameWithin(view, titled, to, true) : undefined;
    if (name !== undefined) return personOf(view, from, name);
  }
  const bare = nameWithin(view, from, to, false);
  return bare?.from === from ? personOf(view, from, bare) : undefined;
};

/** "Bộ quy tắc", "Ban đầu": a noun of one syllable names a body only before a capital, or where it stands alone. */
const isAmbiguousHead = (view: View, head: number, to: number): boolean =>
  phrasesOf(view.pack, 'speakerNouns').matchAt(view.words, head, to) === 1 &&
  head + 1 < to &&
  !isCapital(view, head + 1);

/** Whether something is said of the noun inside the range, so that more than a noun phrase stands there. */
const holdsPredicate = (view: View, from: number, to: number): boolean => {
  for (let index = from + 1; index < to; index += 1)
    if (
      !isCapital(view, index) &&
      phraseAt(view.pack, 'auxiliaries', view.words, index, to) > 0 &&
      phrasesOf(view.pack, 'attributiveVerbs').matchAt(view.words, index) === 0
    )
      return true;
    else if (index > from + 1 && phrasesOf(view.pack, 'clausalSpeechVerbs').matchAt(view.words, index, to) > 0)
      return true;
  return false;
};

/** Behind a name stand at most a place, a time, or how it was said ("buồn bã"). */
const endsWith = (view: View, index: number, to: number): boolean =>
  !holdsPredicate(view, index - 1, to) &&
  (to - index <= 2 || isPreposition(view, index) || phraseAt(view.pack, 'adverbialOpeners', view.words, index) > 0);
