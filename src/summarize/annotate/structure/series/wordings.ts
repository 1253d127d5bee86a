import { fold, type LanguagePack, type Word } from '../../../../language/index.js';
import { onceFor } from '../../../../model/once-for.js';

/** What a wording says of the item that it opens. */
export interface Wording {
  /** Place in the series; undefined for a step that says only "next" or "last". */
  readonly number?: number;
  readonly role: 'number' | 'first' | 'next' | 'last';
  /** Wordings of one family belong together: "thứ nhất … thứ hai", "một là … hai là". */
  readonly family: string;
}

/** The longest wording of an ordinal or step that begins at `index`, and how many words it has. */
export const wordingAt = (
  pack: LanguagePack,
  words: readonly Word[],
  index: number,
): { wording: Wording; length: number } | undefined => {
  const known = wordingsOf(pack);
  const first = words[index]?.key;
  if (first === undefined || !known.openers.has(first)) return undefined;
  for (let length = known.longest; length > 0; length -= 1) {
    const phrase = words.slice(index, index + length);
    if (phrase.length < length) continue;
    const wording = known.phrases.get(phrase.map(({ key }) => key).join(' '));
    if (wording !== undefined) return { wording, length };
  }
  return undefined;
};

interface Wordings {
  readonly phrases: ReadonlyMap<string, Wording>;
  /** First words of the phrases, to pass over most words at once. */
  readonly openers: ReadonlySet<string>;
  readonly longest: number;
}

const wordingsOf = onceFor((pack: LanguagePack): Wordings => {
  const phrases = new Map<string, Wording>();
  const add = (list: readonly string[], wording: (place: number) => Wording): void => {
    list.forEach((phrase, place) => phrases.set(fold(phrase), wording(place)));
  };
  add(pack.firstSteps, () => ({ number: 1, role: 'first', family: 'steps' }));
  add(pack.nextSteps, () => ({ role: 'next', family: 'steps' }));
  add(pack.lastOrdinals, () => ({ role: 'last', family: 'steps' }));
  pack.ordinals.forEach((list, index) => {
    add(list, (place) => ({ number: index + 1, role: 'number', family: `ordinal ${place}` }));
  });
  const split = [...phrases.keys()].map((phrase) => phrase.split(' '));
  return {
    phrases,
    openers: new Set(split.map(([first = '']) => first)),
    longest: Math.max(0, ...split.map(({ length }) => length)),
  };
});
