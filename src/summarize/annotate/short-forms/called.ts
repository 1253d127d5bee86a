import {
  anyPhraseAt,
  followsAfterSpace,
  phraseAt,
  phrasesOf,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';
import { isCapital } from '../is-capital.js';
import type { Reading, Sentence } from '../reading.js';

/** One word with a capital that may be part of a name. */
export interface Called {
  readonly word: Word;
  /** A title stands before it: "ông Phong", "Judge King". */
  readonly isTitled: boolean;
  /** That title says nothing of what they do: "ông", "Mr". */
  readonly isCourtesy: boolean;
  readonly opens: boolean;
  /** A verb of saying stands beside it. */
  readonly speaks: boolean;
}

/** The words of a sentence by which it may call somebody. */
export const calledIn = ({ words }: Sentence, { text, pack }: Reading): Called[] => {
  const found: Called[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!isCapital(words, from, text)) continue;
    let to = from;
    while (to + 1 < words.length && isCapital(words, to + 1, text) && followsAfterSpace(text, words, to + 1)) to += 1;
    const titles = Math.min(to - from, phraseAt(pack, 'speakerTitles', words, from));
    const word = words[to];
    if (word !== undefined && to - from === titles && mayBeName(words, to, text, pack))
      found.push({
        word,
        isTitled: titles > 0 || isTitleBefore(words, from, pack),
        isCourtesy: anyPhraseAt(pack, courtesies, words, titles > 0 ? from : from - 1),
        opens: to === 0,
        speaks: speaksBeside(words, to, pack),
      });
    from = to;
  }
  return found;
};

const courtesies = ['personPronouns', 'abbreviations'] as const;

const isTitleBefore = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  index > 0 &&
  (['speakerTitles', 'personPronouns'] as const).some((list) => phraseAt(pack, list, words, index - 1) === 1);

/** Whether a verb of saying stands before or behind a word. */
export const speaksBeside = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  phraseAt(pack, 'speechVerbs', words, index + 1) > 0 ||
  (index > 0 && phraseAt(pack, 'speechVerbs', words, index - 1) > 0);

/** Whether a word with a capital may be part of somebody's name: it is no abbreviation, small word, country, month, title or pronoun. */
export const mayBeName = (words: readonly Word[], index: number, text: string, pack: LanguagePack): boolean => {
  const word = words[index];
  return (
    word !== undefined &&
    !/^\p{Lu}{2,}$/u.test(text.slice(word.start, word.end)) &&
    !phrasesOf(pack, 'stopwords').hasKey(word.key) &&
    !anyPhraseAt(pack, notInNames, words, index)
  );
};
const notInNames = ['countries', 'months', 'weekdays', 'speakerTitles', 'speakerNouns', 'personPronouns'] as const;
