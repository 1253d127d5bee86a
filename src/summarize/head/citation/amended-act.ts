import { phraseAt, startsUpperCase, wordsOf, type LanguagePack, type Word } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { amendedAct, opensAmendment } from '../../annotate/acts/amendments.js';
import { sectionAndAbove, type Reading } from '../../annotate/reading.js';
import { evidenceOf } from '../../say/evidence.js';
import { joinSpans } from '../../shorten/join.js';
import { longestOfAuthor } from '../author/author.js';
import type { Heading } from '../heading.js';

/**
 * "Nghị định 95/2024/NĐ-CP: Sửa đổi, bổ sung Điều 51": a heading that names a part of an act that is changed, below the act, which the chapter or the
 * title names, and the article where only a part of one is named. What the opening of its own section names stands in brackets behind it.
 */
export const withAmendedAct = (reading: Reading, section: number, heading: Heading): Heading => {
  const { text, pack } = reading;
  const [own, ...more] = heading.headingEvidence ?? [];
  if (own === undefined || more.length > 0 || joinSpans(text, [own]) !== heading.heading) return heading;
  const words = wordsOf(text, own.start, own.end);
  if (!opensAmendment(words, pack) || namesAct(words, text, pack)) return heading;
  const act = amendedAct(reading, section);
  if (act === undefined) return heading;
  const article = articleAbove(reading, section, own);
  const above = [act, ...(article === undefined ? [] : [article])];
  const named =
    act.end <= own.start
      ? {
          heading: `${above.map((span) => joinSpans(text, [span])).join(', ')}: ${heading.heading}`,
          headingEvidence: evidenceOf(reading, [...above, own]),
        }
      : { ...heading, heading: `${heading.heading} [${joinSpans(text, [act])}]` };
  return named.heading.length > longestOfAuthor ? heading : named;
};

/** "… Điều 5 của Thông tư 7", "… Điều 5 Nghị định 95". */
const namesAct = (words: readonly Word[], text: string, pack: LanguagePack): boolean =>
  words.some(
    ({ start }, index) =>
      index > 0 && phraseAt(pack, 'documentTypes', words, index) > 0 && startsUpperCase(text.slice(start)),
  );

/** "Điều 4", which the nearest heading above says is changed, over a heading that names a part of it alone. */
const articleAbove = (reading: Reading, section: number, own: Span): Span | undefined => {
  const { sections, text, pack } = reading;
  if (articlesIn(wordsOf(text, own.start, own.end), pack).length > 0) return undefined;
  for (const at of sectionAndAbove(reading, section)) {
    const heading = sections[at]?.heading;
    if (heading === undefined || heading.start >= own.start) continue;
    const words = wordsOf(text, heading.start, heading.end);
    const articles = articlesIn(words, pack);
    if (articles.length > 0) return opensAmendment(words, pack) && articles.length === 1 ? articles[0] : undefined;
  }
  return undefined;
};

const articlesIn = (words: readonly Word[], { divisions }: LanguagePack): Span[] =>
  words.flatMap(({ key, start }, index) => {
    const number = words[index + 1];
    const isArticle = divisions[articleRank]?.includes(key) === true && number !== undefined && /^\d/.test(number.key);
    return isArticle ? [{ start, end: number.end }] : [];
  });
/** Behind parts, chapters, sections and subsections. */
const articleRank = 4;
