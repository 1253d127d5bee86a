import { phraseBefore, phrasesOf, wordsOf } from '../../../../language/index.js';
import type { Reading } from '../../reading.js';
import { quotesAround } from '../quotations/passages.js';
import { mentionOf, mentionsOf, type Mention } from './mentions.js';
import { bodyNamed, fullName, introduction, withTitle } from './named.js';
import type { Phrase } from './phrase.js';
import type { Subject } from './subject.js';
import type { View } from './view.js';
import { behindDeterminers, opensWithHead } from './words.js';

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
  if (phrase.kind === 'pronoun') {
    const named = lastNamed(reading, view, phrase, sentence, said);
    return named !== undefined && speaksIn(reading, sentence, named) ? undefined : named;
  }
  // "His lawyer": somebody else than who was named, and not named here.
  if (phrase.kind === 'title' && isSomebodys(view, phrase)) return own;
  if (phrase.kind === 'title')
    return withTitle(reading, own) ?? lastNamed(reading, view, phrase, sentence, said) ?? own;
  if (isOffice(view, phrase)) return withTitle(reading, own) ?? own;
  if (phrase.kind === 'paper' && phrasesOf(view.pack, 'pronouns').matchAt(view.words, phrase.whole.from) > 0)
    return lastNamed(reading, view, phrase, sentence, said) ?? own;
  if (phrase.kind === 'person' || phrase.kind === 'name') return withRole(reading, fullName(reading, own) ?? own, own);
  const bare = bareNoun(view, phrase);
  return (bare.length > 0 ? bodyNamed(reading, view.pack, own, bare) : undefined) ?? own;
};

/** "HADDAN: He says so every spring.": whoever speaks calls nobody so who is themselves. */
const speaksIn = ({ sentences, article, text }: Reading, sentence: number, { key }: Mention): boolean => {
  const speaker = article.turns[sentences[sentence]?.turn ?? -1]?.speaker;
  if (speaker === undefined) return false;
  const called = wordsOf(text, speaker.start, speaker.end);
  return called.length > 0 && called.every((word) => key.includes(word.key));
};

const isSomebodys = (view: View, { whole }: Phrase): boolean =>
  phrasesOf(view.pack, 'possessives').matchAt(view.words, whole.from, whole.to) > 0;

/** "Tổng thống Singapore": an office and whose it is, without a name. */
const isOffice = (view: View, { kind, whole }: Phrase): boolean =>
  kind === 'somebody' && phrasesOf(view.pack, 'speakerTitles').matchAt(view.words, whole.from, whole.to) > 0;

/** The role may stand where the name is repeated ("said Mendes, a former history teacher"), or where it was first told. */
const withRole = (reading: Reading, full: Mention, own: Mention): Mention => {
  const told = [full, own].find(({ speaker }) => speaker.role !== undefined) ?? introduction(reading, full, own);
  const role = told?.speaker.role;
  return role === undefined || role === full.speaker.role ? full : { ...full, speaker: { ...full.speaker, role } };
};

/** The words of a noun without a proper name ("Công ty", "the company"); none where there is more. */
const bareNoun = (view: View, phrase: Phrase): string[] => {
  const { from: start, to } = phrase.name;
  const from = behindDeterminers(view, start, to);
  const bare = to > from && phrasesOf(view.pack, 'speakerNouns').matchAt(view.words, from, to) === to - from;
  return bare ? view.words.slice(from, to).map((word) => word.key) : [];
};

/**
 * Back from the sentence, in each whoever speaks before whoever is named. In paragraphs further off a person's pronoun stands only for who
 * spoke, where nobody has been named since.
 */
const lastNamed = (
  reading: Reading,
  view: View,
  phrase: Phrase,
  sentence: number,
  said: SaidBefore,
): Mention | undefined => {
  const block = reading.sentences[sentence]?.block ?? 0;
  const ofSpeakers = standsForSpeaker(view, phrase);
  let previous: number | undefined;
  for (let index = sentence; index >= 0 && sentence - index <= farthest; index -= 1) {
    const at = reading.sentences[index]?.block ?? 0;
    if (at !== block) previous ??= at;
    const isFar = at !== block && at !== previous;
    if (isFar && (phrase.kind !== 'pronoun' || isBodyPronoun(view, phrase))) return undefined;
    const speaker = index < sentence ? said(index) : undefined;
    if (speaker !== undefined && (ofSpeakers || suits(view, phrase, speaker))) return speaker;
    // In Vietnamese a pronoun of a body stands for whoever spoke: bodies are named everywhere.
    if (ofSpeakers || (opensWithHead(view) && isBodyPronoun(view, phrase))) continue;
    for (const mention of mentionsOf(reading)[index] ?? []) {
      // In its own sentence a pronoun stands only for what opens it.
      if (index === sentence && (mention.speaker.span.start > view.start || phrase.whole.from === 0)) break;
      // Whom somebody quoted names has not spoken.
      if (quotesAround(reading, mention.speaker.span).length > 0) continue;
      const full = mention.kind === 'body' ? mention : (fullName(reading, mention) ?? mention);
      if (!suits(view, phrase, full) || (full.kind === 'name' && (!isPersonal(view, full) || isPlaced(reading, full))))
        continue;
      return isFar ? undefined : (calledSo(reading, view, phrase, full, said) ?? full);
    }
  }
  return undefined;
};
/** In sentences. */
const farthest = 8;

/**
 * Who spoke before somebody who is only named, in the same paragraph, and is called in their own sentence by the pronoun: "Holt said he would go. One member, Ann
 * Lee, abstained." before what "he" said.
 */
const calledSo = (
  { sentences }: Reading,
  view: View,
  { kind, whole }: Phrase,
  { sentence, pronoun }: Mention,
  said: SaidBefore,
): Mention | undefined => {
  const word = view.words[whole.from]?.key;
  const isCalled = (index: number, behind: number): boolean =>
    sentences[index]?.words.some(({ key, start }) => key === word && start >= behind) ?? false;
  if (kind !== 'pronoun' || pronoun !== undefined || isCalled(sentence, 0)) return undefined;
  for (let index = sentence - 1; sentences[index]?.block === sentences[sentence]?.block; index -= 1) {
    const speaker = said(index);
    if (speaker !== undefined) return isCalled(index, speaker.speaker.span.end) ? speaker : undefined;
  }
  return undefined;
};

/**
 * "katanya", and "vị này", a noun and what points at it ("ông này" is a title that points): they stand for whoever spoke last, and not for
 * whom somebody spoke of.
 */
const standsForSpeaker = (view: View, { kind, whole }: Phrase): boolean => {
  if (kind !== 'pronoun') return false;
  const is = (list: 'personPronouns' | 'bodyPronouns' | 'pronounVerbs', to?: number): boolean =>
    phrasesOf(view.pack, list).matchAt(view.words, whole.from, to) > 0;
  return (
    is('pronounVerbs') || (whole.to - whole.from > 1 && !is('bodyPronouns') && !is('personPronouns', whole.from + 1))
  );
};

const isBodyPronoun = (view: View, phrase: Phrase): boolean =>
  phrasesOf(view.pack, 'bodyPronouns').matchAt(view.words, phrase.whole.from) > 0;

/** Where family names stand first, a bare name without one may as well be a place; "the Harbour Loan Facility (HALF)" is nobody. */
const isPersonal = (view: View, { key, speaker: { name } }: Mention): boolean =>
  (!opensWithHead(view) || view.pack.surnames.includes(key[0] ?? '')) &&
  !/^\s*\(\p{Lu}{2,}\d*\)/u.test(view.text.slice(name.end, name.end + longestShortForm)) &&
  !/^\(\p{Lu}{2,}\d*\)$/u.test(view.text.slice(name.start - 1, name.end + 1));
/** "parked at Upper Skeld": a bare name behind what opens a place or a time is where somebody is. */
const isPlaced = ({ sentences, pack }: Reading, { sentence, speaker: { span } }: Mention): boolean => {
  const words = sentences[sentence]?.words ?? [];
  const at = words.findIndex(({ start }) => start >= span.start);
  return at > 0 && phraseBefore(pack, 'timeOpeners', words, at) > 0;
};

/** In letters, with its brackets. */
const longestShortForm = 14;

/** "it" is no person, "she" no body, "bà" nobody who is called "ông". */
const suits = (view: View, phrase: Phrase, mention: Mention): boolean => {
  if (phrase.kind === 'title') return mention.kind !== 'body';
  if (phrase.kind === 'paper') return true;
  const word = view.words[phrase.whole.from]?.key ?? '';
  if (isBodyPronoun(view, phrase)) return mention.kind !== 'person';
  return (
    mention.kind !== 'body' &&
    (mention.pronoun === undefined || mention.pronoun === word || !view.pack.personPronouns.includes(word))
  );
};
