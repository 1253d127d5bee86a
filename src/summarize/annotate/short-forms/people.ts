import { phraseAt, startsUpperCase, wordsOf } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Span } from '../../../model/span.js';
import { speaksBeside } from '../capital-runs.js';
import type { Reading } from '../reading.js';
import { mentionsOf, type Mention } from '../structure/speakers/mentions.js';
import { calledIn, mayBeName } from './called.js';
import { tellsOfPerson } from './roles.js';

/** Told by a title or an office before the name, a family name where these stand first, an age behind it, or by what they say elsewhere. */
export const isPerson = (reading: Reading, { kind, key, speaker }: Mention): boolean =>
  kind === 'person' ||
  (speaker.role !== undefined &&
    !tellsOfPerson(reading.text.slice(speaker.role.start, speaker.role.end), reading.pack)) ||
  reading.pack.surnames.includes(key[0] ?? '') ||
  peopleIn(reading).has(key.at(-1) ?? '');

/**
 * The last words of names that somebody is called by who says something, or whose age is told; and, where people are called by their
 * family names, those that alone are what a sentence is about.
 */
const peopleIn = onceFor((reading: Reading): ReadonlySet<string> => {
  const { sentences, text, pack } = reading;
  const byFamilyName = pack.typology.calledBy === 'last';
  const speaking = calledIn(reading)
    .flat()
    .flatMap(({ word, isTitled, speaks }) => (isTitled || speaks ? [word.key] : []));
  const acting = byFamilyName ? actingIn(reading) : [];
  const aged = mentionsOf(reading).flatMap((mentions) =>
    mentions.flatMap(({ kind, key, speaker: { span } }) =>
      kind !== 'body' && /^, \d{1,2},/u.test(text.slice(span.end, span.end + 6)) ? (key.at(-1) ?? []) : [],
    ),
  );
  const named = mentionsOf(reading).flatMap((mentions) =>
    mentions.flatMap(({ kind, key, sentence, speaker: { name } }) => {
      const words = sentences[sentence]?.words ?? [];
      const last = words.findIndex(({ end }) => end === name.end);
      return kind === 'name' && last >= 0 && speaksBeside(words, last, pack) ? (key.at(-1) ?? []) : [];
    }),
  );
  return new Set([...speaking, ...acting, ...aged, ...named]);
});

/**
 * Who alone is what a sentence is about, and was named in full before: "Damien Lovell, her boyfriend, …" and then "Lovell had pleaded
 * guilty". A place is mostly called by its own name first ("Minnesota", "Greater Minnesota").
 */
const actingIn = (reading: Reading): string[] => {
  const { sentences, text } = reading;
  const firsts = new Map<string, number>();
  for (const { words } of sentences) for (const { key, start } of words) if (!firsts.has(key)) firsts.set(key, start);
  const inFull = new Set(
    mentionsOf(reading)
      .flat()
      .flatMap(({ kind, key, speaker: { name } }) => {
        const last = key.at(-1) ?? '';
        const first = firsts.get(last) ?? -1;
        // "U.K. Base" is nobody.
        const isSpelt = /^\p{Lu}\p{Ll}/u.test(text.slice(name.start));
        return kind === 'name' && key.length > 1 && isSpelt && first > name.start && first < name.end ? [last] : [];
      }),
  );
  return calledIn(reading)
    .flat()
    .flatMap(({ word: { key }, acts }) => (acts && inFull.has(key) ? [key] : []));
};

/** Whether the article names two people in full whose names end so: which of them is meant, only the sentence before tells. */
export const isOneOfSeveral = (reading: Reading, last: string): boolean => {
  const names = namesByEnd(reading).get(last) ?? [];
  return names.some((name) => names.some((other) => !isWithin(name, other) && !isWithin(other, name)));
};

const isWithin = (name: readonly string[], other: readonly string[]): boolean =>
  name.every((word) => other.includes(word));

const namesByEnd = onceFor((reading: Reading): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const found = new Map<string, (readonly string[])[]>();
  const seen = new Set<string>();
  for (const mention of mentionsOf(reading).flat()) {
    const { key } = mention;
    const [last = '', whole] = [key.at(-1), key.join(' ')];
    if (seen.has(whole) || !isWholeName(reading, mention)) continue;
    seen.add(whole);
    const names = found.get(last);
    if (names === undefined) found.set(last, [key]);
    else if (names.length < mostNames) names.push(key);
  }
  return found;
});

/** Of those that end alike; two tell already that one word names nobody. */
const mostNames = 8;

/** "Small Harbour States (SHS)", "Kabupaten Tarn": letters in brackets stand for no person, and no person is called like a place. */
export const isNobody = ({ text, pack }: Reading, { start, end }: Span): boolean =>
  phraseAt(pack, 'placeNouns', wordsOf(text, start, end), 0) > 0 ||
  /^\s\(\p{Lu}{2,}\)/u.test(text.slice(end, end + longestLetters));
const longestLetters = 12;

/** Every word of it has a capital, and none is a country's, a month's or, but for the first ("Dr Ann Lee"), a title. */
export const isWholeName = ({ text, pack }: Reading, { kind, speaker: { name } }: Mention): boolean => {
  const all = wordsOf(text, name.start, name.end);
  const words = all.slice(phraseAt(pack, 'abbreviations', all, 0));
  return (
    kind !== 'body' &&
    words.length > 1 &&
    words.length <= longestName &&
    words.every(({ start }, index) => startsUpperCase(text.slice(start)) && mayBeName(words, index, text, pack))
  );
};
const longestName = 5;
