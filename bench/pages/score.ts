import type { Found, Truth } from './page-set.js';

/** Two shares, each of 0 to 1; undefined where there was nothing to find, or nothing was found. */
export interface Rates {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
}

/** How well a page was read; undefined what nobody wrote down of it. */
export interface Score {
  readonly body: Rates;
  readonly captions: Rates | undefined;
  readonly authors: Rates | undefined;
  readonly title: number | undefined;
  readonly published: number | undefined;
}

export function scoreOf(found: Found, truth: Truth): Score {
  return {
    body: shingleRates(found.body, truth.body),
    captions: truth.captions && listRates(found.captions, truth.captions, isSameCaption),
    authors: truth.authors && listRates(found.authors, truth.authors, isSameName),
    title: truth.title === undefined ? undefined : Number(tokenF1(found.title ?? '', truth.title) > 0.8),
    published: truth.published === undefined ? undefined : Number(isSameDay(found.published, truth.published)),
  };
}

/** By runs of four words, as the benchmark of scrapinghub counts them. */
function shingleRates(found: string, truth: string): Rates {
  const [ours, theirs] = [found, truth].map((text) => counted(runsOfFour(wordsOf(text))));
  return overlap(ours ?? new Map(), theirs ?? new Map());
}

const wordsOf = (text: string): string[] =>
  text
    .replaceAll('\u00ad', '')
    .normalize('NFC')
    .match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];

const runsOfFour = (words: readonly string[]): string[] =>
  words.length === 0
    ? []
    : Array.from({ length: Math.max(1, words.length - 3) }, (_, at) => words.slice(at, at + 4).join(' '));

function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function overlap(found: ReadonlyMap<string, number>, truth: ReadonlyMap<string, number>): Rates {
  const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, one) => all + one, 0);
  const shared = [...found].reduce((all, [item, count]) => all + Math.min(count, truth.get(item) ?? 0), 0);
  return {
    precision: sum(found) === 0 ? undefined : shared / sum(found),
    recall: sum(truth) === 0 ? undefined : shared / sum(truth),
  };
}

/** A caption is found where another says nearly the same; each counts once. */
function listRates(
  found: readonly string[],
  truth: readonly string[],
  isSame: (one: string, other: string) => boolean,
): Rates {
  const distinct = [...new Set(found)];
  const right = distinct.filter((one) => truth.some((other) => isSame(one, other))).length;
  const told = truth.filter((other) => distinct.some((one) => isSame(one, other))).length;
  return {
    precision: distinct.length === 0 ? undefined : right / distinct.length,
    recall: truth.length === 0 ? undefined : told / truth.length,
  };
}

const isSameCaption = (one: string, other: string): boolean => tokenF1(one, other) > 0.75;

const isSameName = (one: string, other: string): boolean => tokenF1(one, other) > 0.75;

function tokenF1(found: string, truth: string): number {
  const [ours, theirs] = [found, truth].map((text) => counted(wordsOf(text.toLowerCase())));
  const { precision = 0, recall = 0 } = overlap(ours ?? new Map(), theirs ?? new Map());
  return f1({ precision, recall });
}

export const f1 = ({ precision = 0, recall = 0 }: Rates): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** Pages tell instants; the day depends on whose clock is asked. */
function isSameDay(found: string | undefined, truth: string): boolean {
  return found !== undefined && Math.abs(Date.parse(found) - Date.parse(truth)) <= 86_400_000;
}

/** The means over all pages, for those that have one. */
export const meanRates = (rates: readonly (Rates | undefined)[]): Rates => ({
  precision: mean(rates.map((rate) => rate?.precision)),
  recall: mean(rates.map((rate) => rate?.recall)),
});

export function mean(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, number) => sum + number, 0) / known.length;
}
