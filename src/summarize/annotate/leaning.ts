import { phraseAt, phrasesOf, startsUpperCase, wordsOf, type LanguagePack, type Word } from '../../language/index.js';
import { opensRelative } from '../shorten/standalone.js';
import { pointsBack } from '../shorten/pointing.js';

/**
 * Whether a line is understood only behind the one before it: it opens with a pronoun, its subject points back ("doanh nghiệp này",
 * "such schemes"), or it lacks a subject.
 */
export const leansBack = (text: string, pack: LanguagePack): boolean => {
  const words = wordsOf(text);
  const connective = phraseAt(pack, 'connectives', words, 0);
  const start = connective > 0 && text.slice(words[connective - 1]?.end, words[connective]?.start).includes(',') ? connective : 0;
  return (
    opensWithPronoun(text, words, 0, pack) ||
    (start > 0 && opensWithPronoun(text, words, start, pack)) ||
    opensWithPronoun(text, words, behindSource(words, start, pack), pack) ||
    opensRelative(words, start, pack) ||
    phraseAt(pack, 'subjectAuxiliaries', words, start) > 0 ||
    pointsBack(words, pack)
  );
};

/** "Theo ông, …": whose view it is stands before. */
const behindSource = (words: readonly Word[], index: number, pack: LanguagePack): number =>
  index + phraseAt(pack, 'speechSources', words, index);

const opensWithPronoun = (text: string, words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  const first = words[index];
  const length = phraseAt(pack, 'pronouns', words, index);
  if (first === undefined || length === 0 || phraseAt(pack, 'firstPersons', words, index) >= length) return false;
  const written = text.slice(first.start, first.end);
  // "US" is a country, and "IT" a trade.
  if (written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase() && index + 1 < words.length && !isCapitals(text)) return false;
  const next = words[index + length];
  if (next === undefined) return true;
  // "This week" points to the calendar.
  if (phraseAt(pack, 'determiners', words, index) > 0 && phrasesOf(pack, 'lesserUnits').has(next.key)) return false;
  // "ông Nam": a title before a name is no pronoun.
  const titled = phraseAt(pack, 'speakerTitles', words, index) > 0 || phraseAt(pack, 'personPronouns', words, index) > 0;
  return !(length === 1 && titled && startsUpperCase(text.slice(next.start)));
};

/** Where all is in capitals, capitals say nothing. */
const isCapitals = (text: string): boolean => text === text.toUpperCase();
