import { splitSentences, type LanguagePack } from '../../language/index.js';
import type { Evidence } from '../../model/briefing.js';
import type { Span } from '../../model/span.js';
import type { CheckedArticle } from '../rule.js';
import { onceFor } from '../../model/once-for.js';
import { likenessFrom, mostLike } from '../words/likeness.js';
import { literal, tokensIn } from '../words/words.js';
import { indexedOf, type Indexed } from './indexed.js';

/** Where a line comes from. */
export interface LocatedLine {
  readonly evidence: Evidence[];
  /** It says whole sentences of the article, in a row and word for word; else it is like them. */
  readonly isWhole: boolean;
}

/**
 * Looks lines up in an article by their words: as whole sentences that stand in a row, else as the sentences that they are most like.
 * Captions are no place for a line.
 */
export const lineLocator = (
  article: CheckedArticle,
  pack: LanguagePack,
): ((line: string) => LocatedLine | undefined) => {
  return (line) => {
    const sentences = sentencesOf(indexedOf(article, pack), article.text);
    const words = wordsIn(line, { start: 0, end: line.length });
    if (words.length === 0) return undefined;
    const whole = inARow(sentences, words);
    if (whole !== undefined)
      return { evidence: whole.map(({ span }) => evidenceOf(article.text, span)), isWhole: true };
    const like = splitSentences(line, { start: 0, end: line.length }, pack).flatMap(
      (part) => sentenceLike(sentences, wordsIn(line, part)) ?? [],
    );
    const spans = [...new Set(like.map(({ span }) => span))].sort((one, other) => one.start - other.start);
    return spans.length === 0
      ? undefined
      : { evidence: spans.map((span) => evidenceOf(article.text, span)), isWhole: false };
  };
};

/**
 * Where a heading stands in an article: as a heading of it, with or without what numbers it there ("IV. Kiến nghị"), or as a whole
 * sentence.
 */
export const locateHeading = (heading: string, article: CheckedArticle, pack: LanguagePack): Evidence[] | undefined => {
  const words = wordsIn(heading, { start: 0, end: heading.length });
  for (const unit of words.length === 0 ? [] : indexedOf(article, pack).units.all) {
    if (unit.kind !== 'heading') continue;
    const tokens = tokensIn(article.text, unit.start, unit.end);
    const first = tokens[tokens.length - words.length];
    const isEnd = words.every((word, index) => {
      const token = tokens[tokens.length - words.length + index];
      return token !== undefined && literal(article.text, token) === word;
    });
    if (first !== undefined && isEnd && tokens.length - words.length <= mostNumbering)
      return [evidenceOf(article.text, { start: first.start, end: unit.end })];
  }
  const located = lineLocator(article, pack)(heading);
  return located?.isWhole === true ? located.evidence : undefined;
};
/** "Điều 5", "Part II", "1.2". */
const mostNumbering = 3;

interface Sentence {
  readonly span: Span;
  readonly words: readonly string[];
}

const sentencesOf = onceFor(({ units }: Indexed, text: string): readonly Sentence[] =>
  units.all
    .filter(({ kind }) => kind !== 'figure' && kind !== 'table')
    .map((unit) => ({ span: { start: unit.start, end: unit.end }, words: wordsIn(text, unit) })),
);

const wordsIn = (text: string, { start, end }: Span): string[] =>
  tokensIn(text, start, end).map((token) => literal(text, token));

const evidenceOf = (text: string, { start, end }: Span): Evidence => ({ start, end, quote: text.slice(start, end) });

/** The sentences, one after the other, whose words are those of a line. */
function inARow(sentences: readonly Sentence[], words: readonly string[]): Sentence[] | undefined {
  for (const [index, { words: first }] of sentences.entries()) {
    if (first[0] !== words[0]) continue;
    let length = 0;
    for (let next = index; next < sentences.length; next += 1) {
      const own = sentences[next]?.words ?? [];
      if (!own.every((word, place) => words[length + place] === word)) break;
      length += own.length;
      if (length === words.length) return sentences.slice(index, next + 1);
    }
  }
  return undefined;
}

/** In words: fewer are alike by chance. */
const fewestShared = 4;
const leastLikeness = 0.6;

/** The sentence that a part of a line is most like, if it is like one. */
const sentenceLike = (sentences: readonly Sentence[], words: readonly string[]): Sentence | undefined =>
  mostLike(sentences, (sentence) => likenessFrom(words, sentence.words, leastLikeness, fewestShared));
