import { phraseAt, type LanguagePack, type Word } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Span } from '../../../model/span.js';
import { hasPredicate, verbAt } from '../../shorten/predicate.js';
import type { Reading, Sentence } from '../reading.js';

/** What whoever talks turns to with a sentence. */
export interface AnnouncedMatter {
  /** The words that name it; undefined where it is only a picture: "Turning to slide five." */
  readonly span?: Span;
  /** Whether the sentence says nothing else. */
  readonly isAll: boolean;
}

/**
 * Where whoever talks turns to another matter, by the place of the sentence: "Turning to our balance sheet, …", "Next, I would like to update you on our
 * dividend policy.", "Tôi xin chuyển sang vấn đề vốn." Where a paper has headings, they name what it tells.
 */
export const announcedMatters = onceFor(
  (reading: Reading): ReadonlyMap<number, AnnouncedMatter> =>
    new Map(
      reading.sentences.flatMap((sentence) => {
        const matter =
          sentence.item === undefined && sentence.turn === undefined ? matterIn(reading, sentence) : undefined;
        return matter === undefined ? [] : [[sentence.index, matter]];
      }),
    ),
);

const matterIn = ({ text, pack }: Reading, { words, end }: Sentence): AnnouncedMatter | undefined => {
  const from = openingsOfTurn(words, pack).flatMap((at) => {
    const length = phraseAt(pack, 'matterTurns', words, at);
    return length > 0 ? [at + length] : [];
  })[0];
  if (from === undefined) return undefined;
  const named = behindDeterminer(words, behindVerb(words, behindPicture(words, from, pack), pack), pack);
  const to = words.findIndex((word, at) => at > named && endsMatter(text, words, at, pack) && word.start > 0);
  const last = words[(to < 0 ? words.length : to) - 1];
  const first = words[named];
  if (first === undefined || last === undefined || last.start < first.start) return undefined;
  const count = words.filter(({ start }) => start >= first.start && start <= last.start).length;
  if (count > mostWords || opensClause(words, named, pack)) return undefined;
  const rest = to < 0 ? [] : words.slice(to);
  // "Starting with household goods, our garden business.": what stands behind it says no more of it.
  const isBare = rest.length <= longestTail && !/\d/u.test(text.slice(last.end, end));
  const isAll = rest.length === 0 || isOnPicture(rest, pack) || (isBare && !hasPredicate(rest, 0, rest.length, pack));
  const isPicture = phraseAt(pack, 'exhibits', words, named) > 0;
  return { isAll, ...(isPicture ? {} : { span: { start: first.start, end: last.end } }) };
};

/** Where what is said may begin: with the sentence, or behind "And now", "Next", "Finally". */
export const openingsOfTurn = (words: readonly Word[], pack: LanguagePack): number[] => [
  0,
  ...(['connectives', 'firstSteps', 'nextSteps', 'lastOrdinals'] as const).map((list) =>
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

/** A comma, a semicolon or a dash, and where it is shown. */
const endsMatter = (text: string, words: readonly Word[], at: number, pack: LanguagePack): boolean =>
  /[,;:–—]/u.test(text.slice(words[at - 1]?.end, words[at]?.start)) || isOnPicture(words.slice(at), pack);

/** "On slide 5." */
const isOnPicture = (words: readonly Word[], pack: LanguagePack): boolean =>
  phraseAt(pack, 'prepositions', words, 0) > 0 && phraseAt(pack, 'exhibits', words, 1) > 0;

/** "What we did", "how it went": no name of a matter. */
const opensClause = (words: readonly Word[], at: number, pack: LanguagePack): boolean =>
  (['questionWords', 'relatives', 'complementisers', 'personPronouns', 'demonstratives'] as const).some(
    (list) => phraseAt(pack, list, words, at) > 0,
  );
