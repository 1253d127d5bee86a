import { phrasesOf } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import { clauseAt } from './clause.js';
import { breaksBefore, gapBefore, type Range, type View } from '../speakers/view.js';
import { isPreposition } from '../speakers/words.js';

/** What was said behind a verb, from its first word to the end. */
export interface Behind {
  readonly word: number;
  readonly span: Span;
}

/**
 * What was said behind a verb: behind a colon, "rằng" or "that", or a clause straight behind it.
 *
 * @returns `phrase` where what follows has no subject of its own, so that the verb cannot be cut; undefined where the verb
 * takes no clause ("phát biểu tại phiên họp", "spoke at")
 */
export const contentBehind = (view: View, verb: Range, end: number): Behind | 'phrase' | undefined => {
  if (end >= view.words.length) return undefined;
  const gap = gapBefore(view, end);
  if (/[:“"«„]/u.test(gap)) return from(view, end);
  const joined = complementiser(view, end);
  // Behind "dass" the verb stands last: such a clause is no sentence by itself.
  if (joined !== undefined) return view.pack.typology.clauseOrder === 'verb-second' ? 'phrase' : from(view, joined);
  const marked = colonBehind(view, end);
  if (marked !== undefined) return from(view, marked);
  if (/[;.!?…]/u.test(gap) || (gap.includes(',') && view.pack.typology.commaBehindSpeaker !== 'opens-speech'))
    return undefined;
  // "told a news conference the road would close": no word says where whom it is said to ends.
  if (phrasesOf(view.pack, 'addressedSpeechVerbs').matchAt(view.words, verb.from) > 0) return 'phrase';
  const clausal = phrasesOf(view.pack, 'clausalSpeechVerbs').matchAt(view.words, verb.from) === verb.to - verb.from;
  const clause = clauseAt(view, end, clausal);
  return typeof clause === 'number' ? from(view, clause) : clause;
};

const from = (view: View, word: number): Behind => {
  const marks = /[“"«„(]+$/u.exec(gapBefore(view, word))?.[0].length ?? 0;
  return { word, span: { start: (view.words[word]?.start ?? view.end) - marks, end: view.end } };
};

/** Behind "that", at most eight words on and behind no mark: "told reporters that …". */
const complementiser = (view: View, start: number): number | undefined => {
  const words = phrasesOf(view.pack, 'complementisers');
  for (let index = start; index < Math.min(view.words.length - 1, start + 9); index += 1) {
    if (index > start && (breaksBefore(view, index) || speaksAgain(view, index))) return undefined;
    const length = words.matchAt(view.words, index);
    if (length > 0 && index > start && !mayTurnTo(view, start)) return undefined;
    if (length > 0 && (index === start || !isPreposition(view, index - 1))) return index + length;
  }
  return undefined;
};

/**
 * Between the verb and its "that" stands whom it is said to, opened by a preposition where verbs carry no endings: "nói với báo
 * chí rằng"; in "cho biết, nhiều người ngộ nhận rằng" it is somebody else who believes.
 */
const mayTurnTo = (view: View, start: number): boolean =>
  !breaksBefore(view, start) && (view.pack.typology.verbs === 'inflected' || isPreposition(view, start));

const speaksAgain = (view: View, index: number): boolean =>
  phrasesOf(view.pack, 'speechVerbs').matchAt(view.words, index) > 0;

/** Behind a colon, at most a dozen words on: "told reporters: “…”". */
const colonBehind = (view: View, start: number): number | undefined => {
  for (let index = start + 1; index < Math.min(view.words.length, start + 13); index += 1)
    if (breaksBefore(view, index)) return gapBefore(view, index).includes(':') ? index : undefined;
  return undefined;
};
