import { ordinalsOf, phraseAt, phrasesOf, turningWord, type LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { cutsOf, type Cut } from './cuts.js';
import { tokensIn, type Token } from '../words/words.js';
import { isAttribution } from './attribution.js';

/**
 * The negation or condition that an extract cuts from what it keeps; undefined where there is none. What stands beyond a
 * semicolon or a connective is another clause, and so is what tells who speaks.
 *
 * @param sentence the sentence, or list item, that all spans stand in
 */
export const losesNegation = (
  sentence: Span,
  spans: readonly Span[],
  article: string,
  pack: LanguagePack,
): string | undefined => {
  for (const cut of cutsOf(article, sentence, spans, pack)) {
    if (cut.place !== 'inside' && isAttribution(article, cut, pack)) continue;
    const clause = sameClause(article, sentence, cut, pack);
    const word = turningWord(clause, 0, clause.length, pack);
    if (word !== undefined) return article.slice(word.start, word.end);
  }
  return undefined;
};

/** The words of a cut up to where another clause begins. */
const sameClause = (article: string, sentence: Span, cut: Cut, pack: LanguagePack): readonly Token[] => {
  const { words, place, before, behind } = cut;
  if (place === 'inside') return words;
  const parts = (index: number): boolean => {
    const [one, other] = [words[index - 1] ?? before, words[index] ?? behind];
    return one !== undefined && other !== undefined && opensClause(article, sentence, one, other, pack);
  };
  if (place === 'behind') {
    for (let index = 0; index < words.length; index += 1) if (parts(index)) return words.slice(0, index);
    return words;
  }
  for (let index = words.length; index > 0; index -= 1) if (parts(index)) return words.slice(index);
  return words;
};

/** A stop, a semicolon, or a comma before a connective that adds or a verb of equal rank. */
const opensClause = (article: string, sentence: Span, one: Token, other: Token, pack: LanguagePack): boolean => {
  const gap = article.slice(one.end, other.start);
  if (/[;.!?…“”"«»„]|:\s/u.test(gap)) return true;
  if (!/[,–—:]/.test(gap)) return false;
  const words = tokensIn(article, other.start, Math.min(sentence.end, other.start + 60));
  const connective = phrasesOf(pack, 'connectives').matchAt(words, 0);
  const adds = connective > 1 && phrasesOf(pack, 'contrasts').matchAt(words, 0) === 0;
  if (ordinalsOf(pack).matchAt(words, 0) > 0) return true;
  return adds || (pack.typology.verbs === 'uninflected' && phraseAt(pack, 'verbs', words, 0) > 1);
};
