import { sharedSubsequence } from '../shared-subsequence.js';
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

/** A title is short; the rest of one that isn't would only take time. */
const mostTitleWords = 50;

/** The share of the title's words that a sentence says in the order of the title; 0 without a title. */
export const titleOrder: Feature = ({ documents }) => {
  const titles = documents.map(({ title }) => title.slice(0, mostTitleWords).map(({ key }) => key));
  return ({ words, document }) => {
    const title = titles[document] ?? [];
    if (title.length === 0) return 0;
    const keys = words.map(({ key }) => key);
    return sharedSubsequence(title, keys).length / title.length;
  };
};
