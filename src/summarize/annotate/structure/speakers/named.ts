import { phraseAt, wordsOf, type LanguagePack } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import type { Reading } from '../../reading.js';
import { mentionsOf, type Mention } from './mentions.js';
import { onceFor } from '../../../../model/once-for.js';

/**
 * The nearest earlier person whose name is longer and is shortened so: to its end, or in some languages to any part of it. One word may be
 * the start of a name in any language: a Chinese family name, somebody's first name. A headline may call somebody so before the text names
 * them: where nobody is named before, the first one behind.
 */
export const fullName = (reading: Reading, own: Mention): Mention | undefined => {
  const key = withoutOffice(reading, own);
  const longer = (
    shortens: (whole: readonly string[], name: readonly string[]) => boolean,
    suits: (mention: Mention) => boolean = () => true,
  ): Mention | undefined => {
    const fits = (mention: Mention): boolean =>
      mention.kind !== 'body' &&
      mention.key.length > key.length &&
      // "Harlow Ferries Ltd's plan" calls nobody so.
      !/['’]s?$/u.test(mention.key.at(-1) ?? '') &&
      shortens(mention.key, key) &&
      mention.key.join(' ') !== own.key.join(' ') &&
      suits(mention);
    return earlier(reading, own, key.at(-1), fits) ?? behind(reading, own, key.at(-1), fits);
  };
  const named = longer(reading.pack.typology.calledBy === 'first' ? holds : endsWith);
  if (named !== undefined) return named;
  if (key.length > 1) return opensFamilyName(reading, key) ? undefined : longer(startsWith, isPerson);
  return longer(startsWith, isBare) ?? longer(holds, isPerson);
};

/** "Ông Tan" of "Tony Tan Keng Yam": a family name may stand between others. */
const isPerson = ({ kind }: Mention): boolean => kind === 'person';

/** "DA Stephan", "AG Ellison": an office of a few capitals is no part of the name. */
const withoutOffice = ({ text }: Reading, { key, speaker: { name } }: Mention): readonly string[] =>
  key.length === 2 && /^\p{Lu}{2,4}\s/u.test(text.slice(name.start, name.end)) ? key.slice(1) : key;

/**
 * A place may stand between the title and the name: "Bupati Serayan Hendra Kusnadi". A longer run of capitals that holds a name somewhere in
 * it is a headline.
 */
const holds = (whole: readonly string[], name: readonly string[]): boolean =>
  whole.some(
    (_, from) =>
      (whole.length <= longestName || from === 0 || from + name.length === whole.length) &&
      name.every((key, index) => whole[from + index] === key),
  );
/** In words, an office before it included. */
const longestName = 6;

/** A name with nothing before it that is no title: "the Additional Registration Fee" is nobody called "Additional". */
const isBare = ({ kind, speaker: { span, name } }: Mention): boolean => kind === 'person' || span.start === name.start;

const startsWith = (whole: readonly string[], start: readonly string[]): boolean =>
  start.every((key, index) => whole[index] === key);

/** Where family names stand first, two people may share the first words of their names. */
const opensFamilyName = ({ pack }: Reading, [first = '']: readonly string[]): boolean =>
  pack.typology.surname === 'first' && pack.surnames.includes(first);

const endsWith = (whole: readonly string[], end: readonly string[]): boolean =>
  end.every((key, index) => whole[whole.length - end.length + index] === key);

/** Where the role of a full name was told. */
export const introduction = (reading: Reading, full: Mention, own: Mention): Mention | undefined =>
  earlier(
    reading,
    own,
    full.key.at(-1),
    ({ key, speaker }) => speaker.role !== undefined && key.join(' ') === full.key.join(' '),
  );

/** The nearest earlier body with the same noun and more of a name: "Công ty" after "Công ty Điện lực Bình Sa". */
export const bodyNamed = (
  reading: Reading,
  pack: LanguagePack,
  own: Mention,
  noun: readonly string[],
): Mention | undefined =>
  earlier(
    reading,
    own,
    noun[0],
    ({ kind, key, speaker }) =>
      kind !== 'person' &&
      key.length > own.key.length &&
      noun.every((word) => key.includes(word)) &&
      (key.length > 3 || /\s\p{Lu}/u.test(reading.text.slice(speaker.name.start, speaker.name.end))) &&
      !key.some((word) => pack.pronouns.includes(word)),
  );

/** The nearest earlier person who is introduced with the title, not too far back. */
export const withTitle = (reading: Reading, own: Mention): Mention | undefined => {
  const title = textOf(reading, behindArticle(reading, own.speaker.span));
  const mentions = mentionsOf(reading);
  for (let index = own.sentence; index >= Math.max(0, own.sentence - farthestTitle); index -= 1) {
    const found = mentions[index]?.find(
      ({ kind, speaker }) =>
        kind === 'person' &&
        speaker.span.start < own.speaker.span.start &&
        speaker.name.start !== speaker.span.start &&
        [speaker.span, speaker.role].some((span) => span !== undefined && textOf(reading, span).includes(title)),
    );
    if (found !== undefined) return found;
  }
  return undefined;
};
/** Sentences. */
const farthestTitle = 60;

/** "The minister" is whoever is introduced as a "harbour minister". */
const behindArticle = ({ text, pack }: Reading, { start, end }: Span): Span => {
  const words = wordsOf(text, start, end);
  return { start: words[phraseAt(pack, 'determiners', words, 0)]?.start ?? start, end };
};

const textOf = (reading: Reading, { start, end }: Span): string => reading.text.slice(start, end).toLowerCase();

/** The nearest mention before another that holds a word and fits; the farther ones are not looked at. */
const earlier = (
  reading: Reading,
  own: Mention,
  word: string | undefined,
  fits: (mention: Mention) => boolean,
): Mention | undefined => {
  const holding = word === undefined ? undefined : mentionsByWord(reading).get(word);
  if (holding === undefined) return undefined;
  const before = countBefore(holding, own.speaker.span.start);
  for (let index = before - 1; index >= Math.max(0, before - mostLookedAt); index -= 1) {
    const mention = holding[index];
    if (mention !== undefined && fits(mention)) return mention;
  }
  return undefined;
};
const mostLookedAt = 64;

/** The nearest mention behind another that holds a word and fits. */
const behind = (
  reading: Reading,
  own: Mention,
  word: string | undefined,
  fits: (mention: Mention) => boolean,
): Mention | undefined => {
  const holding = word === undefined ? [] : (mentionsByWord(reading).get(word) ?? []);
  const first = countBefore(holding, own.speaker.span.end);
  return holding.slice(first, first + mostLookedAt).find(fits);
};

/** How many mentions, which are in the order of the text, begin before an offset. */
const countBefore = (mentions: readonly Mention[], offset: number): number => {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.speaker.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const mentionsByWord = onceFor((reading: Reading): ReadonlyMap<string, readonly Mention[]> => {
  const byWord = new Map<string, Mention[]>();
  const all = mentionsOf(reading)
    .flat()
    .sort((one, other) => one.speaker.span.start - other.speaker.span.start);
  for (const mention of all)
    for (const word of new Set(mention.key)) {
      const holding = byWord.get(word);
      if (holding === undefined) byWord.set(word, [mention]);
      else holding.push(mention);
    }
  return byWord;
});
