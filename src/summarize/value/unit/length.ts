import type { Annotation } from '../../annotate/annotation.js';

/** How long a sentence is, beside what a slide carries. */
export const length = ({ reading: { sentences, pack } }: Annotation) => {
  const slide = pack.slideWords;
  return (index: number) => {
    const words = sentences[index]?.words.length ?? 0;
    return {
      length: Math.min(1, words / slide),
      /** Grows ever slower: the second ten words say less than the first. */
      rootLength: Math.min(1, Math.sqrt(words / (slide * longest))),
      short: words < slide * 0.2 ? 1 : 0,
      long: words > slide * 0.9 ? 1 : 0,
    };
  };
};
/** Slides that the longest sentence fills which still counts for its length. */
const longest = 1.5;
