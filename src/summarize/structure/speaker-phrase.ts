import { phraseAt, phrasesOf, type WordList } from '../../language/index.js';
import { isBody, nameWithin, runEnd, titlesEnd } from './speaker-name.js';
import { breaksBefore, isCapital, type Range, type View } from './speaker-view.js';

/** A noun phrase that can be a speaker. */
export interface Phrase {
  /** `title`: a title without a name ("bị cáo", "the minister"); `pronoun`: stands for somebody named before. */
  readonly kind: 'person' | 'body' | 'title' | 'pronoun';
  /** The phrase up to the end of the name. */
  readonly whole: Range;
  readonly name: Range;
  /** Titles and bodies before the name that say who it is. */
  readonly role?: Range;
}

/** What a range of words is as a speaker; undefined where it can be none. The range holds no inner mark. */
export const phraseOf = (view: View, from: number, to: number): Phrase | undefined => {
  if (to <= from || to - from > longestPhrase) return undefined;
  const whole = { from, to };
  if (pronounLists.some((list) => phrasesOf(view.pack, list).matchAt(view.words, from, to) === to - from))
    return { kind: 'pronoun', whole, name: whole };
  return view.pack.surnames.length > 0 ? headFirst(view, whole) : headLast(view, whole);
};
const pronounLists = ['personPronouns', 'bodyPronouns'] as const;
const longestPhrase = 16;

/** Where the noun that says what a phrase is about stands first: Vietnamese. */
const headFirst = (view: View, { from, to }: Range): Phrase | undefined => {
  const head = behindDeterminers(view, from, to);
  for (const start of head === from ? [head, head + 1] : [head]) {
    const titled = titlesEnd(view, start, to);
    const name = titled > start ? nameWithin(view, titled, to, true) : undefined;
    if (name !== undefined) return personOf(view, from, name);
  }
  const run = runEnd(view, from, to);
  const bare = nameWithin(view, from, to, false);
  if (bare?.from === from) return personOf(view, from, bare);
  const paper = owned(view, from, to);
  if (paper !== undefined) return paper;
  const common = isCommon(view, from);
  if (isBody(view, head, to) && (head > from || !isAmbiguousHead(view, head, to))) return bodyOf(view, from, to);
  if (titlesEnd(view, head, to) > head) return { kind: 'title', whole: { from, to }, name: trimmed(view, from, to) };
  const proper = run - from >= (common ? 2 : 1) && !isFunctionWord(view, from) && endsThere(view, run, to);
  return proper ? bodyOf(view, from, to) : undefined;
};

/** Where it stands last, before "of", "at" or "who": English and its kin. */
const headLast = (view: View, { from, to }: Range): Phrase | undefined => {
  let end = from;
  while (end < to && !(end > from && opensModifier(view, end))) end += 1;
  const name = nameWithin(view, from, end, false);
  if (name?.to === end && (end === to || !isPreposition(view, end) || name.to - name.from > 1)) {
    const short = name.from === from && name.to - name.from === 1;
    if (short && (isCommon(view, from) || isFunctionWord(view, from))) return undefined;
    if (name.from > from || !isFunctionWord(view, from)) return personOf(view, from, name);
  }
  const paper = owned(view, from, to);
  if (paper !== undefined) return paper;
  const before = (list: WordList): boolean => phrasesOf(view.pack, list).matchBefore(view.words, end) > 0;
  if (before('speakerNouns') && end > from) return bodyOf(view, from, to);
  if (before('speakerTitles')) return { kind: 'title', whole: { from, to }, name: trimmed(view, from, to) };
  return before('speakerPapers') ? bodyOf(view, from, to) : undefined;
};

const opensModifier = (view: View, index: number): boolean =>
  isPreposition(view, index) ||
  (!isCapital(view, index) && phrasesOf(view.pack, 'danglers').matchAt(view.words, index) > 0);

/** "Số liệu của Hiệp hội Rau quả": a paper speaks for the body whose it is. */
const owned = (view: View, from: number, to: number): Phrase | undefined => {
  const paper = phrasesOf(view.pack, 'speakerPapers').matchAt(view.words, behindDeterminers(view, from, to), to);
  if (paper === 0) return undefined;
  for (let index = from + paper; index < to - 1; index += 1) {
    if (!isPreposition(view, index) || !(isCapital(view, index + 1) || isBody(view, index + 1, to))) continue;
    const owner = phraseOf(view, index + 1, to);
    if (owner !== undefined) return { ...owner, whole: { from, to: owner.whole.to } };
  }
  return undefined;
};

const personOf = (view: View, from: number, name: Range): Phrase => {
  const bare = phrasesOf(view.pack, 'personPronouns').matchAt(view.words, from, name.from) === name.from - from;
  const role = { from: behindDeterminers(view, from, name.from), to: name.from };
  return {
    kind: 'person',
    whole: { from, to: name.to },
    name,
    ...(bare || role.to <= role.from ? {} : { role }),
  };
};

const bodyOf = (view: View, from: number, to: number): Phrase => {
  const name = trimmed(view, from, to);
  return { kind: 'body', whole: name, name };
};

/** A phrase without the time or place behind it: "Tòa án nhân dân tỉnh chiều 27/6". */
const trimmed = (view: View, from: number, to: number): Range => {
  for (let index = from + 2; index < to; index += 1) {
    if (isCapital(view, index) || phraseAt(view.pack, 'adverbialOpeners', view.words, index) === 0) continue;
    if (
      /^\p{N}/u.test(view.words[index + 1]?.key ?? '') ||
      phrasesOf(view.pack, 'weekdays').matchAt(view.words, index + 1) > 0
    )
      return { from, to: index };
  }
  return { from, to };
};

export const behindDeterminers = (view: View, from: number, to: number): number => {
  let index = from;
  while (index < to) {
    const length = Math.max(
      phrasesOf(view.pack, 'determiners').matchAt(view.words, index, to),
      phrasesOf(view.pack, 'plurals').matchAt(view.words, index, to),
      /^\p{N}+$/u.test(view.words[index]?.key ?? '') ? 1 : 0,
    );
    if (length === 0) break;
    index += length;
  }
  return index;
};

/** A capital at the start of a sentence says nothing, unless the word is written with one elsewhere too. */
const isCommon = (view: View, index: number): boolean =>
  view.starts.has(index) && !view.proper.has(view.words[index]?.key ?? '');

/** "Bộ quy tắc", "Ban đầu": a noun of one syllable names a body only before a capital, or where it stands alone. */
const isAmbiguousHead = (view: View, head: number, to: number): boolean =>
  phrasesOf(view.pack, 'speakerNouns').matchAt(view.words, head, to) === 1 &&
  head + 1 < to &&
  !isCapital(view, head + 1);

const isFunctionWord = (view: View, index: number): boolean =>
  functionLists.some((list) => phrasesOf(view.pack, list).matchAt(view.words, index) > 0);
const functionLists = ['stopwords', 'pronouns', 'connectives', 'adverbialOpeners', 'contrasts'] as const;

const isPreposition = (view: View, index: number): boolean =>
  !isCapital(view, index) && phraseAt(view.pack, 'prepositions', view.words, index) > 0;

const endsThere = (view: View, index: number, to: number): boolean =>
  index >= to || breaksBefore(view, index) || isPreposition(view, index);
