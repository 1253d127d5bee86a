import type { LanguagePack } from '../../src/language/index.js';
import type { Article, Block } from '../../src/model/article.js';
import type { Span } from '../../src/model/span.js';
import { dayCandidates, type DayFeature } from '../../src/read/title/weighed/day-candidates.js';
import {
  type TitleCandidate,
  titleCandidates,
  type TitleFeature,
} from '../../src/read/title/weighed/title-candidates.js';
import type { Choice } from './fit-choice.js';
import { keyOf, lettersOf, sameKey } from './key.js';
import type { Marks } from './marks.js';

/** Formats that mark a title as a heading. */
const withHeadings = ['md', 'html', 'docx', 'odt'];

/**
 * The lines of an article's head as they would stand if our rules had found no title: theirs is put back, as a heading where the format has
 * such; and, for what has no title at all, the same without any line that is one.
 */
export function titleChoices(article: Article, pack: LanguagePack, marks: Marks): Choice<TitleFeature>[] {
  if (marks.titles === null) return [];
  const { text, furniture } = article;
  const isRight = ({ start, end }: Span): boolean =>
    marks.titles?.some((each) => sameKey(each, keyOf(lettersOf(text.slice(start, end))))) === true;
  const page = { text, pack, furniture, blocks: withTitleBack(article, marks.format) };
  const all = titleCandidates(page);
  const right = all.filter(({ span }) => isRight(span));
  const blocks = page.blocks.filter(
    (block) => !right.some(({ span }) => span.start < block.span.end && block.span.start < span.end),
  );
  const without = titleCandidates({ ...page, blocks });
  return [choiceOf(all, ({ span }) => isRight(span), false), choiceOf(without, () => false, true)];
}

const choiceOf = (
  all: readonly TitleCandidate[],
  isRight: (each: TitleCandidate) => boolean,
  isNone: boolean,
): Choice<TitleFeature> => ({ candidates: all.map(({ features }) => features), right: all.map(isRight), isNone });

/** A title of several lines is a line each. */
function withTitleBack({ title, subtitle, text, blocks }: Article, format: string): Block[] {
  const lines = [title, subtitle].flatMap((span): Span[] => {
    const parts = span === undefined ? [] : [...text.slice(span.start, span.end).matchAll(/\S.*/gu)];
    return parts.map(({ 0: part, index }) => ({
      start: (span?.start ?? 0) + index,
      end: (span?.start ?? 0) + index + part.length,
    }));
  });
  const [first] = lines;
  const own = lines.map((span): Block =>
    span === first && title !== undefined && withHeadings.includes(format)
      ? { kind: 'heading', level: 1, span }
      : { kind: 'paragraph', span, sentences: [span] },
  );
  const starts = new Set(own.map(({ span }) => span.start));
  return [...own, ...blocks.filter(({ span }) => !starts.has(span.start))].sort(
    (one, other) => one.span.start - other.span.start,
  );
}

/** The days that an article says near its head and its foot, of which the marked one is right, or none. */
export function dayChoice(article: Article, pack: LanguagePack, { date }: Marks): Choice<DayFeature> | undefined {
  if (date === '?') return undefined;
  const all = dayCandidates({ ...article, pack });
  return {
    candidates: all.map(({ features }) => features),
    right: all.map((each) => each.date === date),
    isNone: date === null,
  };
}
