import {
  anyPhraseAt,
  fold,
  phraseAt,
  shareCode,
  startsUpperCase,
  wordsOf,
  type Word,
} from '../../../language/index.js';
import type { Genre } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../../annotate/reading.js';

/** What a cover says of a title. */
export interface ShownTitle {
  /** The parts that are left of it, in order. */
  readonly spans: readonly Span[];
  /** Whoever it names before a dash as the one who speaks. */
  readonly speaker?: Span;
}

/**
 * What of the title of an article a cover says: not who published it, nor its day, behind a mark that parts them from it ("… | 3 May 2026", "… - Harbour
 * Board"), nor the speaker before it where the day stands behind it ("Lind -- Tides and money -- May 3, 2026"), nor the code of a share, nor what somebody put before
 * it in square brackets ("[VIDEO]"). The cover has places of their own for who and when.
 *
 * @param title a line of the article
 */
export const shownTitle = (reading: Reading, title: Span): ShownTitle => {
  const { text } = reading;
  const whole = text.slice(title.start, title.end);
  const tagged = tag.exec(whole)?.[0].length ?? 0;
  let start = title.start + (wordsOf(whole, tagged).length < fewestWords ? 0 : tagged);
  let end = title.end;
  let speaker: Span | undefined;
  const lastOf = (part: string): Part | undefined => lastPart(part) ?? ownDayAtEnd(reading, part);
  for (let tail = lastOf(whole); tail !== undefined; tail = lastOf(text.slice(start, end))) {
    const isItsDay = isDay(reading, tail.text);
    if (!isItsDay && !isPublisher(reading, tail.text)) break;
    if (wordsOf(text, start, start + tail.at).length < fewestWords) break;
    end = start + tail.at;
    const [before = '', name = ''] = (isItsDay ? nameBefore : undefined)?.exec(text.slice(start, end)) ?? [];
    if (!isName(wordsOf(name), name)) continue;
    speaker = { start, end: start + name.length };
    start += before.length;
  }
  return { spans: withoutCodes(text, { start, end }), ...(speaker === undefined ? {} : { speaker }) };
};

/** "103rd Harbour Meeting" */
const fewestWords = 3;
const tag = /^\[\p{Lu}{3,16}\]\s*/u;
/** "Lind -- ", before what was said. */
const nameBefore = /^(.{2,40}?)\s*--\s*(?=\S)/u;

interface Part {
  readonly text: string;
  /** Where it begins in the title, with what parts it from what stands before. */
  readonly at: number;
}

/** The last part of a title behind a mark that stands between spaces, or a dash of a typewriter, or in square brackets. */
const lastPart = (title: string): Part | undefined => {
  const found =
    /(?:\s+[-–—|]\s+|\s*--\s*)(?!.*(?:\s[-–—|]\s|--))(.+)$/u.exec(title) ?? /\s+\[([^[\]]+)\]$/u.exec(title);
  return found?.[1] === undefined ? undefined : { text: found[1], at: found.index };
};

/** "Harbour Board Keeps the Night Boats September 25, 2034", of that day: a page that sets it behind its headline, with nothing between them. */
const ownDayAtEnd = (reading: Reading, title: string): Part | undefined => {
  const { pack, article } = reading;
  const words = wordsOf(title);
  const at = words.length - wordsOfDay;
  const [before, first] = [words[at - 1], words[at]];
  if (!dated.has(article.genre) || before === undefined || first === undefined) return undefined;
  const text = title.slice(first.start);
  const numbers = words.slice(at).map(({ key }) => Number(key));
  const [year, , day] = (article.published ?? '').split('-').map(Number);
  const isOwn = isDay(reading, text) && numbers.includes(year ?? NaN) && numbers.includes(day ?? NaN);
  return isOwn && !anyPhraseAt(pack, partsOfDay, words, at - 1) ? { text, at: before.end } : undefined;
};
const dated: ReadonlySet<Genre> = new Set(['news', 'release']);
/** "September 25, 2034" */
const wordsOfDay = 3;

/** "Lunes 1 de junio de 2020", "May 3, 2026", where the article is known to be of a day. */
const isDay = ({ pack, article }: Reading, part: string): boolean => {
  const words = wordsOf(part);
  return (
    article.published !== undefined &&
    words.some(({ key }) => /^(?:19|20)\d{2}$/u.test(key) || /^\d{4}-\d{2}-\d{2}$/u.test(key)) &&
    words.length <= longestDay &&
    words.every(
      ({ key }, at) => /^\d+(?:\p{L}{1,2})?$|^[\d./-]+$/u.test(key) || anyPhraseAt(pack, partsOfDay, words, at),
    )
  );
};
const partsOfDay = ['months', 'weekdays', 'prepositions', 'genitives', 'calendarNouns', 'dateOpeners'] as const;
/** In words: "Miércoles 22 de enero de 2020". */
const longestDay = 8;

/** The publisher as the source says it, or the name of a body: "Harbour Board", and no place that a road leads to ("Cát Linh - Hà Đông"). */
const isPublisher = ({ pack, article: { source } }: Reading, part: string): boolean => {
  if (source.publisher !== undefined && fold(part) === fold(source.publisher)) return true;
  const words = wordsOf(part);
  const isBehind = pack.typology.demonstratives === 'behind';
  const noun = isBehind ? 0 : words.length - 1;
  return (
    words.length >= fewestOfName &&
    words.length <= longestName &&
    part !== part.toUpperCase() &&
    isName(words, part) &&
    phraseAt(pack, 'speakerNouns', words, noun) > 0
  );
};
const fewestOfName = 2;
const longestName = 5;

const isName = (words: readonly Word[], part: string): boolean =>
  words.length > 0 && words.length <= longestName && words.every(({ start }) => startsUpperCase(part.slice(start)));

const withoutCodes = (text: string, { start, end }: Span): Span[] => {
  const spans: Span[] = [];
  let from = start;
  for (const { index, 0: found } of text.slice(start, end).matchAll(shareCode)) {
    spans.push({ start: from, end: start + index });
    from = start + index + found.length;
  }
  return [...spans, { start: from, end }].filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
};
