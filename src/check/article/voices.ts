import { anyPhraseAt, holdsPhrase, phraseAt, phraseBefore, type LanguagePack } from '../../language/index.js';
import { speechVerbAt } from '../sentence/attribution.js';
import { isCapital, tokensIn, type Token } from '../words/words.js';
import type { Quoted } from './quoted.js';
import type { Unit } from './units.js';

/** Words that stand where a sentence says who speaks: the subject of a verb of saying, or behind "according to". */
export interface Voice {
  /** Names among them that no preposition makes part of something else. */
  readonly names: readonly (readonly Token[])[];
  readonly words: readonly Token[];
  /** They name nobody, and stand for somebody who was named before: "he", or, in the same paragraph, "the minister". */
  readonly standsFor?: 'pronoun' | 'title';
  /** It stands before a colon, at the head of a turn. */
  readonly isLabel?: true;
}

/** Who speaks in a sentence, outside what is quoted. */
export const voicesIn = (article: string, unit: Unit, quoted: Quoted, pack: LanguagePack): Voice[] => {
  if (unit.kind === 'heading' || unit.kind === 'figure' || unit.kind === 'table') return [];
  const words = tokensIn(article, unit.start, Math.min(unit.end, unit.start + longestSentence));
  const view: View = { article, words, pack, isQuoted: words.map(({ start }) => quoted.at(start) !== undefined) };
  const ranges = words.flatMap((_, index) => rangesAt(view, index));
  const label = labelEnd(view);
  return (
    [
      ...(label === undefined ? [] : [{ ...voiceOf(view, { from: 0, to: label }), isLabel: true as const }]),
      ...ranges.map((range) => voiceOf(view, range)),
    ]
      // "We promised": whoever speaks speaks of themselves.
      .filter((voice) => !holdsPhrase(pack, 'firstPersons', voice.words))
  );
};
/** In characters: what is longer is no sentence. */
const longestSentence = 3000;

interface View {
  readonly article: string;
  readonly words: readonly Token[];
  readonly pack: LanguagePack;
  readonly isQuoted: readonly boolean[];
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const rangesAt = (view: View, index: number): Range[] => {
  if (view.isQuoted[index] === true) return [];
  const pronoun = phraseAt(view.pack, 'pronounVerbs', view.words, index);
  if (pronoun > 0) return [{ from: index, to: index + pronoun }];
  const source = phraseAt(view.pack, 'speechSources', view.words, index);
  if (source > 0) return [{ from: index + source, to: endOf(view, index + source, true) }];
  const verb = speechVerbAt(view.words, index, view.pack);
  if (verb === 0) return [];
  const before = subjectBefore(view, index);
  // "…, said Ann Lee": whoever stands behind the verb may speak where a mark stands before it.
  const inverted = before.to === before.from || /[,”"»“–—]/u.test(gapBefore(view, index));
  const behind = { from: index + verb, to: inverted ? endOf(view, index + verb, false) : index + verb };
  return [before, behind].filter(({ from, to }) => to > from);
};

/** What stands before a verb of saying: from the last comma, or, where one stands straight before it, all of the clause. */
const subjectBefore = (view: View, verb: number): Range => {
  let from = verb;
  while (from > 0 && !isHard(view, from) && view.isQuoted[from - 1] !== true) from -= 1;
  const comma = lastComma(view, from, verb);
  const last = { from: comma, to: verb };
  if (comma === verb || comma === from || !hasHead(view, last)) return { from, to: verb };
  // "Ann Lee, director of the fund said": what begins with a role tells of the name before it.
  const isRole = phraseAt(view.pack, 'speakerTitles', view.words, comma) > 0 && !isPerson(view, comma);
  return isRole ? { from: lastComma(view, from, comma - 1), to: verb } : last;
};

/** Where the words behind the last comma, dash or bracket begin. */
const lastComma = (view: View, from: number, to: number): number => {
  let comma = to;
  while (comma > from && !/[,–—)]|\s-\s/.test(gapBefore(view, comma))) comma -= 1;
  return comma;
};

const isPerson = ({ words, pack }: View, index: number): boolean => phraseAt(pack, 'personPronouns', words, index) > 0;

/** A comma ends whom "according to" names; what follows a verb goes on to the end of its clause. */
const endOf = (view: View, from: number, atComma: boolean): number => {
  let to = from;
  while (to < view.words.length && to - from < longestSpeaker && view.isQuoted[to] !== true) {
    if (to > from && (isHard(view, to) || (atComma && /[,–—]/.test(gapBefore(view, to))))) break;
    to += 1;
  }
  return to;
};
const longestSpeaker = 16;

/** "Ann Lee: …" at the head of what somebody says. */
const labelEnd = ({ article, words }: View): number | undefined => {
  for (let index = 1; index < Math.min(longestLabel, words.length); index += 1) {
    const gap = article.slice(words[index - 1]?.end, words[index]?.start);
    if (/:\s/.test(gap)) return words.slice(0, index).some((word) => isCapital(article, word)) ? index : undefined;
    if (/[.;!?]/.test(gap)) return undefined;
  }
  return undefined;
};
const longestLabel = 12;

/** Outside quotations a full stop in a sentence only abbreviates. */
const isHard = (view: View, index: number): boolean => /[;:!?…“”"«»„]/u.test(gapBefore(view, index));

const gapBefore = ({ article, words }: View, index: number): string =>
  article.slice(words[index - 1]?.end ?? words[index]?.start, words[index]?.start);

const hasHead = (view: View, { from, to }: Range): boolean => {
  for (let index = from; index < to; index += 1) if (isName(view, index) || isSpeaking(view, index)) return true;
  return false;
};

const isSpeaking = ({ words, pack }: View, index: number): boolean => anyPhraseAt(pack, speakingLists, words, index);
const speakingLists = ['personPronouns', 'bodyPronouns', 'speakerTitles', 'speakerNouns'] as const;

const voiceOf = (view: View, range: Range): Voice => {
  const words = view.words.slice(range.from, range.to);
  const names = namesIn(view, range);
  const holds = (lists: typeof pronouns | typeof titles): boolean =>
    words.some((_, index) => anyPhraseAt(view.pack, lists, words, index));
  if (names.length > 0) return { words, names };
  return {
    words,
    names,
    ...(holds(pronouns) ? { standsFor: 'pronoun' } : holds(titles) ? { standsFor: 'title' } : {}),
  };
};
const pronouns = ['personPronouns', 'bodyPronouns', 'pronounVerbs'] as const;
const titles = ['speakerTitles'] as const;

/** Runs of capitals; behind a preposition a name is a place, or of something else. */
const namesIn = (view: View, { from, to }: Range): Token[][] => {
  const names: Token[][] = [];
  for (let index = from; index < to; index += 1) {
    if (!isName(view, index)) continue;
    let end = index + 1;
    while (end < to && isName(view, end) && /^[ \u00a0-]$/.test(gapBefore(view, end))) end += 1;
    if (index === from || phraseBefore(view.pack, 'prepositions', view.words, index) === 0)
      names.push(view.words.slice(index, end));
    index = end - 1;
  }
  return names;
};

const isName = (view: View, index: number): boolean => {
  const word = view.words[index];
  if (word === undefined || !isCapital(view.article, word)) return false;
  // Any word is written so behind a stop.
  const begins = index === 0 || /[.:!?…“”"«»„]/u.test(gapBefore(view, index));
  return (
    !begins ||
    opensName.some((list) => phraseAt(view.pack, list, view.words, index) > 0) ||
    !isFunctionWord(view, index)
  );
};
const opensName = ['speakerTitles'] as const;

const isFunctionWord = ({ words, pack }: View, index: number): boolean => phraseAt(pack, 'stopwords', words, index) > 0;
