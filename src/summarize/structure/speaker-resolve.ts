import { phrasesOf } from '../../language/index.js';
import type { Reading } from '../reading.js';
import type { Speaker } from './found.js';
import { mentionOf, mentionsOf, type Mention } from './speaker-mentions.js';
import type { Phrase } from './speaker-phrase.js';
import { behindDeterminers } from './speaker-phrase.js';
import type { Subject } from './speaker-subject.js';
import type { View } from './speaker-view.js';

/** Who spoke in a sentence, where that is known already. */
export type SaidBefore = (sentence: number) => Mention | undefined;

/**
 * Who a subject is. A short name stands for the full one before it, a pronoun or a bare title ("ông", "she", "the minister") for the
 * last one named in the same or the previous paragraph, a bare noun ("Sở", "the commission") for the body named with it.
 *
 * @returns undefined for a pronoun that stands for nobody
 */
export const resolveSubject = (
  reading: Reading,
  view: View,
  subject: Subject,
  sentence: number,
  said: SaidBefore,
): Mention | undefined => {
  const { phrase, apposition } = subject;
  const own = mentionOf(view, phrase, sentence, apposition);
  if (phrase.kind === 'pronoun') return lastNamed(reading, view, phrase, sentence, said);
  if (phrase.kind === 'title') return lastNamed(reading, view, phrase, sentence, said) ?? own;
  if (phrase.kind === 'body' && !isBare(view, phrase)) return own;
  return fullName(reading, own, phrase.kind) ?? own;
};

/** The nearest earlier mention whose name is longer and ends (a person) or begins (a body) the same way. */
const fullName = (reading: Reading, own: Mention, kind: Phrase['kind']): Mention | undefined => {
  const mentions = mentionsOf(reading);
  for (let index = own.sentence; index >= 0; index -= 1)
    for (const mention of mentions[index] ?? []) {
      if (mention.key.length <= own.key.length || mention.speaker.span.start >= own.speaker.span.start) continue;
      if (kind === 'person' ? mention.kind === 'person' && endsWith(mention.key, own.key) : holds(mention, own))
        return mention;
    }
  return undefined;
};

const endsWith = (whole: readonly string[], end: readonly string[]): boolean =>
  end.every((key, index) => whole[whole.length - end.length + index] === key);

/** "Công ty" in "Công ty Điện lực Bình Sa"; "the company" in "the national election commission". */
const holds = (mention: Mention, own: Mention): boolean => {
  const last = own.key.at(-1) ?? '';
  return (
    mention.kind === 'body' &&
    own.key.every((key) => mention.key.includes(key) || key !== last) &&
    mention.key.includes(last)
  );
};

/** A noun without a proper name: "Công ty", "the company". */
const isBare = (view: View, phrase: Phrase): boolean => {
  const from = behindDeterminers(view, phrase.name.from, phrase.name.to);
  return (
    phrase.name.to - from <= 2 &&
    phrasesOf(view.pack, 'speakerNouns').matchAt(view.words, from, phrase.name.to) === phrase.name.to - from
  );
};

const lastNamed = (
  reading: Reading,
  view: View,
  phrase: Phrase,
  sentence: number,
  said: SaidBefore,
): Mention | undefined => {
  const block = reading.sentences[sentence]?.block ?? 0;
  const before = view.words[phrase.whole.from]?.start ?? 0;
  const fits = (mention: Mention | undefined): mention is Mention =>
    mention !== undefined && mention.speaker.span.start < before && suits(view, phrase, mention);
  let previous: number | undefined;
  for (let index = sentence; index >= 0; index -= 1) {
    const at = reading.sentences[index]?.block ?? 0;
    if (at !== block) previous ??= at;
    if (at !== block && at !== previous) return undefined;
    const speaker = said(index);
    if (fits(speaker)) return speaker;
    const named = (mentionsOf(reading)[index] ?? []).find(fits);
    if (named !== undefined) return fullName(reading, named, named.kind) ?? named;
  }
  return undefined;
};

/** "it" is no person, "she" no body, "bà" nobody who is called "ông". */
const suits = (view: View, phrase: Phrase, mention: Mention): boolean => {
  if (phrase.kind === 'title') return mention.kind === 'person';
  const word = view.words[phrase.whole.from]?.key ?? '';
  if (phrasesOf(view.pack, 'bodyPronouns').matchAt(view.words, phrase.whole.from) > 0) return mention.kind === 'body';
  return (
    mention.kind === 'person' &&
    (mention.pronoun === undefined || mention.pronoun === word || !view.pack.personPronouns.includes(word))
  );
};
