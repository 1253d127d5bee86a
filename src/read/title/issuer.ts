import { fold, furnitureWords, onOneLine, phraseAt, wordsOf, type LanguagePack } from '../../language/index.js';
import type { Block } from '../../model/article.js';
import { looksLikeBody } from '../lines/line.js';
import { isCapitals } from '../furniture/unit.js';
import type { DraftArticle } from '../steps/draft-article.js';

/**
 * Who issued a paper, as its letterhead says it: the last agency above all that the paper says, with the one that it belongs to where both are
 * short, and what stands below on a line of its own: "PEOPLE'S COMMITTEE" above "OF HARLOW". A motto beside it is left out. Often nothing
 * else in a paper says for which place it holds. An agency that stands twice is told once.
 *
 * @returns undefined where no line in capitals above the text names an agency, and none is all that stands first
 */
export const issuerOf = ({ furniture, blocks, text, pack }: DraftArticle): string | undefined => {
  const body = blocks.find((block) => isBody(block, text))?.span.start ?? text.length;
  const lines = furniture
    .filter(({ kind, span }) => kind === 'letterhead' && span.start < body)
    .flatMap(({ span }) => withoutMotto(onOneLine(text, span), pack) ?? []);
  const agencies = lines.reduce<readonly string[]>((found, line) => {
    const last = found.at(-1);
    const goesOn = last !== undefined && namesPlace(line, pack);
    if (opensAgency(line, pack) && !goesOn) return [...found, line];
    return last === undefined || /\d{3}/u.test(line) ? found : [...found.slice(0, -1), `${last} ${line}`];
  }, []);
  const once = agencies.filter((agency, at) => agencies.findIndex((other) => isSame(agency, other)) === at);
  const [above, own] = once.slice(-2);
  if (above === undefined) return nameAboveAll({ furniture, text, pack });
  if (own === undefined) return above.length <= longest ? above : undefined;
  const both = `${above} · ${own}`;
  return both.length <= longest ? both : own.length <= longest ? own : undefined;
};

/** `NORTHMOOR HOMES`, in capitals on the first line of a paper: its house, whatever that is called; and no kind of paper ("PRESS RELEASE"). */
const nameAboveAll = ({
  furniture,
  text,
  pack,
}: Pick<DraftArticle, 'furniture' | 'text' | 'pack'>): string | undefined => {
  const first = furniture.find(({ kind, span }) => kind === 'letterhead' && text.slice(0, span.start).trim() === '');
  const line = first === undefined ? '' : onOneLine(text, first.span);
  const words = wordsOf(line);
  const isType = words.some((_, at) => phraseAt(pack, 'documentTypes', words, at) > 0);
  const isName = words.length > 1 && words.length <= longestName && isCapitals(line) && !/[\d:,.;]/u.test(line);
  return isName && !isType && withoutMotto(line, pack) === line ? line : undefined;
};
/** In words. */
const longestName = 7;

/** "HUYỆN ĐẮK HÀ", below "ỦY BAN NHÂN DÂN": for which place an agency is. */
const namesPlace = (line: string, pack: LanguagePack): boolean => phraseAt(pack, 'placeNouns', wordsOf(line), 0) > 0;

const isSame = (one: string, other: string): boolean =>
  fold(one).replaceAll(/\s+/gu, ' ') === fold(other).replaceAll(/\s+/gu, ' ');

/** In letters: what a line of the cover holds. */
const longest = 90;

const isBody = (block: Block, text: string): boolean =>
  block.kind === 'paragraph' && looksLikeBody(text.slice(block.span.start, block.span.end));

/** What stands in capitals before the motto, or all of a line in capitals; undefined of a line that says nothing else than a motto. */
const withoutMotto = (line: string, pack: LanguagePack): string | undefined => {
  const words = wordsOf(line);
  const { lines } = furnitureWords(pack, 'letterhead');
  const motto = words.findIndex((_, index) => lines.matchAt(words, index) > 0);
  const rest = (motto < 0 ? line : line.slice(0, words[motto]?.start)).replace(/[\s*_|.–-]+$/u, '').trim();
  return rest !== '' && isCapitals(rest) ? rest : undefined;
};

const opensAgency = (line: string, pack: LanguagePack): boolean =>
  furnitureWords(pack, 'letterhead').openers.matchAt(wordsOf(line), 0) > 0;
