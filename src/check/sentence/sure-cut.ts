import { furnitureWords, ordinalsOf, phraseAt, phraseBefore, type LanguagePack } from '../../language/index.js';
import { isAttribution } from './attribution.js';
import { recallsTalk } from '../words/recalls-talk.js';
import { isCountOnly, type Cut } from './cuts.js';
import type { Token } from '../words/words.js';

/**
 * Whether a cut surely changes nothing that is said: a connective or an ordinal at the head, a dateline, who says it, a speaker
 * before a colon, what stands in brackets or between dashes, or what the author's own semicolon parts.
 */
export const isSureCut = (article: string, cut: Cut, pack: LanguagePack): boolean => {
  const { words, place, before, behind } = cut;
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return true;
  const [opens, closes] = [
    article.slice(before?.end ?? first.start, first.start),
    article.slice(last.end, behind?.start),
  ];
  if (place === 'inside') return isAside(opens, closes) || isCountOnly(cut, pack);
  if (isAttribution(article, cut, pack)) return true;
  if (place === 'behind') return /[;([（]|[.!?…]/u.test(opens) || isQuoteEnd(opens);
  // "a) …", "5. …": what counts the parts of a text.
  if (words.length === 1 && /^\s*[).]/.test(closes)) return true;
  return (
    opensConnective(words, pack) ||
    (/^\s*[,，]/u.test(closes) && opensAside(article, words, pack)) ||
    /[;.!?…]|:\s/u.test(closes) ||
    isDateline(closes) ||
    /[“"«„]\s*$/u.test(closes)
  );
};

/** "Mr Speaker, …", "As reported, …", "As I said, …": who is addressed, and who told it before. */
const opensAside = (article: string, words: readonly Token[], pack: LanguagePack): boolean =>
  furnitureWords(pack, 'salutation').openers.matchAt(words, 0) > 0 ||
  phraseBefore(pack, 'reportedBefore', words, words.length) > 0 ||
  recallsTalk(article, words, pack);

const isAside = (opens: string, closes: string): boolean =>
  (/[([（]/.test(opens) && /[)\]）]/.test(closes)) || (dash.test(opens) && dash.test(closes));

const isQuoteEnd = (gap: string): boolean => /[”"»“]/u.test(gap);

/** Between a place or a day and what is told from there: "HÀ NỘI, 12/5 – …", "May 1 (OSLO) -- …". */
export const isDateline = (gap: string): boolean => dash.test(gap);

const dash = /[–—]|\s--?\s/u;

/** A connective is all that goes; before an ordinal stands what announces its series. */
const opensConnective = (words: readonly Token[], pack: LanguagePack): boolean =>
  heads.some((list) => phraseAt(pack, list, words, 0) === words.length) ||
  ordinalsOf(pack).matchBefore(words, words.length) > 0;
const heads = ['connectives', 'ties', 'additions', 'conclusions', 'firstSteps', 'nextSteps', 'lastOrdinals'] as const;
