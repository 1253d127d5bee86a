import { splitSentences, type LanguagePack } from '../../language/index.js';
import type { Evidence } from '../../model/briefing.js';
import type { Span } from '../../model/span.js';
import { likeness } from '../deck/likeness.js';
import type { CheckedArticle } from '../rule.js';
import { literal, tokensIn } from '../words/words.js';
import { indexedOf } from './indexed.js';

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
  let sentences: readonly Sentence[] | undefined;
  return (line) => {
    sentences ??= sentencesOf(article, pack);
    const words = wordsIn(line, { start: 0, end: line.length });
    if (words.length === 0) return undefined;
    const whole = inARow(sentences, words);
    if (whole !== undefined)
      return { evidence: whole.map(({ span }) => evidenceOf(article.text, span)), isWhole: true };
    const like = splitSentences(line, { start: 0, end: line.length }, pack).flatMap(
      (part) => mostLike(sentences ?? [], wordsIn(line, part)) ?? [],
    );
    const spans = [...new Set(like.map(({ span }) => span))].sort((one, other) => one.start - other.start);
    return spans.length === 0
      ? undefined
      : { evidence: spans.map((span) => evidenceOf(article.text, span)), isWhole: false };
  };
};

interface Sentence {
  readonly span: Span;
  readonly words: readonly string[];
}

const sentencesOf = (article: CheckedArticle, pack: LanguagePack): Sentence[] =>
  indexedOf(article, pack)
    .units.all.filter(({ kind }) => kind !== 'figure' && kind !== 'table')
    .map((unit) => ({ span: { start: unit.start, end: unit.end }, words: wordsIn(article.text, unit) }));

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
function mostLike(sentences: readonly Sentence[], words: readonly string[]): Sentence | undefined {
  let best: { readonly sentence: Sentence; readonly likeness: number } | undefined;
  const own = new Set(words);
  for (const sentence of sentences) {
    const shared = sentence.words.filter((word) => own.has(word)).length;
    // No order of the words can make more of it than this.
    if (shared < fewestShared || (2 * shared) / (words.length + sentence.words.length) < leastLikeness) continue;
    const like = likeness(words, sentence.words);
    if (like >= leastLikeness && like > (best?.likeness ?? 0)) best = { sentence, likeness: like };
  }
  return best?.sentence;
}
