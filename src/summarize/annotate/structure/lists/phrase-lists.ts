import { phraseAt, type LanguagePack, type Word } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import type { Reading, Sentence } from '../../reading.js';
import { enclosuresOf, type Enclosure } from '../../../shorten/depth.js';
import { verbAt } from '../../../shorten/predicate.js';
import { turnsToOwnVerb } from './own-verb.js';

/** Verb phrases of equal rank behind an opener: "… kinh nghiệm như xây dựng …, thiết lập … và ban hành …". */
export interface PhraseList {
  readonly sentence: number;
  /** What stands before the list, with the word that opens it ("như", "such as"). */
  readonly head: Span;
  readonly items: readonly Span[];
}

const fewestItems = 3;
const fewestWords = 3;

/** The lists of verb phrases inside the sentences of a reading, at most one a sentence. */
export const findPhraseLists = (reading: Reading): PhraseList[] =>
  reading.sentences.flatMap((sentence) => listIn(reading, sentence) ?? []);

const listIn = (reading: Reading, sentence: Sentence): PhraseList | undefined => {
  const { pack, text } = reading;
  const { words } = sentence;
  if (words.length < fewestItems * (fewestWords + 1)) return undefined;
  const enclosure = enclosuresOf(text, sentence);
  for (let index = fewestWords; index < words.length - fewestItems * fewestWords; index += 1) {
    const before = words[index - 1];
    if (before === undefined || enclosure.inside(before.end)) continue;
    const colon = text.slice(before.end, words[index]?.start).startsWith(':');
    const opener = colon ? 0 : phraseAt(pack, 'exampleOpeners', words, index);
    if (opener === 0 && !colon) continue;
    // Behind a colon a list is sure, so a verb of one syllable opens a part as well.
    const opens = (place: number): boolean => opensPhrase(words, place, pack, colon ? 0 : 1);
    if (!opens(index + opener)) continue;
    const items = itemsFrom(text, sentence, index + opener, enclosure, pack, opens);
    if (items.length >= fewestItems && !turnsToOwnVerb(reading, items))
      return {
        sentence: sentence.index,
        head: { start: sentence.start, end: words[index + opener - 1]?.end ?? before.end },
        items,
      };
  }
  return undefined;
};

/** Parts that open with a verb, parted by semicolons, else by commas and coordinators; another part belongs to the phrase before it. */
const itemsFrom = (
  text: string,
  sentence: Sentence,
  from: number,
  enclosure: Enclosure,
  pack: LanguagePack,
  opens: (place: number) => boolean,
): Span[] => {
  const { words } = sentence;
  const starts = [from];
  // Between semicolons a comma parts what belongs to one item.
  const bySemicolons = text.slice(words[from]?.start, sentence.end).includes(';');
  for (let index = from + fewestWords; index < words.length - 1; index += 1) {
    const before = words[index - 1];
    const word = words[index];
    if (before === undefined || word === undefined || enclosure.inside(before.end)) continue;
    const between = text.slice(before.end, word.start);
    const parted = bySemicolons
      ? between.includes(';')
      : between.includes(',') || phraseAt(pack, 'coordinators', words, index - 1) === 1;
    if (parted && opens(index) && index - (starts.at(-1) ?? from) >= fewestWords) starts.push(index);
  }
  return starts.flatMap((start, place) => {
    const first = words[start];
    const next = starts[place + 1];
    const last = words[itemEnd(words, start, next ?? words.length, pack) - 1];
    return first === undefined || last === undefined
      ? []
      : [{ start: first.start, end: next === undefined ? sentence.end : last.end }];
  });
};

/** A coordinator before the next item belongs to neither. */
const itemEnd = (words: readonly Word[], start: number, next: number, pack: LanguagePack): number =>
  next - 1 > start && next < words.length && phraseAt(pack, 'coordinators', words, next - 1) === 1 ? next - 1 : next;

/** A verb of more syllables than `above` where verbs carry no endings, else one with the ending of a verbal noun. */
const opensPhrase = (words: readonly Word[], index: number, pack: LanguagePack, above: number): boolean => {
  if (pack.typology.verbs === 'uninflected') return verbAt(words, index, pack) > above;
  return (
    verbAt(words, index, pack) > 0 && pack.gerundEndings.some((ending) => words[index]?.key.endsWith(ending) === true)
  );
};
