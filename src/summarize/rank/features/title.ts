import type { Feature } from './index.js';

/** The share of the title's terms that a sentence holds, rare terms counting for more; 0 without a title. */
export const titleCoverage: Feature = ({ documents, terms }) => {
  const titles = documents.map(({ title }) => {
    const held = new Set(title.map(({ key }) => key).filter((key) => terms.sentences.has(key)));
    return [...held].map((term) => ({ term, rarity: terms.rarity(term) }));
  });
  return ({ place, document }) => {
    const vector = terms.vectors[place];
    let whole = 0;
    let held = 0;
    for (const { term, rarity } of titles[document] ?? []) {
      whole += rarity;
      if (vector?.has(term) === true) held += rarity;
    }
    return whole === 0 ? 0 : held / whole;
  };
};

/** A bit each; the rest of a title that is longer is not looked at. */
const mostTitleWords = 31;

/**
 * The share of the title's words that a sentence says in the order of the title; 0 without a title.
 *
 * The length of the longest common subsequence by the bits of one number (Hyyrö 2004): a bit for each word of the title
 * that is not said yet, and an addition for each word of the sentence.
 */
export const titleOrder: Feature = ({ documents }) => {
  const titles = documents.map(({ title }) => {
    const words = title.slice(0, mostTitleWords);
    const bits = new Map<string, number>();
    words.forEach(({ key }, place) => bits.set(key, (bits.get(key) ?? 0) | (1 << place)));
    return { bits, size: words.length };
  });
  return ({ words, document }) => {
    const title = titles[document];
    if (title === undefined || title.size === 0) return 0;
    let unsaid = -1;
    for (const { key } of words) {
      const bit = title.bits.get(key);
      if (bit === undefined) continue;
      const found = unsaid & bit;
      unsaid = (unsaid + found) | (unsaid - found) | 0;
    }
    let said = 0;
    for (let place = 0; place < title.size; place += 1) if ((unsaid & (1 << place)) === 0) said += 1;
    return said / title.size;
  };
};
