import { phraseAt, type WordList } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import { isQuoted } from '../../annotate/talk/is-quoted.js';

/** What makes a sentence clear or unclear by itself, whatever is shown before it. */
export const ownFeatures = (annotation: Annotation) => (index: number) => {
  const { sentences, pack } = annotation.reading;
  const sentence = sentences[index];
  const words = sentence?.words ?? [];
  // Beside a quotation stands who speaks.
  const isNamed = isQuoted(annotation, index);
  const count = (list: WordList): number =>
    Math.min(mostCounted, words.filter((_, at) => phraseAt(pack, list, words, at) > 0).length);
  return {
    pronouns: count('pronouns'),
    logWords: Math.log(1 + words.length),
    item: sentence?.item === undefined ? 0 : 1,
    /** Words of one person who speaks of themselves: who that is, few slides say. */
    oneselves: isNamed ? 0 : count('oneselves'),
    /** "I have been asked …", "We shall …" */
    opensAsOneself: !isNamed && phraseAt(pack, 'firstPersons', words, 0) > 0 ? 1 : 0,
  };
};

const mostCounted = 2;
