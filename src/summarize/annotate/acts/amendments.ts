import {
  namesDivision,
  anyPhraseAt,
  opensQuotation,
  phraseAt,
  phraseBefore,
  startsUpperCase,
  wordsOf,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { sectionAndAbove, type Reading, type Sentence } from '../reading.js';
import { isDivision, nameFrom } from '../short-forms/cited-law.js';

/** Whether words open as a provision does that changes another act: "Sửa đổi, bổ sung Điều 51". */
export const opensAmendment = (words: readonly Word[], pack: LanguagePack): boolean =>
  phraseAt(pack, 'amendments', words, 0) > 0;

/**
 * Whether nobody who reads a sentence alone would know which act it changes: new words in quotation marks ("“Hộ” → “nhân khẩu”"), before which no
 * heading can stand, or what stands below the number of an article ("Sửa đổi Điều 14") of an act that nothing names.
 */
export const losesAct = (reading: Reading, { section, start, end }: Sentence): boolean => {
  const { sections, text, pack, article } = reading;
  const heading = sections[section]?.heading;
  if (article.genre !== 'legal' || heading === undefined) return false;
  const words = wordsOf(text, heading.start, heading.end);
  if (!opensAmendment(words, pack)) return false;
  const isOfPart = words.some((_, index) => isDivision(words, index, pack));
  return opensQuotation(text.slice(start, end)) || (isOfPart && amendedAct(reading, section) === undefined);
};

/**
 * The act that the provisions of a section change, as the nearest words name it that say so: a heading above it, its own opening ("Sửa đổi khoản 3
 * Điều 6 Thông tư số 22/2019/TT-NHNN như sau:"), the title. Undefined where none of them names one, or the title several.
 */
export const amendedAct = (reading: Reading, section: number): Span | undefined => {
  const { sections, sentences, article } = reading;
  for (const at of sectionAndAbove(reading, section)) {
    const heading = sections[at]?.heading;
    const act = heading === undefined ? undefined : actChangedIn(reading, heading);
    if (act !== undefined) return act;
  }
  const opening = sentences.find((sentence) => sentence.section === section);
  const own = opening === undefined ? undefined : actChangedIn(reading, opening);
  return own ?? (article.title === undefined ? undefined : actChangedIn(reading, article.title));
};

/** The act behind a word that says that it is changed; undefined where there are several. */
const actChangedIn = ({ text, pack }: Reading, { start, end }: Span): Span | undefined => {
  const words = wordsOf(text, start, end);
  const from = words.findIndex((_, index) => phraseAt(pack, 'amendments', words, index) > 0);
  if (from < 0) return undefined;
  const acts = words.flatMap((word, index) =>
    index > from && startsUpperCase(text.slice(word.start)) && phraseAt(pack, 'documentTypes', words, index) > 0
      ? (nameFrom(words, index, text) ?? [])
      : [],
  );
  const ends = new Set(acts.map((act) => act.end));
  return ends.size === 1 ? acts.at(-1) : undefined;
};

/**
 * "Bãi bỏ khoản 8", "Bãi bỏ điểm i khoản 1; điểm h khoản 2": which part of an act is changed, and not a word of what it said. Whoever does not have
 * the act beside it learns nothing.
 */
export const namesPartsAlone = ({ pack }: Reading, words: readonly Word[]): boolean => {
  const opening = phraseAt(pack, 'amendments', words, 0);
  return (
    opening > 0 &&
    words.length > opening &&
    words.slice(opening).every((_, index) => isOfPart(words, opening + index, pack))
  );
};

const isOfPart = (words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  const key = words[index]?.key ?? '';
  return (
    /\d/.test(key) ||
    /^\p{L}$/u.test(key) ||
    namesDivision(pack, key) ||
    anyPhraseAt(pack, besides, words, index) ||
    besides.some((list) => phraseBefore(pack, list, words, index + 1) > 0)
  );
};
const besides = ['coordinators', 'plurals', 'prepositions', 'documentTypes'] as const;
