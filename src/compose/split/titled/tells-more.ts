import { splitSentences, type LanguagePack } from '../../../language/index.js';
import type { Entry } from '../../content/entry.js';

/**
 * Whether lines say enough to be headed by the sentence before them: over one sentence it is what that goes on from, and the two are told together. Of eleven such
 * titles in decks of 134 texts two named what stood below.
 */
export const tellsMore = (below: readonly Entry[], pack: LanguagePack): boolean =>
  below.reduce((sum, { text }) => sum + splitSentences(text, { start: 0, end: text.length }, pack).length, 0) >= fewest;

/** In sentences. */
const fewest = 2;
