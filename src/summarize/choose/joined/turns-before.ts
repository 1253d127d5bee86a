import { countsOn, isCounterpart, isTurnedNext } from '../../../check/index.js';
import { holdsPhrase, phraseAt } from '../../../language/index.js';
import { overlaps } from '../../../model/overlap.js';
import type { Annotation } from '../../annotate/annotation.js';

/**
 * Whether a sentence says what the one before it of its paragraph only sets aside: "You did not slip. You let go.", or
 * behind what was only expected what came: "They were said to be lost. In fact, they slept."; of one person's words also "I should like to call it skill. Frankly, it was the weather."
 */
export const turnsBefore = ({ reading, quotations }: Annotation, index: number): boolean => {
  const { sentences, text, pack } = reading;
  const [before, own] = [sentences[index - 1], sentences[index]];
  if (before === undefined || own?.block !== before.block) return false;
  if (own.item !== before.item || own.turn !== before.turn) return false;
  if (isTurnedNext(before.words, own.words, text, pack)) return true;
  // "She was expected to say no. In fact she had asked for it."
  if (phraseAt(pack, 'stances', own.words, 0) > 0 && holdsPhrase(pack, 'expectations', before.words)) return true;
  const isTheirs =
    own.turn !== undefined || quotations.some((quoted) => overlaps(quoted.text, before) && overlaps(quoted.text, own));
  return isTheirs && phraseAt(pack, 'stances', own.words, 0) > 0 && own.words.length < pack.slideWords * mostOfSlide;
};
const mostOfSlide = 0.45;

/** "Other times, …" behind "Sometimes the work is easy."; "It is an advance." behind "This is no loss."; "Phase 2, …" behind "Phase 1, …". */
export const isOtherHalf = ({ sentences, text, pack }: Annotation['reading'], index: number): boolean => {
  const [before, own] = [sentences[index - 1], sentences[index]];
  return (
    own !== undefined &&
    before?.block === own.block &&
    before.item === own.item &&
    (isCounterpart(before.words, own.words, pack) ||
      isTurnedNext(before.words, own.words, text, pack) ||
      countsOn(before.words, own.words, text))
  );
};
