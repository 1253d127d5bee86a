import { ordinalAt, phraseAt, type LanguagePack, type Word } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Reading } from '../../annotate/reading.js';
import { statedRuns } from './stated-runs.js';

/** Sentences that count what they tell of ("The second principle …", "Lý do thứ ba …"), each with those that count before it. */
export interface CountedRuns {
  /** The sentences before one in its count, by its place; none before the first. */
  readonly before: ReadonlyMap<number, readonly number[]>;
  /** Those whose fellows stand nowhere: nobody knows of what they are the second. */
  readonly orphans: ReadonlySet<number>;
}

/** The counts of running text, section by section; of a list every item is shown anyway. */
export const countedRuns = onceFor((reading: Reading): CountedRuns => {
  const { sentences, pack } = reading;
  const before = new Map<number, readonly number[]>();
  const orphans = new Set<number>();
  const open = new Map<string, number[]>();
  for (const { index, words, item } of sentences) {
    const counted = item === undefined ? countedAt(words, pack) : undefined;
    if (counted === undefined) continue;
    const run = counted.number === 1 ? [] : (open.get(counted.noun) ?? []);
    if (run.length !== counted.number - 1 || run.length >= longest) orphans.add(index);
    else {
      before.set(index, [...run]);
      open.set(counted.noun, [...run, index]);
    }
  }
  // What is counted beforehand is told whole.
  for (const { announcer, told } of statedRuns(reading)) {
    const run = [announcer, ...told];
    run.forEach((index, at) => (at < told.length ? orphans.add(index) : before.set(index, run.slice(0, -1))));
  }
  return { before, orphans };
});
const longest = 6;

/** "The second principle", "Nguyên tắc thứ hai": an ordinal with a noun that announces several. */
const countedAt = (words: readonly Word[], pack: LanguagePack): { number: number; noun: string } | undefined => {
  const noun = phraseAt(pack, 'announcers', words, 0);
  const isBehind = pack.typology.demonstratives === 'behind';
  const from = isBehind ? noun : phraseAt(pack, 'definites', words, 0);
  if (isBehind ? noun === 0 : from === 0) return undefined;
  const ordinal = ordinalAt(words, from, pack);
  if (ordinal === undefined || ordinal.spoken in pack.numerals) return undefined;
  const { number, length } = ordinal;
  if (isBehind) return { number, noun: keysOf(words.slice(0, noun)) };
  const own = words[from + length]?.key ?? '';
  const plurals = pack.pluralEndings.flatMap((ending) => [own + ending, own.replace(/y$/u, 'ie') + ending]);
  return plurals.some((plural) => pack.announcers.includes(plural)) ? { number, noun: own } : undefined;
};

const keysOf = (words: readonly Word[]): string => words.map(({ key }) => key).join(' ');
