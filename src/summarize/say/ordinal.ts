import { anyPhraseAt, ordinalAt, phraseAt, wordsOf, type LanguagePack, type Word } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { onceFor } from '../../model/once-for.js';
import { hasPredicate } from '../shorten/predicate.js';
import type { Reading } from '../annotate/reading.js';

/**
 * Where a sentence begins behind the ordinal that counts it among others ("Second, the committee …"): its fellows stand in other
 * paragraphs or sections, and on a slide nobody knows of what it is the second.
 *
 * @returns an offset of the article's text; the start of the span where nothing is counted
 */
export const behindOrdinal = (reading: Reading, span: Span): number => {
  const opening = openingOrdinal(reading, span);
  if (opening === undefined) return behindLast(reading, span);
  const counted = countedOpenings(reading);
  const hasFellows = [-1, 1].some((step) => counted.has(opening.number + step));
  return hasFellows || (opening.number === 1 && countsNothing(reading, { ...span, start: opening.end }))
    ? opening.end
    : span.start;
};

/** "First, we are pleased that …": no second one follows, in its own sentence either. */
const countsNothing = ({ text, pack, article }: Reading, { start, end }: Span): boolean => {
  const words = wordsOf(text, start, end);
  const goesOn = words.some((_, index) => {
    const { number = 0, length = 0 } = ordinalAt(words, index, pack) ?? {};
    // "The third quarter" counts nothing here.
    const isOther = number > 1 && phraseAt(pack, 'calendarNouns', words, index + length) === 0;
    return isOther || anyPhraseAt(pack, ['nextSteps', 'lastOrdinals'], words, index);
  });
  // Elsewhere what is first may come before what is told without a count.
  const isTalk = article.genre === 'speech' || article.genre === 'minutes' || article.turns.length > 0;
  return isTalk && !goesOn;
};

/** "And finally, …", "Cuối cùng, …": of what it is the last stands somewhere else, or nowhere. */
const behindLast = ({ text, pack }: Reading, { start, end }: Span): number => {
  const words = wordsOf(text, start, Math.min(end, start + longestOpening));
  const length = phraseAt(pack, 'lastOrdinals', words, 0);
  const [last, next] = [words[length - 1], words[length]];
  const isApart = last !== undefined && next !== undefined && /^\s*[,，、]\s*$/u.test(text.slice(last.end, next.start));
  return isApart ? next.start : start;
};

/** "Second, …": its number, and where what is counted begins. */
const openingOrdinal = ({ text, pack }: Reading, { start, end }: Span): { number: number; end: number } | undefined => {
  const words = wordsOf(text, start, Math.min(end, start + longestOpening));
  // "Điểm thứ nhất, …": the noun that is counted stands before its ordinal.
  const noun = phraseAt(pack, 'announcers', words, 0);
  const [ordinal, from] = noun > 0 ? [ordinalAt(words, noun, pack), noun] : [ordinalAt(words, 0, pack), 0];
  if (ordinal === undefined) return undefined;
  const { number } = ordinal;
  const length = from + ordinal.length;
  const link = linkBehind(words, length, pack);
  const [last, next] = [words[length + link - 1], words[length + link]];
  if (last === undefined || next === undefined) return undefined;
  if (link === 0 && !/^\s*[,，、]\s*$/u.test(text.slice(last.end, next.start))) return undefined;
  // "Thứ hai, ngày 5-3": a day of the week.
  if ((['calendarNouns', 'dateOpeners'] as const).some((list) => phraseAt(pack, list, words, length) > 0))
    return undefined;
  return { number, end: next.start };
};
/** "Thứ ba là hiện nay cảng có …": a word that leads to a whole sentence, where that is told by no form of a verb. */
const linkBehind = (words: readonly Word[], from: number, pack: LanguagePack): number => {
  const link = pack.typology.verbs === 'uninflected' ? phraseAt(pack, 'ordinalLinks', words, from) : 0;
  return link > 0 && hasPredicate(words, from + link + 1, words.length, pack) ? link : 0;
};

/** In characters. */
const longestOpening = 60;

/** The numbers by which sentences of an article open. */
const countedOpenings = onceFor(
  (reading: Reading): ReadonlySet<number> =>
    new Set(reading.sentences.flatMap((sentence) => openingOrdinal(reading, sentence)?.number ?? [])),
);
