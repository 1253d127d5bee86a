import { anyPhraseAt, holdsPhrase, phraseAt, phraseBefore, type LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { isAttribution } from './attribution.js';
import { cutsOf, type Cut } from './cuts.js';
import { isSureCut } from './sure-cut.js';
import { tokensIn, type Token } from '../words/words.js';
import { onceFor } from '../../model/once-for.js';

/**
 * The word by which what is kept of a sentence was joined to what is cut: "but", "although", "mà còn"; undefined where no
 * connection is shown by half. What stands beyond a stop or a semicolon is joined to nothing kept.
 *
 * @param sentence the sentence, or list item, that all spans stand in
 */
export const halvesConnection = (
  sentence: Span,
  spans: readonly Span[],
  article: string,
  pack: LanguagePack,
): string | undefined => {
  const cuts = cutsOf(article, sentence, spans, pack);
  if (cuts.length === 0) return undefined;
  for (const cut of cuts) {
    const word = contrastOf(article, cut, pack);
    if (word !== undefined) return article.slice(word.start, word.end);
  }
  return pairHalved(article, sentence, spans, pack);
};

const contrastOf = (article: string, cut: Cut, pack: LanguagePack): Token | undefined => {
  if (cut.place === 'before') return opensBefore(article, cut, pack);
  const parted = cut.place === 'inside' && !saysWho(cut, pack) ? opensKept(cut, article, pack) : undefined;
  return opensBehind(article, cut, pack) ?? parted;
};

/** Who speaks may stand between the halves of a quotation. */
const saysWho = ({ words }: Cut, pack: LanguagePack): boolean => holdsPhrase(pack, 'speechVerbs', words);

/** What goes from the end begins with a contrast, straight away or where a parted quotation goes on. */
const opensBehind = (article: string, { words, before }: Cut, pack: LanguagePack): Token | undefined => {
  for (const [index, word] of words.entries()) {
    const last = words[index - 1] ?? before;
    const gap = article.slice(last?.end, word.start);
    if (/[.;!?…]/u.test(gap)) return undefined;
    const begins = (index === 0 && !/[”"»]/u.test(gap)) || /[,–—-]\s*[“"«„]/u.test(gap);
    if (begins && isContrast(words, index, pack)) return word;
  }
  return undefined;
};

/** What goes from the start concedes ("although …"), or ends with the contrast that opens what is kept ("… but"). */
const opensBefore = (article: string, cut: Cut, pack: LanguagePack): Token | undefined => {
  const { words, behind } = cut;
  const last = words.at(-1);
  if (last === undefined || behind === undefined || isAttribution(article, cut, pack)) return undefined;
  if (/[.;!?…]/u.test(article.slice(last.end, behind.start))) return undefined;
  const closing = phraseBefore(pack, 'contrasts', words, words.length);
  // A connective that opens the whole sentence joins it to the one before, and may go.
  if (closing > 0) return closing < words.length ? words[words.length - closing] : undefined;
  const concedes = phraseAt(pack, 'contrasts', words, 0) > phraseAt(pack, 'ties', words, 0);
  if (concedes && isContrast(words, 0, pack)) return words[0];
  // "Therefore, | while costs fall, …": what is kept sets its own halves against each other.
  return isSureCut(article, cut, pack) ? undefined : opensKept(cut, article, pack);
};

/** What is kept begins with a contrast to what goes. */
const opensKept = ({ behind }: Cut, article: string, pack: LanguagePack): Token | undefined => {
  if (behind === undefined) return undefined;
  const kept = tokensIn(article, behind.start, behind.start + lookAhead);
  return isContrast(kept, 0, pack) ? kept[0] : undefined;
};
const lookAhead = 40;

const isContrast = (words: readonly Token[], index: number, pack: LanguagePack): boolean =>
  anyPhraseAt(pack, contrasting, words, index) &&
  phraseAt(pack, 'harmless', words, index) <= phraseAt(pack, 'contrasts', words, index) &&
  phraseAt(pack, 'tieless', words, index) <= phraseAt(pack, 'contrasts', words, index);
const contrasting = ['contrasts'] as const;

/** "không chỉ … mà còn": one half is kept, and the word that opens the other, or what follows it, is not. */
const pairHalved = (
  article: string,
  sentence: Span,
  spans: readonly Span[],
  pack: LanguagePack,
): string | undefined => {
  const words = tokensIn(article, sentence.start, sentence.end);
  const isKept = (index: number): boolean => {
    const word = words[index];
    return word !== undefined && spans.some(({ start, end }) => word.start >= start && word.end <= end);
  };
  for (const { opener, joiner } of pairsOf(pack))
    for (let index = 0; index < words.length; index += 1) {
      if (!matches(words, index, opener)) continue;
      const second = findJoiner(article, words, index + opener.length, joiner);
      if (second === undefined) continue;
      const firstHalf = isKept(index + opener.length);
      const secondHalf = isKept(second + joiner.length);
      const marks = isKept(index) && isKept(second);
      if (firstHalf !== secondHalf || ((firstHalf || secondHalf) && !marks))
        return article.slice(words[index]?.start, words[index + opener.length - 1]?.end);
    }
  return undefined;
};

/** The other half stands in the same sentence, within reach, and in no other quotation. */
const findJoiner = (
  article: string,
  words: readonly Token[],
  from: number,
  joiner: readonly string[],
): number | undefined => {
  for (let index = from + 1; index < Math.min(words.length, from + longestHalf); index += 1) {
    if (/[.;!?…]/u.test(article.slice(words[index - 1]?.end, words[index]?.start))) return undefined;
    if (matches(words, index, joiner)) return index;
  }
  return undefined;
};
const longestHalf = 30;

const matches = (words: readonly Token[], index: number, phrase: readonly string[]): boolean =>
  phrase.every((key, offset) => words[index + offset]?.key === key);

interface Pair {
  readonly opener: readonly string[];
  readonly joiner: readonly string[];
}

const pairsOf = onceFor((pack: LanguagePack): readonly Pair[] =>
  pack.pairs.map((pair) => {
    const [opener = '', joiner = ''] = pair.split(' … ');
    return { opener: opener.split(' '), joiner: joiner.split(' ') };
  }),
);
