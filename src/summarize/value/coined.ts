import { fold, phraseAt, phrasesOf, startsUpperCase, type LanguagePack, type Word } from '../../language/index.js';
import type { Reading, Sentence } from '../annotate/reading.js';

/**
 * The sentences, by index, that say what an article calls something ("We call these persona vectors"), where its title or several of
 * its other sentences call it so: none of those is understood without.
 */
export const coiningSentences = (reading: Reading): ReadonlySet<number> => {
  const { title, genre } = reading.article;
  // An act names what it defines in brackets, and for itself.
  if (genre === 'legal') return new Set();
  const called = title === undefined ? '' : ` ${fold(reading.text.slice(title.start, title.end))} `;
  const others = reading.sentences.map(({ words }) => ` ${words.map(({ key }) => key).join(' ')} `);
  const places = placesByWord(reading);
  const known = new Set<string>();
  return new Set(
    reading.sentences.flatMap((sentence) => {
      const term = termIn(sentence, reading.text, reading.pack);
      if (term === undefined || known.has(term)) return [];
      known.add(term);
      // The rarest of its words stands in few sentences, however many there are.
      const held = term.split(' ').map((key) => places.get(key) ?? []);
      const fewest = held.reduce((one, other) => (other.length < one.length ? other : one));
      const uses = fewest.filter((at) => at !== sentence.index && others[at]?.includes(` ${term} `) === true).length;
      return uses >= fewestUses || called.includes(` ${term} `) ? [sentence.index] : [];
    }),
  );
};
const fewestUses = 3;

/** In which sentences each word stands. */
const placesByWord = ({ sentences }: Reading): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const { words, index } of sentences)
    for (const key of new Set(words.map((word) => word.key))) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [index]);
      else known.push(index);
    }
  return found;
};

/** What stands behind the words that name it: up to the next mark or the next word of little meaning. */
const termIn = ({ words }: Sentence, text: string, pack: LanguagePack): string | undefined => {
  for (let at = 0; at < words.length; at += 1) {
    const length = phraseAt(pack, 'coiners', words, at);
    if (length === 0) continue;
    const from = at + length + phraseAt(pack, 'determiners', words, at + length);
    const term = takeTerm(words, from, text, pack);
    const opens = words[from];
    if (opens === undefined || term.length === 0) return undefined;
    // One small word is mostly a word of the language: "is called home".
    const isName =
      startsUpperCase(text.slice(opens.start)) || /[“"«‘']/u.test(text.slice(opens.start - 1, opens.start));
    return term.length > 1 || isName ? term.map(({ key }) => key).join(' ') : undefined;
  }
  return undefined;
};

const takeTerm = (words: readonly Word[], from: number, text: string, pack: LanguagePack): Word[] => {
  const stop = phrasesOf(pack, 'stopwords');
  const term: Word[] = [];
  for (let at = from; at < Math.min(from + longestTerm, words.length); at += 1) {
    const word = words[at];
    if (word === undefined || stop.hasKey(word.key)) break;
    if (term.length > 0 && /[^\s-]/u.test(text.slice(words[at - 1]?.end, word.start))) break;
    term.push(word);
  }
  return term;
};
const longestTerm = 5;
