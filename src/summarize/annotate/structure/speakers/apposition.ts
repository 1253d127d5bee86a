import { phraseAt, phraseBefore, phrasesOf, type WordList } from '../../../../language/index.js';
import { hasPredicate, verbAt } from '../../../shorten/predicate.js';
import { houseAt, timeStart } from './kinds.js';
import { phraseBehindAdverbial, phraseOf, type Phrase } from './phrase.js';
import type { Subject } from './subject.js';
import { gapBefore, isCapital, partEnd, partStart, type Range, type View } from './view.js';
import {
  behindDeterminers,
  behindOpeners,
  isPlace,
  isPreposition,
  isShortOffice,
  opensRelative,
  opensWithHead,
} from './words.js';

/** "X, <role>, nói": the parts before a verb, back to the one that names somebody; else the nearest that can speak. */
export const beyondAppositions = (view: View, verb: number): Subject | undefined => {
  let nearest: Subject | undefined;
  let to = verb;
  let bracketed = false;
  for (let count = 0; count < mostAppositions && to > 0; count += 1) {
    const gap = gapBefore(view, to);
    if (view.starts.has(to) || !/^(?:,|\),?|,? ?\(| [–-]) ?$/u.test(gap)) break;
    bracketed = gap.includes(')') || (bracketed && !gap.includes('('));
    const start = partStart(view, to - 1);
    const found = bracketed ? undefined : subjectIn(view, start, to);
    // "Ông Nam - phó giám đốc Sông Trà - cho rằng": a role and the body's name, between dashes behind who has it.
    const isBetweenDashes = [start, to].every((at) => at > 0 && /^ [-–] $/u.test(gapBefore(view, at)));
    const isOffice = isBetweenDashes || isShortOffice(view, start);
    if (found !== undefined && isNamed(found.phrase) && !isOffice) return withApposition(view, found);
    if (found !== undefined && !isPlace(view, found.phrase.whole.from)) nearest ??= found;
    to = start;
  }
  return nearest;
};
const mostAppositions = 7;

/** A subject with what stands behind it and says who it is, or whose the office is. */
export const described = (view: View, phrase: Phrase, from: number): Subject => {
  const holder = holderBehind(view, phrase);
  if (holder !== undefined) return { phrase: holder, from, apposition: phrase.whole };
  const { apposition = toldBehind(view, phrase) } = appositionBehind(view, phrase);
  return { phrase, from, ...(apposition === undefined ? {} : { apposition }) };
};

/** "Ann Lee, who runs the harbour": where no title says who a person is, what is told of them right behind the name does. */
const toldBehind = (view: View, phrase: Phrase): Range | undefined => {
  const from = phrase.whole.to;
  if (!isNamed(phrase) || from >= view.words.length || view.starts.has(from) || gapBefore(view, from) !== ', ')
    return undefined;
  const to = partEnd(view, from);
  // "…, who is 40": an age says nothing of what somebody is.
  const isAge = view.words.slice(from, from + 3).some(({ key }) => /^\d/u.test(key));
  return opensRelative(view, from) && to - from <= longestTold && to - from > 2 && !isAge ? { from, to } : undefined;
};
const longestTold = 12;

/** The part behind a name that says who it is: a role, no age and no place. */
export const appositionBehind = (view: View, phrase: Phrase, strict = false): { apposition?: Range } => {
  if (!isNamed(phrase)) return {};
  for (let from = phrase.whole.to, count = 0; count < 4; count += 1) {
    if (from >= view.words.length || view.starts.has(from)) break;
    const house = count === 0 ? houseAt(view, from) : undefined;
    if (house !== undefined) return { apposition: house };
    if (!/^(?:,| \(|\),?|,? ?[–-]) ?\(?$/u.test(gapBefore(view, from))) break;
    const to = partEnd(view, from);
    if (isRole(view, from, to, strict))
      return { apposition: { from, to: matterEnd(view, roleEnd(view, from, to), to) } };
    // "…, was jailed for fraud, a felony": behind what somebody did nothing says who they are.
    if ((strict && !tellsAgeOrPlace(view, from)) || tellsDeed(view, from, to)) break;
    from = to;
  }
  return {};
};

/** With a verb that says or is said of somebody, where verbs have forms of their own: "…, pleaded guilty to fraud". */
const tellsDeed = ({ words, pack }: View, from: number, to: number): boolean =>
  pack.typology.verbs !== 'uninflected' &&
  (hasPredicate(words, from, to, pack) ||
    words.slice(from, to).some((_, at) => phraseAt(pack, 'speechVerbs', words, from + at) > 0));

/**
 * "chủ nhiệm Uỷ ban Văn hoá, giáo dục, thanh niên | và nhi đồng": where a role ends in the name of a body, what that is for may go on behind commas, in
 * small letters, up to a word that joins the last.
 */
const matterEnd = (view: View, end: number, to: number): number => {
  if (end !== to || !opensWithHead(view) || ![1, 2].some((back) => isCapital(view, end - back))) return end;
  for (let from = end, count = 0; count < mostMatters; count += 1) {
    if (from >= view.words.length || view.starts.has(from) || gapBefore(view, from) !== ', ' || isCapital(view, from))
      return end;
    const next = partEnd(view, from);
    const joined = view.words
      .slice(from, Math.min(next, from + longestMatter))
      .findIndex(({ key }) => view.pack.coordinators.includes(key));
    // "…, giá vé và phí tăng": one part alone is what is said.
    if (joined > 0) return count > 0 ? next : end;
    if (next - from > longestMatter) return end;
    from = next;
  }
  return end;
};
const mostMatters = 5;
/** In words. */
const longestMatter = 4;

/** "Chủ tọa phiên tòa, thẩm phán Ngô Bích Thủy", "the governor of the bank, Ann Lee": a title alone before the name. */
export const appositionBefore = (view: View, phrase: Phrase): Range | undefined => {
  const { whole } = phrase;
  if (!isNamed(phrase) || whole.from === 0 || gapBefore(view, whole.from) !== ', ') return undefined;
  const start = partStart(view, whole.from - 1);
  for (let from = start; from < whole.from; from += 1) {
    if (from > start && phrasesOf(view.pack, 'determiners').matchAt(view.words, from) === 0) continue;
    const office = phraseOf(view, from, whole.from);
    if (office?.kind === 'title' || office?.kind === 'somebody') return { from, to: whole.from };
    if (office !== undefined && isOffice(view, office) && isHolder(view, phrase)) return { from, to: whole.from };
  }
  return undefined;
};

/** "Kepala Dinas Pelabuhan, Budi Lestari, …": an office, and behind it the name of whoever holds it. */
const holderBehind = (view: View, office: Phrase): Phrase | undefined => {
  const from = office.whole.to;
  if (!isOffice(view, office) || from >= view.words.length || gapBefore(view, from) !== ', ') return undefined;
  const to = partEnd(view, from);
  const isListed = to < view.words.length && phrasesOf(view.pack, 'coordinators').matchAt(view.words, to) > 0;
  const phrase = isListed || isPlace(view, from) ? undefined : phraseOf(view, from, to);
  return phrase !== undefined && isHolder(view, phrase) ? phrase : undefined;
};

/** A title at its head, behind its article: "the chair of the board", "the managing director". Where family names stand first what it is of may look like a name. */
const isOffice = (view: View, { kind, whole }: Phrase): boolean => {
  const { words, pack } = view;
  const head = behindDeterminers(view, whole.from, whole.to);
  const isTitle = (at: number): boolean => phrasesOf(pack, 'speakerTitles').matchAt(words, at, whole.to) > 0;
  const last = pack.typology.head === 'last' ? whole.to : head + 1;
  if (!words.slice(head, last).some((_, at) => isTitle(head + at))) return false;
  const isNameless = kind === 'body' || kind === 'somebody' || kind === 'title';
  return isNameless || (pack.typology.verbs === 'uninflected' && pack.typology.surname !== 'first');
};

/** A name and nothing else, of two to four words with capitals. */
const isHolder = (view: View, { kind, whole }: Phrase): boolean =>
  kind === 'name' &&
  whole.to - whole.from >= 2 &&
  whole.to - whole.from <= mostOfName &&
  view.words.slice(whole.from, whole.to).every((_, at) => isCapital(view, whole.from + at));
const mostOfName = 4;

const isNamed = ({ kind }: Phrase): boolean => kind === 'person' || kind === 'name';

const subjectIn = (view: View, start: number, to: number): Subject | undefined => {
  const from = behindOpeners(view, start, to);
  if (from >= to) return undefined;
  const phrase = phraseOf(view, from, to);
  if (phrase !== undefined) return { phrase, from };
  const behind = phraseBehindAdverbial(view, from, to);
  return behind && { phrase: behind, from: behind.whole.from };
};

const withApposition = (view: View, found: Subject): Subject => {
  const before = appositionBefore(view, found.phrase);
  const apposition = appositionBehind(view, found.phrase).apposition ?? before;
  return { ...found, from: before?.from ?? found.from, ...(apposition === undefined ? {} : { apposition }) };
};

/**
 * Whether a part between marks says what somebody is: it opens with a title or a determiner, and holds no predicate and no
 * other name.
 *
 * @param strict a clause may follow instead, so that only a title will do
 */
const isRole = (view: View, from: number, to: number, strict: boolean): boolean => {
  const end = roleEnd(view, from, to);
  if (isShortOffice(view, from)) return true;
  if (tellsAgeOrPlace(view, from) || isPreposition(view, from) || opensCompany(view, from)) return false;
  for (let index = from; index < end; index += 1)
    if (!isCapital(view, index) && phraseAt(view.pack, 'auxiliaries', view.words, index) > 0) return false;
  const has = (list: WordList, index: number): boolean => phrasesOf(view.pack, list).matchAt(view.words, index, to) > 0;
  const headFirst = opensWithHead(view);
  if (headFirst && has('personPronouns', from)) return false;
  if (!strict && (headFirst ? has('speakerNouns', from) : has('determiners', from))) return true;
  // ", công bố chương trình …": a predicate, though "bố" alone is a title.
  const farthest = !headFirst ? mostBeforeTitle : verbAt(view.words, from, view.pack) > 1 ? 1 : 2;
  for (let index = from; index < Math.min(end, from + farthest); index += 1)
    if (has('speakerTitles', index)) return true;
  return false;
};

/** In words: "the town's newly elected deputy mayor". */
const mostBeforeTitle = 8;

/** "together with the bank's president Ann Lee", "cùng với Giám đốc cảng Lê Minh": somebody else, who is there, too. */
const opensCompany = (view: View, from: number): boolean =>
  !isCapital(view, from) &&
  isPreposition(view, from + 1) &&
  phraseAt(view.pack, 'determiners', view.words, from) === 0 &&
  !(['speakerTitles', 'speakerNouns'] as const).some((list) => phraseAt(view.pack, list, view.words, from) > 0);

const tellsAgeOrPlace = (view: View, index: number): boolean =>
  /^\d/.test(view.words[index]?.key ?? '') || isPlace(view, index);

/** Before a relative clause, a verb of saying and the time before it. */
const roleEnd = (view: View, from: number, to: number): number => {
  let end = from + 1;
  while (end < to && !endsRole(view, end, to)) end += 1;
  const time = timeStart(view, from, end);
  // "guru yang menyeberang setiap Senin": the time is that of what they do, and no part of the saying.
  return holdsRelative(view, from, time) ? end : time;
};

const holdsRelative = ({ words, pack }: View, from: number, to: number): boolean =>
  words.slice(from, to).some((_, index) => phraseAt(pack, 'relatives', words, from + index) > 0);

const endsRole = (view: View, index: number, to: number): boolean =>
  view.pack.typology.verbs === 'inflected'
    ? opensRelative(view, index) || saysSomething(view, index)
    : !isCapital(view, index) &&
      !isInNoun(view, index) &&
      (phraseAt(view.pack, 'speechVerbs', view.words, index) > 0 ||
        isPartedVerb(view, index, to) ||
        isBesides(view, index));

/** "một nhà | phân tích": the verb is the end of a noun of those who do so. */
const isInNoun = ({ words, pack }: View, index: number): boolean =>
  [1, 2].some((back) =>
    (['speakerTitles', 'speakerNouns'] as const).some((list) => phraseAt(pack, list, words, index - back) > back),
  );

/** "phó chủ tịch hiệp hội | và là chủ một xưởng": what else somebody is. */
const isBesides = ({ words, pack }: View, index: number): boolean => {
  const joined = phraseAt(pack, 'coordinators', words, index);
  return joined > 0 && phraseAt(pack, 'copulas', words, index + joined) > 0;
};

/** "…, director of research for Staley | said": no comma ends the role. */
const saysSomething = (view: View, index: number): boolean =>
  !isCapital(view, index) &&
  phraseAt(view.pack, 'speechVerbs', view.words, index) > 0 &&
  !isPreposition(view, index - 1) &&
  phraseBefore(view.pack, 'determiners', view.words, index) === 0;

/** "cho báo chí biết": a verb of saying that is parted by whom it is said to. */
const isPartedVerb = ({ words, pack }: View, index: number, to: number): boolean =>
  words
    .slice(index + 2, Math.min(to, index + widestVerb))
    .some(({ key }) => phrasesOf(pack, 'speechVerbs').has(`${words[index]?.key ?? ''} ${key}`));
const widestVerb = 6;
