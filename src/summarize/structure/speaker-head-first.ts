import { phraseAt, phrasesOf } from '../../language/index.js';
import { bodyOf, namelessOf, ownedPaper, personOf } from './speaker-kinds.js';
import { isBody, nameWithin, runEnd, titlesEnd } from './speaker-name.js';
import type { Phrase } from './speaker-phrase.js';
import { breaksBefore, isCapital, type Range, type View } from './speaker-view.js';
import { behindDeterminers, isFunctionWord, isPreposition, isProper } from './speaker-words.js';

/** A speaker where the noun that says what a phrase is about stands first: Vietnamese. */
export const headFirst = (view: View, { from, to }: Range): Phrase | undefined => {
  const head = behindDeterminers(view, from, to);
  for (const start of head === from && !isFunctionWord(view, head) ? [head, head + 1] : [head]) {
    const titled = titlesEnd(view, start, to);
    const name = titled > start ? nameWithin(view, titled, to, true) : undefined;
    if (name !== undefined) return personOf(view, from, name);
  }
  const bare = nameWithin(view, from, to, false);
  if (bare?.from === from) return personOf(view, from, bare);
  if (holdsPredicate(view, from, to)) return undefined;
  const paper = ownedPaper(view, from, to);
  if (paper !== undefined) return paper;
  if (titlesEnd(view, head, to) > head) return namelessOf(view, from, head, to);
  if (isBody(view, head, to) && (head > from || !isAmbiguousHead(view, head, to))) return bodyOf(view, from, to);
  if (phrasesOf(view.pack, 'speakerPapers').matchAt(view.words, head, to) > 0)
    return { ...bodyOf(view, from, to), kind: 'paper' };
  const run = runEnd(view, from, to);
  const named = run - from >= (isProper(view, from) ? 1 : 2) && !isFunctionWord(view, from);
  // A given name alone is somebody's; longer names of persons begin with a family name or a title.
  return named && endsAt(view, run, to)
    ? { ...bodyOf(view, from, run), kind: run - from > 1 ? 'body' : 'name' }
    : undefined;
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
      phrasesOf(view.pack, 'attributiveVerbs').matchAt(view.words, index, to) === 0
    )
      return true;
  return false;
};

const endsAt = (view: View, index: number, to: number): boolean =>
  index >= to || breaksBefore(view, index) || isPreposition(view, index);
