import { isCutShort, sameWords, waitsForMore } from '../../../../check/index.js';
import type { Span } from '../../../../model/span.js';
import { citationsOf } from '../../../annotate/citations.js';
import { endsInStop, phraseAt, wordsOf, type LanguagePack, type Word } from '../../../../language/index.js';
import type { Reading, Sentence } from '../../../annotate/reading.js';
import { titleWords } from '../../../annotate/title-words.js';

/**
 * What a page or a scan left of something else, and no line tells: half a sentence, a heading that is printed again, what an article
 * that is quoted is called, a caption with its credit, a link.
 */
export const isRemnant = (reading: Reading, sentence: Sentence): boolean =>
  isStub(reading, sentence) ||
  isOtherHalf(reading, sentence) ||
  saysHeadingAgain(reading, sentence) ||
  citationsOf(reading).get(sentence.index)?.isTitle === true ||
  saysPartOfTitle(reading, sentence) ||
  endsInCredit(ownText(reading, sentence), reading.pack) ||
  saysWhereInPicture(ownText(reading, sentence), reading.pack) ||
  isAddress(ownText(reading, sentence)) ||
  isLink(ownText(reading, sentence)) ||
  holdsHeadings(ownText(reading, sentence)) ||
  opensWithLink(ownText(reading, sentence));

/** "www.a.example and choose “Press” from the menu": where a line broke before an address, what stands behind it is half a sentence. */
const opensWithLink = (text: string): boolean => /^\W*(?:https?:\/\/|www\.)\S+\s+\p{Ll}/u.test(text);

/** "TEACHER TO BE HEARD IN COURT": half of a headline that a page prints on two lines once more. */
const saysPartOfTitle = (reading: Reading, sentence: Sentence): boolean => {
  const keysOf = (words: readonly Word[]): string => ` ${words.map(({ key }) => key).join(' ')} `;
  const own = ownText(reading, sentence);
  return (
    sentence.words.length >= fewestOfTitle &&
    !endsInStop(own) &&
    own === own.toUpperCase() &&
    keysOf(titleWords(reading)).includes(keysOf(sentence.words))
  );
};
const fewestOfTitle = 4;

/** "The lock in May (Photo: Ann Lee).", which a page glued to a paragraph. */
const endsInCredit = (text: string, pack: LanguagePack): boolean => {
  const mark = /[([]\s?(\p{L}[\p{L} ]{1,24}):[^()[\]]{2,60}[)\]]\.?$/u.exec(text.trim())?.[1];
  return mark !== undefined && pack.captionMarks.includes(mark.trim().toLowerCase());
};

/** "Lê An (hàng trên, bên trái) nhận chức …", "Ann Lee (second from left) opens …": the line below a picture, which a page glued to a paragraph. */
const saysWhereInPicture = (text: string, pack: LanguagePack): boolean =>
  [...text.matchAll(/\(([^()]{4,40})\)/gu)].some(([, inside = '']) =>
    inside.split(/[,;]/u).every((part) => {
      const words = wordsOf(part);
      return (
        words.length > 1 &&
        words.some((_, at) => {
          const length = Math.max(...places.map((list) => phraseAt(pack, list, words, at)));
          return length > 1 && at + length === words.length && at <= mostBeforePlace;
        })
      );
    }),
  );
const places = ['picturePlaces', 'pictureRows'] as const;
/** In words: "thứ hai", "second". */
const mostBeforePlace = 2;

/** "Barges## Locks## People": headings of a page, with their marks, which ran into one line. */
const holdsHeadings = (text: string): boolean => /#{2,}\s?\p{L}/u.test(text);

/** "401 Harbour Drive West" */
const isAddress = (text: string): boolean => /^\d{1,5}[A-Z]?(?: \p{Lu}[\p{L}’']*\.?){2,6}$/u.test(text.trim());

/** A link alone, typed out or in the marks of Markdown, with nothing said of what it leads to. */
export const isLink = (text: string): boolean =>
  /^\W*(?:\[[^\]]*\]\([^)]*\)?|(?:https?:\/\/|www\.)\S+)\W*$/u.test(text);

/** "The use of", where a paragraph breaks off: what it goes on with stands in another. */
const isStub = (reading: Reading, sentence: Sentence): boolean =>
  sentence.item === undefined && waitsForMore(sentence.words, ownText(reading, sentence), reading.pack);

/** What opens a paragraph behind one that breaks off inside a sentence is the end of that; a scanned speech has lost stops instead. */
const isOtherHalf = (reading: Reading, sentence: Sentence): boolean => {
  const { sentences, article, pack } = reading;
  const before = sentences[sentence.index - 1];
  if (before?.block !== sentence.block - 1 || article.genre === 'speech' || sentence.item !== undefined) return false;
  if ([before, sentence].some(({ block }) => article.blocks[block]?.kind !== 'paragraph')) return false;
  const isAlone = sentences[before.index - 1]?.block !== before.block;
  const below = ownText(reading, sentence);
  return isCutShort({ words: before.words, line: ownText(reading, before), isAlone, below }, pack);
};

const saysHeadingAgain = (reading: Reading, sentence: Sentence): boolean => {
  const heading = reading.sections[sentence.section]?.heading;
  return heading !== undefined && sameWords(ownText(reading, heading), ownText(reading, sentence));
};

const ownText = ({ text }: Reading, { start, end }: Span): string => text.slice(start, end);
