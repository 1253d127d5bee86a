import { endsInStop, furnitureWords, genreWords, type LanguagePack, type Word } from '../../language/index.js';
import type { FurnitureKind } from '../../model/article.js';
import { readDateLine } from '../date.js';

/** Words, and the text that their offsets point into from `start` on. */
export interface Wording {
  readonly text: string;
  readonly start: number;
  readonly words: readonly Word[];
}

/** Whether a line says what lines of a kind say, and nothing else. */
export const saysOnly = (pack: LanguagePack, kind: FurnitureKind, { words }: Pick<Wording, 'words'>): boolean =>
  words.length > 0 && furnitureWords(pack, kind).lines.matchAt(words, 0) === words.length;

/** The same of lines that were run into one: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc". */
export function saysLines(pack: LanguagePack, kind: FurnitureKind, { words }: Pick<Wording, 'words'>): boolean {
  const { lines } = furnitureWords(pack, kind);
  let at = 0;
  while (at < words.length) {
    const length = lines.matchAt(words, at);
    if (length === 0) return false;
    at += length;
  }
  return words.length > 0;
}

/** `PRESS RELEASE – FOR IMMEDIATE RELEASE`: what a release calls itself, and when it may be published, in whatever order. */
export function saysRelease(pack: LanguagePack, { words }: Pick<Wording, 'words'>): boolean {
  const { titles } = genreWords(pack, 'release');
  const { lines } = furnitureWords(pack, 'embargo');
  let at = 0;
  let isReleased = false;
  while (at < words.length) {
    const released = lines.matchAt(words, at);
    const length = Math.max(released, titles.matchAt(words, at));
    if (length === 0) return false;
    isReleased ||= released > 0;
    at += length;
  }
  return isReleased;
}

/** How many words at the head of a line or a sentence open a line of a kind, or 0. */
export const opens = (pack: LanguagePack, kind: FurnitureKind, { words }: Pick<Wording, 'words'>): number =>
  furnitureWords(pack, kind).openers.matchAt(words, 0);

/** How many words at the head of a line are the label of a kind, with a colon or nothing but a date behind them, or 0. */
export function labels(pack: LanguagePack, kind: FurnitureKind, { text, start, words }: Wording): number {
  const count = furnitureWords(pack, kind).labels.matchAt(words, 0);
  const last = words[count - 1];
  if (last === undefined) return 0;
  const isLabel = /^\s*(?:\([^)]{0,30}\)\s*)?[:：#>»]/u.test(text.slice(last.end - start));
  return isLabel || readDateLine(text, pack) !== undefined ? count : 0;
}

/** Whether a line of a kind stands somewhere in a line, word for word. */
export function holds(pack: LanguagePack, kind: FurnitureKind, { words }: Pick<Wording, 'words'>): boolean {
  const { lines } = furnitureWords(pack, kind);
  return words.some((_, index) => lines.matchAt(words, index) >= leastWords);
}

/** Fewer words could stand in any sentence. */
const leastWords = 4;

/** `Cell: A virtual machine that …`: a word that may be the label of a telephone, with a sentence behind it that tells no number or address. */
export const explains = ({ text, words }: Pick<Wording, 'text' | 'words'>): boolean =>
  words.length > longestReached && endsInStop(text) && !/[\d@]|www\.|:\/\//u.test(text);

/** Words of "Contact: Ann Lee, head of the press office of the harbour board." */
const longestReached = 12;
