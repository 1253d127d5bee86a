import { partsCompound, phraseBefore, phrasesOf } from '../../../../language/index.js';
import { breaksBefore, isCapital, type View } from '../speakers/view.js';

/** What shows that the words of a verb of saying, from one place up to another, say nothing where they stand. */
export interface NoSayingRule {
  readonly name: string;
  readonly holds: (view: View, from: number, to: number) => boolean;
}

export const noSayingRules: readonly NoSayingRule[] = [
  {
    name: 'parted-by-a-mark',
    holds: (view, from, to) => view.words.slice(from + 1, to).some((_, index) => breaksBefore(view, from + 1 + index)),
  },
  {
    name: 'governed-as-a-noun',
    // "Hồ Sĩ Bằng thừa nhận": a name may end in what elsewhere is a preposition.
    holds: (view, from, to) =>
      mayBeNoun(view, from, to) &&
      (!isCapital(view, from - 1) || view.starts.has(from - 1)) &&
      governors.some((list) => phraseBefore(view.pack, list, view.words, from) > 0),
  },
  {
    name: 'object-of-a-verb',
    holds: (view, from, to) => {
      if (view.pack.typology.verbs === 'inflected' || !mayBeNoun(view, from, to)) return false;
      const verb = phraseBefore(view.pack, 'verbs', view.words, from);
      return verb > 1 && phraseBefore(view.pack, 'speakerNouns', view.words, from) <= verb;
    },
  },
  {
    name: 'part-of-a-compound',
    holds: ({ pack, words }, from, to) => partsCompound(pack, words, from) || partsCompound(pack, words, to),
  },
  {
    name: 'opens-a-longer-phrase',
    holds: ({ pack, words }, from, to) =>
      longerPhrases.some((list) => phrasesOf(pack, list).matchAt(words, from) > to - from),
  },
  {
    name: 'ends-a-longer-verb',
    holds: (view, from) =>
      from > 0 && !breaksBefore(view, from) && phrasesOf(view.pack, 'verbs').matchAt(view.words, from - 1) > 1,
  },
  {
    name: 'negated',
    holds: (view, from) => {
      for (let index = from - 1; index >= from - 3 && index >= 0 && !breaksBefore(view, index + 1); index -= 1)
        if (phrasesOf(view.pack, 'negations').matchAt(view.words, index, from) > 0) return true;
      return false;
    },
  },
  {
    name: 'passive-behind',
    holds: ({ pack, words }, _, to) =>
      pack.typology.verbs === 'uninflected' && phrasesOf(pack, 'passives').matchAt(words, to) > 0,
  },
  { name: 'passive-before', holds: (view, from) => standsBehind(view, 'passives', from) },
  { name: 'not-said-yet', holds: (view, from) => standsBehind(view, 'outlooks', from) },
];

/** Whether a verb of saying at a place is something else there: a noun, part of another word, or nothing that was said. */
export const isNoSaying = (view: View, from: number, to: number, rules = noSayingRules): boolean =>
  rules.some(({ holds }) => holds(view, from, to));

/** "có thông báo", "các đề xuất": what another word governs is no verb, unless it takes nothing but a clause. */
const mayBeNoun = (view: View, from: number, to: number): boolean =>
  !breaksBefore(view, from) && phrasesOf(view.pack, 'clausalSpeechVerbs').matchAt(view.words, from) !== to - from;

const governors = ['determiners', 'prepositions', 'attributiveVerbs', 'nominalizers'] as const;

const longerPhrases = ['clauseOpeners', 'phraseOpeners', 'prepositions', 'conditions', 'connectives', 'verbs'] as const;

const standsBehind = (view: View, list: 'passives' | 'outlooks', verb: number): boolean =>
  !breaksBefore(view, verb) && phrasesOf(view.pack, list).matchBefore(view.words, verb) > 0;
