import { holdsPhrase, wordsOf, type LanguagePack, scriptedPattern } from '../../language/index.js';
import { restBehind } from './text/wording.js';
import type { Entry } from './entry.js';

export const fewestSteps = 3;

/**
 * The items of a list that follow one another, each with its number as what stands apart from it: where all of them count themselves
 * ("Step 1", "Step 2"), or the heading calls them steps. Undefined for any other list: most lists that are numbered tell no order.
 */
export function stepsOf(entries: readonly Entry[], heading: string, pack: LanguagePack): Entry[] | undefined {
  const areSingle = entries.every(({ level, announces }) => level === 0 && announces === undefined);
  if (entries.length < fewestSteps || !areSingle) return undefined;
  const counted = countedSteps(entries);
  if (counted !== undefined) return counted;
  return callsSteps(heading, pack)
    ? entries.map((entry, index) => ({ ...entry, when: String(entry.number ?? index + 1) }))
    : undefined;
}

/** "Bước 1. …", "Bước 2: …": one word, and numbers from one on without a gap. */
function countedSteps(entries: readonly Entry[]): Entry[] | undefined {
  const [name] = firstOfSteps.exec(entries[0]?.text ?? '') ?? [];
  if (name === undefined) return undefined;
  const steps = entries.map((entry, index) => ({ ...entry, when: `${name} ${index + 1}` }));
  return steps.every(({ when, text }) => restBehind(when, text) !== undefined) ? steps : undefined;
}

const firstOfSteps = scriptedPattern('^\\p{L}+(?=\\s1\\s?[.:–-]\\s)');

/** "The steps to a permit", "Quy trình tuyển sinh": a heading that opens with what names a course, or speaks of its steps. */
function callsSteps(heading: string, pack: LanguagePack): boolean {
  const words = wordsOf(heading);
  return holdsPhrase(pack, 'steps', words) || holdsPhrase(pack, 'courses', words.slice(0, opening));
}

/** In words. */
const opening = 4;
