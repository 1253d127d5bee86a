import { startsUpperCase } from '../../../language/index.js';
import { areOfOneParagraph, type Reading } from '../../annotate/reading.js';
import type { Series } from '../../annotate/structure/found.js';

/**
 * The sentences of a few words that lead up to what announces a list in their paragraph: "Approval did not come without strings. The council
 * attached three conditions: …". Where the list is shown, they say nothing beside it.
 */
export const leadsIntoLists = ({ sentences, text }: Reading, shown: readonly Series[]): ReadonlySet<number> =>
  new Set(
    shown.flatMap(({ announcerSentence = -1 }) => {
      const [before, own] = [sentences[announcerSentence - 1], sentences[announcerSentence]];
      if (before === undefined || !areOfOneParagraph(before, own)) return [];
      const names = before.words.some(
        ({ start }, at) => (at > 0 && startsUpperCase(text.slice(start))) || /\d/.test(text.charAt(start)),
      );
      return before.words.length <= longestLead && !names ? [before.index] : [];
    }),
  );
/** In words: more of them say something themselves. */
const longestLead = 8;
