import { phraseAt, type WordList } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';

/** What makes a sentence clear or unclear by itself, whatever is shown before it. */
export const ownFeatures =
  ({ reading: { sentences, pack, personal } }: Annotation) =>
  (index: number) => {
    const sentence = sentences[index];
    const words = sentence?.words ?? [];
    const count = (list: WordList): number =>
      Math.min(mostCounted, words.filter((_, at) => phraseAt(pack, list, words, at) > 0).length);
    return {
      pronouns: count('pronouns'),
      logWords: Math.log(1 + words.length),
      item: sentence?.item === undefined ? 0 : 1,
      /** Somebody tells of themselves throughout: who that is, few sentences say. */
      personal: personal ? 1 : 0,
    };
  };

const mostCounted = 2;
