import {
  namesDivision,
  phraseAt,
  phraseBefore,
  startsUpperCase,
  wordsOf,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Reading, Sentence } from '../reading.js';
import type { ShortForm } from './short-forms.js';

/**
 * By sentence: "Luật này" and "khoản 2 Điều này" in what a text quotes out of a law, with the law that it names where the quotation begins:
 * "Căn cứ Điều 46 Luật Căn cước 2023 quy định như sau:". In a law itself they mean the law, which the title names.
 */
export const citedLaws = (reading: Reading): ReadonlyMap<number, readonly ShortForm[]> => {
  const found = new Map<number, ShortForm[]>();
  if (reading.article.genre === 'legal' || reading.pack.typology.demonstratives !== 'behind') return found;
  let basis: Sentence | undefined;
  for (const sentence of reading.sentences) {
    if (opensQuotation(reading, sentence)) basis = changesPart(reading, sentence) ? undefined : sentence;
    else if (basis !== undefined && sentence.index - basis.index <= longestQuotation) {
      const forms = formsIn(reading, sentence, basis);
      if (forms.length > 0) found.set(sentence.index, forms);
    }
  }
  return found;
};

/** In sentences: further down the text may have gone on to a law of its own. */
const longestQuotation = 30;

/** "Căn cứ Điều 46 Luật Căn cước 2023 …", in a sentence of its own that a colon ends, or that opens with it. */
const opensQuotation = ({ pack, text }: Reading, { words, start, end }: Sentence): boolean => {
  const opening = phraseAt(pack, 'connectives', words, 0);
  const isBasis = [0, opening].some((at) => phraseAt(pack, 'legalBases', words, at) > 0);
  return (
    /[:：][*_\s]*$/u.test(text.slice(start, end)) && (isBasis || words.some((_, at) => isDivision(words, at, pack)))
  );
};

/** "Dự thảo bổ sung điểm g khoản 2 Điều 20 Nghị định 218/2013/NĐ-CP như sau:": "Nghị định này" may then mean the act that changes the other. */
const changesPart = ({ pack }: Reading, { words }: Sentence): boolean => {
  const part = words.findIndex(({ key }) => namesDivision(pack, key));
  return words.some((_, at) => at < part && phraseAt(pack, 'amendments', words, at) > 0);
};

/** "Điều 46": the name of a part with its number. */
export const isDivision = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  namesDivision(pack, words[index]?.key ?? '') && /^\d/.test(words[index + 1]?.key ?? '');

const formsIn = (reading: Reading, sentence: Sentence, basis: Sentence): ShortForm[] => {
  const { pack, text } = reading;
  const { words } = sentence;
  return words.flatMap((word, index): ShortForm[] => {
    if (phraseAt(pack, 'demonstratives', words, index) === 0) return [];
    const length = phraseBefore(pack, 'selfNouns', words, index);
    const first = words[index - length];
    const isPart = namesDivision(pack, words[index - 1]?.key ?? '');
    if (length > 0 && !isPart && first !== undefined && startsUpperCase(text.slice(first.start))) {
      const law = namedIn(basis, text, words.slice(index - length, index));
      return law === undefined ? [] : [{ span: { start: first.start, end: word.end }, behind: law, full: law }];
    }
    const part = words[index - 1];
    // "Điều này khiến …" is no article of a law.
    if (part === undefined || !isPart || !startsUpperCase(text.slice(part.start))) return [];
    if (!isDivision(words, index - 3, pack)) return [];
    const cited = partIn(basis, text, part.key, pack);
    return cited === undefined || standsBelowAnother(reading, sentence, text.slice(cited.start, cited.end))
      ? []
      : [{ span: { start: part.start, end: word.end }, behind: cited, full: cited }];
  });
};

/** Below the heading "Điều 47.", behind what cites "Điều 46": the quotation has gone on. */
const standsBelowAnother = ({ sections, text }: Reading, { section }: Sentence, cited: string): boolean => {
  const label = sections[section]?.label;
  const number = label === undefined ? undefined : /\d+/.exec(text.slice(label.start, label.end))?.[0];
  return number !== undefined && number !== /\d+/.exec(cited)?.[0];
};

/** "Luật Căn cước 2023", "Nghị định số 95/2024/NĐ-CP": a law of that kind, up to its year or number. */
const namedIn = ({ words }: Sentence, text: string, kind: readonly Word[]): Span | undefined => {
  const from = words.findIndex(
    ({ start }, index) =>
      startsUpperCase(text.slice(start)) && kind.every(({ key }, at) => words[index + at]?.key === key),
  );
  return from < 0 ? undefined : nameFrom(words, from, text);
};

/** An act from the word for its kind up to its year or number: "Nghị định số 95/2024/NĐ-CP", "Luật Căn cước 2023". */
export const nameFrom = (words: readonly Word[], from: number, text: string): Span | undefined => {
  const first = words[from];
  const last = words
    .slice(from + 1, from + longestName)
    .find(({ start, end }) => /^(?:[12]\d{3}|\d+\/[\p{L}\d/-]+)$/u.test(text.slice(start, end)));
  if (first === undefined || last === undefined) return undefined;
  const whole = /^[\p{L}\d/-]*/u.exec(text.slice(last.start))?.[0].length ?? 0;
  const span = { start: first.start, end: last.start + whole };
  return /[,;:()\n]/u.test(text.slice(span.start, span.end)) ? undefined : span;
};
/** In words. */
const longestName = 12;

/** "Điều 46 Luật Căn cước 2023": the only part of that kind that is cited, with the law straight behind it. */
const partIn = ({ words }: Sentence, text: string, part: string, pack: LanguagePack): Span | undefined => {
  const places = words.flatMap(({ key }, index) => (key === part && isDivision(words, index, pack) ? [index] : []));
  const [only] = places;
  if (only === undefined || places.length > 1) return undefined;
  const law = words.slice(only + 2).findIndex(({ start }) => startsUpperCase(text.slice(start)));
  const name = law < 0 || law > mostBetween ? undefined : nameFrom(words, only + 2 + law, text);
  return name === undefined ? undefined : { start: words[only]?.start ?? name.start, end: name.end };
};
/** "của". */
const mostBetween = 1;

/** "khoản 2 Điều 46 Luật Căn cước 2023": the part of an act that a line cites, from its number to the name of the act. */
export const actIn = (line: Span, text: string, pack: LanguagePack): Span | undefined => {
  const words = wordsOf(text, line.start, line.end);
  const first = words.findIndex((_, index) => isDivision(words, index, pack));
  const opening = words[first];
  if (opening === undefined) return undefined;
  const from = words.findIndex(
    ({ start, key }, index) =>
      index > first && startsUpperCase(text.slice(start)) && !isDivision(words, index, pack) && !/^[ivxlc]+$/.test(key),
  );
  const law = from < 0 || from - first > furthestAct ? undefined : nameFrom(words, from, text);
  return law === undefined ? undefined : { start: opening.start, end: law.end };
};
/** "Điểm b khoản 2, khoản 3 Điều 10 của". */
const furthestAct = 12;
