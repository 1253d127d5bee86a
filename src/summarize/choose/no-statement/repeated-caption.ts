import { addToGroup } from '../../../model/collections/add-to-group.js';
import { onOneLine } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Reading, Sentence } from '../../annotate/reading.js';

/**
 * Whether a short sentence stands word for word in another place as a paragraph of its own: it is the caption of a picture, copied with the
 * page, which has grown together with a paragraph here.
 */
export const isRepeatedCaption = (reading: Reading, sentence: Sentence): boolean =>
  sentence.words.length <= longestCaption &&
  (paragraphsOf(reading).get(onOneLine(reading.text, sentence)) ?? []).some((block) => block !== sentence.block);

const longestCaption = 20;

/** The places of paragraphs by what they say. */
const paragraphsOf = onceFor(({ article, text }: Reading): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const [place, { kind, span }] of article.blocks.entries()) {
    if (kind !== 'paragraph') continue;
    const line = onOneLine(text, span);
    addToGroup(places, line, place);
  }
  return places;
});
