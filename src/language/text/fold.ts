import { scriptedPattern } from './scripted.js';

/**
 * Folds a word for comparing, never for showing: lower case, normal form C, one kind of apostrophe, and the old Vietnamese
 * tone placement (hoà, thuỷ) as the new one (hòa, thủy).
 */
export const fold = (text: string): string => {
  if (text.length > longestWord) return folded(text);
  let known = words.get(text);
  if (known === undefined) {
    if (words.size >= mostWords) words.clear();
    words.set(text, (known = folded(text)));
  }
  return known;
};

/** Words come again and again. */
const words = new Map<string, string>();
const longestWord = 24;
const mostWords = 20_000;

const folded = (text: string): string => {
  const lower = (isComposed.test(text) ? text : text.normalize('NFC')).toLowerCase().replaceAll('’', "'");
  return oldPlacement.test(lower)
    ? lower.replace(oldPlacements.in(lower), (pair) => newPlacement.get(pair) ?? pair)
    : lower;
};

/** No Latin letter of these is composed any further, and asking for the normal form of every word takes time. */
const isComposed = /^[\n -\u024f\u1e00-\u1eff’]*$/;

const pairs = 'oà òa|oá óa|oả ỏa|oã õa|oạ ọa|oè òe|oé óe|oẻ ỏe|oẽ õe|oẹ ọe|uỳ ùy|uý úy|uỷ ủy|uỹ ũy|uỵ ụy'.split('|');
const newPlacement = new Map(pairs.map((pair) => [pair.slice(0, 2), pair.slice(3)]));
const oldPlacement = /[oOuU][àáảãạèéẻẽẹỳýỷỹỵ]/;
/** Not behind q ("quý"), and only where the syllable ends: "toàn" has one placement. */
const oldPlacements = scriptedPattern('(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\\p{L}\\p{M}])', 'gu');
