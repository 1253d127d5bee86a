import { z } from 'zod';
import { words } from '../words.js';

/** Small words by their class, and how words are written. */
export const wordClassesSchema = z.strictObject({
  abbreviations: words.describe('Words before a full stop that does not end a sentence, without the stop.'),
  numberAbbreviations: words.describe(
    'Words before a full stop that ends no sentence where a number stands behind it, without the stop: "Nos.", "Rs.".',
  ),
  ordinalNouns: words.describe(
    'Nouns behind an ordinal that is written as a number with a full stop, so that it ends no sentence: "Jahrhundert".',
  ),
  stopwords: words.describe('Words of little meaning, left out when terms are compared: "the", "của".'),
  compounds: words.describe('Words written with a space that hold a word of another list: no cut falls inside one.'),
  determiners: words.describe('Words that open a noun phrase: "the", "every", "các".'),
  definites: words.describe('Articles of what is known already: "the".'),
  indefinites: words.describe(
    'Articles of what is told for the first time, without those that end a verb as well: "a".',
  ),
  prepositions: words.describe('Words before a noun phrase that end none and that no line ends with: "in", "của".'),
  loosePrepositions: words.describe('Prepositions that open a phrase which a heading may do without.'),
  genitives: words.describe('Prepositions that tie a noun to the noun before them: "của", "of".'),
  coordinators: words.describe('Words between things of equal rank: "and", "or", "và".'),
  alternatives: words.describe(
    'Words between things of which one holds: "hoặc", "or"; a list with one is not laid out.',
  ),
  complementisers: words.describe('Words between a speech verb and what was said: "rằng", "that".'),
  relatives: words.describe('Words that open a clause which tells of the noun before it: "which", "nơi", "yang".'),
  nominalizers: words.describe('Words that make a noun of the verb behind them: "việc".'),
  copulas: words.describe('Words between a subject and what it is, where a noun phrase follows them.'),
  presenters: words.describe('A pronoun with its copula ("đây là"): what follows names something by itself.'),
});

export type WordClasses = z.infer<typeof wordClassesSchema>;
