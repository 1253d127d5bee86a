import { phraseBefore, startsUpperCase } from '../../../../language/index.js';
import type { Genre } from '../../../../model/article.js';
import type { Reading, Sentence } from '../../../annotate/reading.js';
import { endsAsRunningText, stopsMostly } from '../../../annotate/structure/paragraph-ends.js';
import { hasPredicate } from '../../../shorten/predicate.js';

/**
 * A sentence that ends its paragraph without a stop, in an article whose paragraphs have one, is the line below a title, a caption or the
 * like. In a speech, which has none of these, it is one whose stop a scan lost, where it says something and the next begins anew; and so it is
 * elsewhere where it ends in words of somebody.
 */
export const isUnfinished = (reading: Reading, own: Sentence): boolean => {
  const { block, item, index, words } = own;
  const { article, sentences, text, pack } = reading;
  if (item !== undefined || article.blocks[block]?.kind !== 'paragraph') return false;
  const next = sentences[index + 1];
  if (next?.block === block || endsAsRunningText(reading, block) || !stopsMostly(reading)) return false;
  if (isStandfirst(reading, block) && words.length >= fewestOfStandfirst && hasPredicate(words, 1, words.length, pack))
    return false;
  // Who writes has forgotten the stop behind words of somebody.
  const mayLoseStop =
    article.genre === 'speech'
      ? words.length >= fewestSaid
      : words.length >= fewestQuoting && /[”"»]$/u.test(text.slice(own.start, own.end));
  const lostStop =
    mayLoseStop &&
    hasPredicate(words, 1, words.length, pack) &&
    // "The General Debate of the 79th Session, New York": names on the paper.
    words.filter(({ start }) => startsUpperCase(text.slice(start))).length * 2 < words.length &&
    (next === undefined || startsUpperCase(text.slice(next.start)));
  return !lostStop;
};
const fewestSaid = 8;
const fewestQuoting = 15;

/** The line or two below the headline of news and of an interview, by which it says what it is about: many papers end it without a stop. */
const isStandfirst = ({ article, sentences }: Reading, block: number): boolean =>
  withStandfirsts.has(article.genre) && sentences[0]?.block === block;
const withStandfirsts: ReadonlySet<Genre> = new Set(['news', 'interview', 'release']);
const fewestOfStandfirst = 12;

/**
 * "Well, that is your…": who speaks leaves it there, or is cut short. What counts up may go on in dots. "… đang xem xét khi": a page
 * ended, and the rest is nowhere. "Each owner pays a share of…", "Mỗi bên góp số tiền là…": what a form leaves to be filled in.
 */
export const isBrokenOff = ({ text, pack }: Reading, { turn, start, end, words }: Sentence): boolean => {
  const own = text.slice(start, end);
  const endsIn = (list: (typeof governing)[number]): boolean => phraseBefore(pack, list, words, words.length) > 0;
  if (/\p{L} ?(?:…|\.{3})$/u.test(own) && !/["“”„«»]/u.test(own) && governing.some(endsIn)) return true;
  return (
    (turn !== undefined &&
      words.length <= pack.slideWords / 3 &&
      /(?:…|\.{3})["”’»)]*$/u.test(own) &&
      !own.includes(',')) ||
    (/\p{L}$/u.test(own) && endsIn('openEnds'))
  );
};
const governing = ['openEnds', 'copulas', 'genitives', 'listOpeners', 'listPointers'] as const;
