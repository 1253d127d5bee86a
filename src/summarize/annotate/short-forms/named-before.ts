import { anyPhraseAt, phraseBefore, startsUpperCase, wordsOf, type Word } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../reading.js';
import { mentionsOf } from '../structure/speakers/mentions.js';

/** In words: of what stands for an abbreviation on a slide. */
export const longestExpansion = 10;

/**
 * What an abbreviation in brackets stands for, though its letters are those of another language: "Công ty Đầu tư Dầu khí (PVFI)" as a body, and
 * "…, Dòng chảy ven bờ Biển Bắc (NCC)" as all from the capital straight behind a mark. Undefined where nothing tells that the phrase begins
 * there: of "dòng chảy ven bờ Biển Bắc (NCC)" the capitals are the end, and of "Hiệp định Thương mại giữa Việt Nam và Liên minh châu Âu (EVFTA)" the body is.
 *
 * @param sentence the place of the sentence that holds the bracket
 * @param bracket the offset at which it opens
 */
export const namedBefore = (reading: Reading, sentence: number, bracket: number): Span | undefined =>
  bodyBefore(reading, sentence, bracket) ?? behindMark(reading, sentence, bracket);

const bodyBefore = (reading: Reading, sentence: number, bracket: number): Span | undefined => {
  const { text, pack } = reading;
  const body = mentionsOf(reading)[sentence]?.find(
    ({ kind, speaker: { span } }) => kind === 'body' && text.slice(span.end, bracket).trim() === '',
  )?.speaker.span;
  if (body === undefined) return undefined;
  // "Tạp chí Cảng – Hiệp hội Cảng biển (VPA)": of two names the one behind the dash.
  const dash = /^.*[^\S\n][–-][^\S\n]/u.exec(text.slice(body.start, body.end))?.[0].length ?? 0;
  const span = { start: body.start + dash, end: body.end };
  const words = wordsOf(text, span.start, span.end);
  const before = wordsOf(text, reading.sentences[sentence]?.start ?? 0, span.start);
  const isEnd = phraseBefore(pack, 'coordinators', before, before.length) > 0;
  const isWhole =
    pack.typology.head !== 'first' || anyPhraseAt(pack, bodies, words, 0) || isBehindMark(reading, before, span.start);
  return words.length > 2 && words.length <= longestExpansion && !isEnd && isWhole ? span : undefined;
};
const bodies = ['speakerNouns', 'speakerPapers'] as const;

const isBehindMark = ({ text }: Reading, before: readonly Word[], start: number): boolean => {
  const last = before.at(-1);
  return last === undefined || /[,;:“"«(]\s*$/u.test(text.slice(last.end, start));
};

/** All behind the last mark, where it begins with a capital, ends in one, and nothing in it says, joins or ties. */
const behindMark = ({ text, pack, sentences }: Reading, sentence: number, bracket: number): Span | undefined => {
  const { start = bracket, words = [] } = sentences[sentence] ?? {};
  const mark = /^.*[,;:]\s+(?=\S)/su.exec(text.slice(start, bracket))?.[0].length;
  if (mark === undefined || pack.typology.head !== 'first') return undefined;
  const own = words.filter((word) => word.start >= start + mark && word.end <= bracket);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || own.length < fewest || own.length > longestExpansion)
    return undefined;
  const isName = [first, last].every((word) => startsUpperCase(text.slice(word.start)));
  const isOne = own.every((_, index) => !anyPhraseAt(pack, notInside, own, index));
  return isName && isOne && text.slice(last.end, bracket).trim() === ''
    ? { start: first.start, end: last.end }
    : undefined;
};
/** In words. */
const fewest = 3;
const notInside = [
  'coordinators',
  'auxiliaries',
  'copulas',
  'speechVerbs',
  'prepositions',
  'relatives',
  'personPronouns',
  'speakerTitles',
  'adverbialOpeners',
] as const;
