import { anyPhraseAt, fold, phraseAt, type LanguagePack, type Word } from '../../../language/index.js';
import { capitalRuns, speaksBeside, titleLength } from '../capital-runs.js';
import { addsToBefore, givenNouns, nounsIn } from './given-nouns.js';
import { letteredNames } from './lettered-names.js';
import type { Name } from './name.js';
import type { Reading } from '../reading.js';
import { titleWords } from '../title-words.js';

/**
 * For each sentence that calls somebody or something by a short form ("ông Phong", "Baker", "The agreement"), the places of the
 * sentences before it that introduce them in full, one list a short form: one of each list should stand before it on the slides.
 * What the title names is known.
 */
export const introductionsOf = (reading: Reading): ReadonlyMap<number, readonly (readonly number[])[]> => {
  const { text, pack, sentences } = reading;
  const title = titleWords(reading);
  const known = new Set(title.map(({ key }) => key));
  const knownNouns = nounsIn(title, pack);
  const named = new Map<string, number[]>();
  const seen = new Map<string, number[]>();
  const found = new Map<number, number[][]>();
  for (const { index, words, section } of sentences) {
    const names = [...namesIn(words, text, pack), ...letteredNames(words, text, pack)];
    const short = new Set(names.flatMap(({ last, parts }) => (parts === 1 && !known.has(last) ? [last] : [])));
    const full = new Set(names.flatMap(({ first, last, parts }) => (parts > 1 ? [first, last] : [])));
    const needed = [...short].flatMap((last) => (full.has(last) ? [] : [named.get(last) ?? []]));
    for (const noun of givenNouns(words, text, pack)) if (!knownNouns.has(noun)) needed.push(seen.get(noun) ?? []);
    if (addsToBefore(words, pack) && sentences[index - 1]?.section === section) needed.push([index - 1]);
    const open = needed.filter(({ length }) => length > 0);
    if (open.length > 0)
      found.set(
        index,
        open.map((places) => [...places]),
      );
    for (const name of full) addPlace(named, name, index, mostNamings);
    for (const noun of nounsIn(words, pack)) addPlace(seen, noun, index, mostPlaces);
  }
  return found;
};

/** The first places of a word are enough to introduce it. */
const addPlace = (places: Map<string, number[]>, key: string, index: number, most: number): void => {
  const known = places.get(key);
  if (known === undefined) places.set(key, [index]);
  else if (known.length < most) known.push(index);
};

const mostPlaces = 8;
/** Each sentence that needs a name keeps its places, so that a text which goes on repeating it must not add to them for ever. */
const mostNamings = 100;

/** Runs of words with a capital, the first word of a sentence aside unless another one follows it. */
const namesIn = (words: readonly Word[], text: string, pack: LanguagePack): Name[] => {
  const names: Name[] = [];
  for (const run of capitalRuns(words, text)) {
    const { from, to } = run;
    const title = titleLength(words, run, pack);
    const parts = to - from + 1 - title;
    const [first, last] = [words[from + title], words[to]];
    const isPerson = title > 0 || phraseAtBefore(words, from, pack) || speaksBeside(words, to, pack);
    const isPart = from > 0 && pack.typology.articles === 'used' && !anyPhraseAt(pack, commonNames, words, from);
    if (last !== undefined && parts > 0 && (parts > 1 || isPerson || isPart))
      names.push({ first: fold(first?.key ?? last.key), last: fold(last.key), parts });
  }
  return names;
};

/** Inside a sentence a lone name may be part of a full one ("Bass", "Manger"), but for what everybody knows. */
const commonNames = ['countries', 'months', 'weekdays'] as const;

/** "ông Phong": a title with a small letter before it. */
const phraseAtBefore = (words: readonly Word[], from: number, pack: LanguagePack): boolean =>
  from > 0 && phraseAt(pack, 'speakerTitles', words, from - 1) === 1;
