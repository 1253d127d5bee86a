import type { Change } from './change.js';

/** The numbers of two wordings that differ, in their order: as many pairs as either has numbers that the other lacks. */
export function differingFigures(old: string, now: string): NonNullable<Change['figures']> {
  const [before, after] = [numbersOf(old), numbersOf(now)];
  const [gone, come] = [withoutAll(before, after), withoutAll(after, before)];
  return Array.from(
    { length: Math.max(gone.length, come.length) },
    (_, index) => [gone[index] ?? '–', come[index] ?? '–'] as const,
  );
}

const numbersOf = (text: string): string[] =>
  text.match(/\p{Sc}?\d+(?:[.,]\d+)*\s?%?/gu)?.map((one) => one.trim()) ?? [];

/** What stands in one list more often than in another. */
function withoutAll(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A wording with the numbers as they are now. */
export const withFigures = (text: string, figures: NonNullable<Change['figures']>): string =>
  figures.reduce((words, [old, now]) => (old === '–' || now === '–' ? words : words.replace(old, now)), text);
