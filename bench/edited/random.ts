import { randomFrom } from '../outline/sample.js';
import type { Random } from './edit.js';

/** Chance that is the same for the same seed. Its words are numbered, so that none comes twice. */
export function randomOf(seed: number): Random {
  const next = randomFrom(seed);
  let count = 0;
  return {
    next,
    of: (items) => items[Math.floor(next() * items.length)],
    word: () => {
      count += 1;
      return `${stems[Math.floor(next() * stems.length)] ?? ''}${endings[count % endings.length] ?? ''}`;
    },
  };
}

const stems = ['velm', 'quor', 'zand', 'brix', 'fjol', 'drun', 'kesp', 'mird', 'plux', 'tamb'];
const endings = 'ake ile ona ube ery ish old ant ow en ar id oss um el ist'.split(' ');
