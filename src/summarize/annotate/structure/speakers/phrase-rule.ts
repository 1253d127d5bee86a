import { firstFound } from '../first-found.js';
import type { Phrase } from './phrase.js';
import type { View } from './view.js';

/** What a noun phrase is as a speaker, told by what is asked of it; `nobody` ends the asking. */
export interface PhraseRule<Asked> {
  readonly name: string;
  readonly find: (asked: Asked) => Phrase | 'nobody' | undefined;
}

/** What a part of a phrase is. It is given to the rules, since those who ask them are asked by them in turn. */
export type PhraseIn = (view: View, from: number, to: number) => Phrase | undefined;

/** What a noun phrase is by the first rule that knows; undefined where it can be no speaker. */
export const phraseBy = <Asked>(rules: readonly PhraseRule<Asked>[], asked: Asked): Phrase | undefined => {
  const found = firstFound(rules, ({ find }) => find(asked));
  return found === 'nobody' ? undefined : found;
};
