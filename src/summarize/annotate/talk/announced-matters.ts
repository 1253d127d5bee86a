import {
  contentWords,
  holdsPhrase,
  type LanguagePack,
  phraseAt,
  phraseBefore,
  type Word,
} from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Span } from '../../../model/span.js';
import { hasPredicate, verbAt } from '../../shorten/predicate.js';
import type { Reading, Sentence } from '../reading.js';
import { announcementEnd } from './announcement.js';
import { holdsAmount } from './holds-amount.js';

/** What whoever talks turns to with a sentence. */
export interface AnnouncedMatter {
  /** The words that name it; undefined where it is only a picture: "Turning to slide five." */
  readonly span?: Span;
  /** Whether the sentence says nothing else. */
  readonly isAll: boolean;
}

/**
 * Where whoever talks turns to another matter, by the place of the sentence: "Turning to our balance sheet, …", "Next, I would like to update you on our
 * dividend policy.", "Tôi xin chuyển sang vấn đề vốn." Where a paper has headings, they name what it tells. Of several things that are announced one
 * behind the other none is named: what follows is of the first, and the others are still to come.
 */
export const announcedMatters = onceFor((reading: Reading): ReadonlyMap<number, AnnouncedMatter> => {
  const found = new Map<number, AnnouncedMatter & { readonly isPlanned: boolean }>();
  for (const sentence of reading.sentences) {
    const matter = sentence.item === undefined && sentence.turn === undefined ? matterIn(reading, sentence) : undefined;
    // "I'll read the safe harbour note. Actual results may differ.": what lies behind that is of something else.
    const next = reading.sentences[sentence.index + 1]?.words ?? [];
    if (matter === undefined) continue;
    const { isAll, isPlanned } = matter;
    found.set(sentence.index, holdsPhrase(reading.pack, 'disclaimers', next) ? { isAll, isPlanned } : matter);
  }
  // The matter of the first of a row of plans.
  let first: Span | undefined;
  let last = -Infinity;
  return new Map(
    [...found].map(([index, { span, isAll, isPlanned }]): [number, AnnouncedMatter] => {
      const named = isPlanned && index - last <= nearestPlan ? first : span;
      first = named;
      last = isPlanned ? index : -Infinity;
      return [index, { isAll, ...(named === undefined ? {} : { span: named }) }];
    }),
  );
});
/** In sentences. */
const nearestPlan = 2;

const matterIn = (
  { text, pack }: Reading,
  { words, start, end }: Sentence,
): (AnnouncedMatter & { readonly isPlanned: boolean }) | undefined => {
  const starts = openingsOfTurn(words, pack);
  const turned = starts.flatMap((at) => {
    const length = phraseAt(pack, 'matterTurns', words, at);
    return length > 0 ? [at + length] : [];
  })[0];
  // "Looking at the full year, I'll provide an update to our guidance."
  const comma = words.findIndex(
    ({ start: at }, place) => place > 0 && text.slice(words[place - 1]?.end, at).includes(','),
  );
  const planned = [...(turned === undefined ? starts : []), ...(comma > 0 && comma <= longestTail ? [comma] : [])]
    .map((at) => announcementEnd(words, at, pack))
    .find((at) => at > 0);
  const from = planned ?? turned;
  if (from === undefined) return undefined;
  const isPlanned = planned !== undefined;
  const named = behindDeterminer(words, behindVerb(words, behindPicture(words, from, pack), pack), pack);
  const to = words.findIndex((word, at) => at > named && endsMatter(text, words, at, pack) && word.start > 0);
  const last = words[(to < 0 ? words.length : to) - 1];
  const first = words[named];
  // What is announced with an amount tells it.
  const said = text.slice(start, end);
  const tellsNothing = isPlanned && !holdsAmount(said) && !/[“”"]/u.test(said);
  const isNameless = { isAll: tellsNothing, isPlanned };
  if (first === undefined || last === undefined || last.start < first.start) return isPlanned ? isNameless : undefined;
  const count = words.filter((word) => word.start >= first.start && word.start <= last.start).length;
  if (count > mostWords || opensClause(words, named, pack)) return isPlanned ? isNameless : undefined;
  const rest = to < 0 ? [] : words.slice(to);
  // "Starting with household goods, our garden business.": what stands behind it says no more of it.
  const isBare = rest.length <= longestTail && !/\d/u.test(text.slice(last.end, end));
  const isAll =
    tellsNothing ||
    rest.length === 0 ||
    isOnPicture(rest, pack) ||
    (isBare && !hasPredicate(rest, 0, rest.length, pack));
  const isPicture = phraseAt(pack, 'exhibits', words, named) > 0;
  // "This", "them": what it is stands before; "more details from our review" are told elsewhere.
  const isNamed =
    !isPicture &&
    !holdsPhrase(pack, 'postponements', words) &&
    nameless.every((list) => phraseAt(pack, list, words, named) === 0) &&
    !(to > 0 && tellsWhich(words, to, text, pack)) &&
    isName(words.slice(named, to < 0 ? words.length : to), pack);
  return {
    isAll,
    isPlanned,
    ...(isNamed ? { span: { start: first.start, end: last.end } } : {}),
  };
};

/** "The main issues | that were decided", "a few details | with you": which ones, the clause says, or nothing does. */
const tellsWhich = (words: readonly Word[], at: number, text: string, pack: LanguagePack): boolean =>
  !text.slice(words[at - 1]?.end, words[at]?.start).includes(',') &&
  (phraseAt(pack, 'addresses', words, at + 1) > 0 ||
    (['relatives', 'complementisers', 'lesserOpeners'] as const).some((list) => phraseAt(pack, list, words, at) > 0));

/** "Items", "the second item on my list", "key points" name nothing. */
const isName = (words: readonly Word[], pack: LanguagePack): boolean =>
  !words.some(({ key }) => pack.oneselves.includes(key)) &&
  !(words.length < 3 && phraseBefore(pack, 'announcers', words, words.length) > 0) &&
  contentWords(words, pack).length > 0;
const nameless = ['anaphors', 'demonstratives', 'objectPronouns', 'firstPersons', 'prepositions'] as const;

/** Where what is said may begin: with the sentence, or behind "Now", "And now", "Next", "Finally". */
export const openingsOfTurn = (words: readonly Word[], pack: LanguagePack): number[] => [
  0,
  ...(['connectives', 'presentTimes', 'firstSteps', 'nextSteps', 'lastOrdinals'] as const).map((list) =>
    phraseAt(pack, list, words, 0),
  ),
];

/** In words: a longer one is a sentence of its own. */
const mostWords = 9;
const longestTail = 6;

/** "Slide five for food equipment": what the picture is of. */
const behindPicture = (words: readonly Word[], from: number, pack: LanguagePack): number => {
  if (phraseAt(pack, 'exhibits', words, from) === 0) return from;
  const of = words.findIndex((_, at) => at > from && at <= from + 3 && phraseAt(pack, 'prepositions', words, at) > 0);
  return of < 0 || of + 1 >= words.length ? from : of + 1;
};

/** "Turning to slide five to discuss our ferries": what is done with it names nothing. */
const behindVerb = (words: readonly Word[], from: number, pack: LanguagePack): number =>
  verbAt(words, from, pack) === 1 && behindDeterminer(words, from + 1, pack) > from + 1 ? from + 1 : from;

/** "Our balance sheet", "the outlook": under a heading it is theirs anyway. */
const behindDeterminer = (words: readonly Word[], from: number, pack: LanguagePack): number => {
  const key = words[from]?.key ?? '';
  const isOne = pack.firstPersons.includes(key) || phraseAt(pack, 'definites', words, from) > 0;
  return isOne && from + 1 < words.length ? from + 1 : from;
};

/** A comma, a semicolon or a dash, a clause that tells of it, where it is shown, and what is said to come behind it: "… and then of the ferries". */
const endsMatter = (text: string, words: readonly Word[], at: number, pack: LanguagePack): boolean =>
  /[,;:–—]/u.test(text.slice(words[at - 1]?.end, words[at]?.start)) ||
  isOnPicture(words.slice(at), pack) ||
  clauses.some((list) => phraseAt(pack, list, words, at) > 0) ||
  (pack.coordinators.includes(words[at]?.key ?? '') &&
    further.some((list) => phraseAt(pack, list, words, at + 1) > 0)) ||
  phraseAt(pack, 'addresses', words, at + 1) > 0;
const clauses = ['relatives', 'complementisers', 'conditions', 'lesserOpeners', 'todayWords'] as const;
const further = [
  'announcingAsides',
  'firstPersons',
  'presentations',
  'ownPresentations',
  'intentions',
  'nextSteps',
  'questionWords',
] as const;

/** "On slide 5." */
const isOnPicture = (words: readonly Word[], pack: LanguagePack): boolean =>
  phraseAt(pack, 'prepositions', words, 0) > 0 && phraseAt(pack, 'exhibits', words, 1) > 0;

/** "What we did", "how it went": no name of a matter. */
const opensClause = (words: readonly Word[], at: number, pack: LanguagePack): boolean =>
  (['questionWords', 'relatives', 'complementisers', 'personPronouns', 'demonstratives'] as const).some(
    (list) => phraseAt(pack, list, words, at) > 0,
  );
