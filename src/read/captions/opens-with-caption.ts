import { anyPhraseAt, type LanguagePack, type WordList, wordsOf } from '../../language/index.js';
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
  return describesPicture(sentence, pack) || (known.has(wording(sentence)) && isUnlikelyTwice(sentence, pack));
}

/** A short sentence may be said twice by chance, and a caption may say again what the article tells of a deed. */
function isUnlikelyTwice(sentence: string, pack: LanguagePack): boolean {
  const words = wordsOf(sentence);
  return (
    sentence.endsWith('.') &&
    words.length >= fewestWords &&
    words.every((_, index) => !anyPhraseAt(pack, telling, words, index))
  );
}

const telling: readonly WordList[] = ['deeds', 'speechVerbs'];

const fewestWords = 6;
