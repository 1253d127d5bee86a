import { phraseAt, phrasesOf } from '../../../../language/index.js';
import { isCapital, type View } from './view.js';
import { isPreposition } from './words.js';

/** Whether something is said of the noun inside the range, so that more than a noun phrase stands there. */
export const holdsPredicate = (view: View, from: number, to: number): boolean => {
  for (let index = from + 1; index < to; index += 1)
    if (
      !isCapital(view, index) &&
      phraseAt(view.pack, 'auxiliaries', view.words, index, to) > 0 &&
      phrasesOf(view.pack, 'attributiveVerbs').matchAt(view.words, index) === 0
    )
      return true;
    else if (index > from + 1 && phrasesOf(view.pack, 'clausalSpeechVerbs').matchAt(view.words, index, to) > 0)
      return true;
  return false;
};

/** Behind a name stand at most a place, a time, or how it was said ("buồn bã"). */
export const endsWith = (view: View, index: number, to: number): boolean =>
  !holdsPredicate(view, index - 1, to) &&
  (to - index <= 2 || isPreposition(view, index) || phraseAt(view.pack, 'adverbialOpeners', view.words, index) > 0);
