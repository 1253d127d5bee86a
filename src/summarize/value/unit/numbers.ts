import { holdsPhrase } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';

/** The figures, dates and amounts of a sentence. */
export const numbers = ({ reading: { sentences, text, pack }, figures, dates }: Annotation) => {
  const own = new Map<number, { count: number; best: number }>();
  for (const { sentence, worth } of figures) {
    const { count, best } = own.get(sentence) ?? { count: 0, best: 0 };
    own.set(sentence, { count: count + 1, best: Math.max(best, worth) });
  }
  const dated = new Set(dates.map(({ sentence }) => sentence));
  return (index: number) => {
    const { count, best } = own.get(index) ?? { count: 0, best: 0 };
    const sentence = sentences[index];
    const words = sentence?.words ?? [];
    const isMoney =
      /[$€£¥]|%/.test(text.slice(sentence?.start, sentence?.end)) || holdsPhrase(pack, 'currencies', words);
    return {
      /** The worth of its best figure. */
      figure: Math.min(1, best / 4),
      figures: Math.min(1, count / 3),
      dated: dated.has(index) ? 1 : 0,
      money: isMoney ? 1 : 0,
    };
  };
};
