import { anyPhraseAt, phrasesOf, scriptedPattern } from '../../../../language/index.js';
import { breaksBefore, gapBefore, isCapital, type Range, type View } from './view.js';
import { opensWithHead } from './words.js';

/** The first word behind the titles that begin at a place ("Thứ trưởng", "PGS.TS.", "Dr."); the place itself without any. */
export const titlesEnd = (view: View, from: number, to: number): number => {
  const titles = phrasesOf(view.pack, 'speakerTitles');
  let end = from;
  for (let length = 1; length > 0 && end < to; end += length) {
    length = end > from && breaksBefore(view, end) ? 0 : titles.matchAt(view.words, end, to);
    if (length > 1 && innerBreak(view, end, end + length)) length = 0;
  }
  return end;
};

/**
 * The name of a person in a noun phrase whose titles were read. Where family names stand first, bodies may stand between
 * the title and the name ("Thứ trưởng Bộ Ngoại giao Lương Đình Khôi"); elsewhere the name ends the phrase.
 *
 * @param from the first word behind the titles
 * @param titled whether there were any
 */
export const nameWithin = (view: View, from: number, to: number, titled: boolean): Range | undefined => {
  const familyFirst = opensWithHead(view);
  let found: Range | undefined;
  for (let index = from; index < to;) {
    const end = runEnd(view, index, to);
    if (end === index) {
      index += 1;
      continue;
    }
    const run = { from: index, to: end };
    const name = familyFirst ? familyFirstName(view, run, index === from && titled, to) : givenFirstName(view, run);
    if (name !== undefined && familyFirst) return name;
    found = name ?? found;
    index = end;
  }
  return found;
};

/** The first word behind the capitalised words that begin at a place, particles and joined parts ("Chao-ming") of names included. */
export const runEnd = (view: View, from: number, to: number): number => {
  let end = from;
  while (end < to && (end === from || isTight(gapBefore(view, end)))) {
    // "Secretary of State"
    const title = isCapital(view, end) ? phrasesOf(view.pack, 'speakerTitles').matchAt(view.words, end, to) : 0;
    if (title > 1 && isCapital(view, end + title - 1)) end += title;
    else if (isCapital(view, end) || (end > from && gapBefore(view, end) === '-')) end += 1;
    else {
      const next = end > from ? behindParticles(view, end, to) : end;
      if (next === end || next >= to || !isCapital(view, next)) break;
      end = next + 1;
    }
  }
  return end;
};

/** Family names that stand first are known; a name is then two to four words long, or whatever follows a title; a country before it ("Tổng thống Mỹ Donald Trump") is none of it. */
const familyFirstName = (view: View, run: Range, behindTitle: boolean, to: number): Range | undefined => {
  const surnames = phrasesOf(view.pack, 'surnames');
  if (isAcronym(view, run)) return undefined;
  // "tỉnh Bà Rịa - Vũng Tàu Lê Thanh Dũng": the second half of a place, and perhaps a name behind it.
  const isHalf = /[–-]/u.test(gapBefore(view, run.from));
  if (isHalf && run.to - run.from < longestName + 1) return undefined;
  const personal = phrasesOf(view.pack, 'personPronouns').matchBefore(view.words, run.from) > 0;
  const country = phrasesOf(view.pack, 'countries').matchAt(view.words, run.from, run.to);
  // "Ông Mỹ": somebody who is called like a country.
  const start = run.from + (isHalf ? 1 : personal && run.from + country === run.to ? 0 : country);
  const fewest = behindTitle ? 2 : 3;
  for (let from = Math.max(start, run.to - longestName); run.to - from >= fewest; from += 1)
    if (surnames.matchAt(view.words, from) > 0 && closes(view, run.to, to)) return { from, to: run.to };
  if (!behindTitle) return undefined;
  if (!personal && (isBody(view, run.from, run.to) || !closes(view, run.to, to))) return undefined;
  return start < run.to ? { from: start, to: run.to } : undefined;
};
const longestName = 4;

const givenFirstName = (view: View, run: Range): Range | undefined => {
  let from = run.from;
  for (let index = run.from; index < run.to; index += 1) {
    // "Capel's Skeoch": whose they are is no part of the name.
    const owner = index + 1 < run.to && isPossessive(view, index) ? index + 1 : index;
    const behind = Math.max(owner, titlesEnd(view, index, run.to));
    if (behind > index) from = index = behind;
  }
  const titled = from > run.from && phrasesOf(view.pack, 'keptTitles').matchBefore(view.words, from) > 0;
  if (from >= run.to || isBody(view, run.to - 1, run.to)) return undefined;
  return { from: titled && run.to - from > 1 ? from - 1 : from, to: run.to };
};

const isPossessive = ({ text, words }: View, index: number): boolean =>
  /[’']s$/u.test(text.slice(words[index]?.start, words[index]?.end));

/** Whether a noun that can speak without a name begins at a place. */
export const isBody = (view: View, from: number, to: number): boolean =>
  phrasesOf(view.pack, 'speakerNouns').matchAt(view.words, from, to) > 0;

const isAcronym = (view: View, run: Range): boolean => {
  for (let index = run.from; index < run.to; index += 1) {
    const word = view.words[index];
    if (word === undefined || !capitals.test(view.text.slice(word.start, word.end))) return false;
  }
  return true;
};

/** Whether a name can end before a word: at a mark, or where a preposition, auxiliary or verb follows. */
const closes = (view: View, index: number, to: number): boolean =>
  index >= to ||
  breaksBefore(view, index) ||
  anyPhraseAt(view.pack, closers, view.words, index) ||
  // "tướng Chiêu cung cấp thêm": a verb of two syllables is sure.
  (!isCapital(view, index) && phrasesOf(view.pack, 'verbs').matchAt(view.words, index) > 1);
const closers = ['auxiliaries', 'prepositions', 'speechVerbs', 'adverbialOpeners', 'coordinators'] as const;

const innerBreak = (view: View, from: number, to: number): boolean => {
  for (let index = from + 1; index < to; index += 1) if (breaksBefore(view, index)) return true;
  return false;
};

const isTight = (gap: string): boolean => /^(?: |-|\. ?|[’'] ?)$/u.test(gap);

/** "Ursula von der Leyen": the first word behind the small words inside a name. */
const behindParticles = (view: View, from: number, to: number): number => {
  const particles = phrasesOf(view.pack, 'nameParticles');
  let end = from;
  while (end < to && !isCapital(view, end) && particles.hasKey(view.words[end]?.key ?? '')) end += 1;
  return end;
};

const capitals = scriptedPattern('^\\p{Lu}{2,}$');
