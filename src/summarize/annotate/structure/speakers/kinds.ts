import { phraseAt, phraseBefore, phrasesOf } from '../../../../language/index.js';
import { isBody, runEnd } from './name.js';
import type { Phrase } from './phrase.js';
import type { PhraseIn } from './phrase-rule.js';
import { gapBefore, isCapital, partEnd, type Range, type View } from './view.js';
import { behindDeterminers, isCalendarName, isPreposition } from './words.js';

/** A person by name; what stands before the name is a role, unless it is a title like "ông" or "Mr". */
export const personOf = (view: View, from: number, name: Range): Phrase => {
  if (isClauseWord(view, { from, to: name.from })) return { kind: 'name', whole: name, name };
  const role = { from: behindDeterminers(view, from, name.from), to: name.from };
  const bare = phrasesOf(view.pack, 'personPronouns').matchAt(view.words, role.from, role.to) === role.to - role.from;
  // "Sekretaris Ahmad Yani atau | Gus Yani": what stands before "or" is another name.
  const goesOn = phraseBefore(view.pack, 'coordinators', view.words, role.to) > 0;
  return {
    kind: name.from > from ? 'person' : 'name',
    whole: { from, to: name.to },
    name,
    ...(bare || goesOn || role.to <= role.from ? {} : { role }),
  };
};

/** "Second, where HF has built …", "As Ann says": a word that opens a clause says nothing of who somebody is. */
const isClauseWord = (view: View, { from, to }: Range): boolean =>
  to - from === 1 && phrasesOf(view.pack, 'clauseOpeners').matchAt(view.words, from, to) > 0;

/** A title alone stands for somebody named before; with more words it is somebody. */
export const namelessOf = (view: View, from: number, head: number, to: number): Phrase => {
  const alone = phrasesOf(view.pack, 'speakerTitles').matchAt(view.words, head, to) === to - head;
  return { ...bodyOf(view, from, to), kind: alone ? 'title' : 'somebody' };
};

/** Before the time that stands behind a phrase. */
export const timeStart = (view: View, from: number, to: number): number => {
  let end = from + 1;
  while (end < to && !(end > from + 1 && (opensTime(view, end, to) || opensOccasion(view, end)))) end += 1;
  return end;
};

/** "Tổng thống | lần đầu tiên lên tiếng" */
const opensOccasion = (view: View, index: number): boolean =>
  !isCapital(view, index) && phraseAt(view.pack, 'superlatives', view.words, index) > 1;

/** A body without the time behind it: "Tòa án nhân dân tỉnh chiều 27/6". */
export const bodyOf = (view: View, from: number, to: number): Phrase => {
  const name = { from, to: timeStart(view, from, to) };
  return { kind: 'body', whole: name, name };
};

const opensTime = (view: View, index: number, to: number): boolean =>
  !isCapital(view, index) &&
  phraseAt(view.pack, 'adverbialOpeners', view.words, index) > 0 &&
  (/^\d/.test(view.words[index + 1]?.key ?? '') ||
    (to - index <= longestTime && !isPreposition(view, index)) ||
    phrasesOf(view.pack, 'weekdays').matchAt(view.words, index + 1) > 0);
/** "cuối tuần trước" */
const longestTime = 3;

/** A name, or a noun that can speak; "a survey of parents" is none by them. */
const canOwn = (view: View, index: number, to: number): boolean =>
  isCapital(view, index) || isBody(view, view.pack.typology.articles === 'used' ? index + 1 : index, to);

/** "Số liệu của Hiệp hội Rau quả": a paper speaks for the body whose it is, which is a phrase in the phrase. */
export const ownedPaper = (view: View, from: number, to: number, phraseIn: PhraseIn): Phrase | undefined => {
  const paper = phrasesOf(view.pack, 'speakerPapers').matchAt(view.words, behindDeterminers(view, from, to), to);
  if (paper === 0) return undefined;
  let index = from + paper;
  while (index < to - 1 && !isPreposition(view, index)) index += 1;
  if (index >= to - 1 || !canOwn(view, index + 1, to)) return undefined;
  if (isCalendarName(view, index + 1)) return undefined;
  for (let end = to; end > index + 1; end -= 1) {
    const owner = phraseIn(view, index + 1, end);
    if (owner !== undefined && owner.kind !== 'paper') return { ...owner, whole: { from, to: owner.whole.to } };
  }
  return undefined;
};

/**
 * "David Healy at Drexel Burnham": for whom somebody works, right behind the name, or between commas with an article, "Ann Lee, of the Tarn Harbour
 * Trust, said"; behind an age stands where they live.
 */
export const houseAt = (view: View, index: number): Range | undefined => {
  const house = index + phraseAt(view.pack, 'affiliations', view.words, index);
  const gap = gapBefore(view, index);
  const article = gap === ', ' ? phraseAt(view.pack, 'definites', view.words, house) : 0;
  const from = house + article;
  if (house === index || !(gap === ' ' || article > 0) || !isCapital(view, from) || isCalendarName(view, from))
    return undefined;
  const part = partEnd(view, from);
  if (article === 0) return { from, to: runEnd(view, from, part) };
  const isApart = part - from <= longestHouse && gapBefore(view, part).startsWith(',');
  return isApart ? { from: index, to: part } : undefined;
};
/** In words. */
const longestHouse = 8;
