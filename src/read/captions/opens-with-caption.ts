import type { LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { describesPicture } from './described-picture.js';
import { wording } from './said-again.js';

/**
 * Whether the first sentence of a paragraph is a caption that was run into it when the text lost its pictures: it says where in a
 * picture somebody is, or what another caption says word for word.
 *
 * @param sentences of the paragraph; a caption that is all of it is none that was run in
 * @param known the words of the captions that stand on lines of their own
 */
export function opensWithCaption(
  text: string,
  sentences: readonly Span[],
  known: ReadonlySet<string>,
  pack: LanguagePack,
): boolean {
  const [first] = sentences;
  if (first === undefined || sentences.length < 2) return false;
  const sentence = text.slice(first.start, first.end);
  const again = sentence.endsWith('.') && sentence.split(' ').length >= fewestWords && known.has(wording(sentence));
  return again || describesPicture(sentence, pack);
}

/** A shorter sentence may be said twice by chance. */
const fewestWords = 6;
