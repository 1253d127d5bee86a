import { z } from 'zod';
import { languageTagSchema } from '../../model/language-tag.js';
import { figuresSchema } from './subjects/figures/figures.js';
import { grammarSchema } from './subjects/grammar/grammar.js';
import { labelsSchema } from './subjects/labels.js';
import { leaningSchema } from './subjects/leaning/leaning.js';
import { papersSchema } from './subjects/papers/papers.js';
import { speechSchema } from './subjects/speech/speech.js';
import { typologySchema } from './typology.js';

/**
 * What is known of a language, as data: word lists and fixed labels, never code. Built-in packs and a user's own are
 * of this one shape. Every list may be empty; a language without a pack gets the neutral one. The lists are parted by subject in
 * `subjects`, and those of a language are in files of the same names.
 */
export const languagePackSchema = z.strictObject({
  tag: languageTagSchema.describe('BCP 47 tag: "vi".'),
  locale: languageTagSchema.describe('What PowerPoint calls the language: "vi-VN".'),
  name: z.string().describe('In the language itself.'),
  labels: labelsSchema,
  typology: typologySchema.describe('What the language is like: how it orders and forms its words.'),
  pointWords: z.int().default(20).describe('The most words (syllables in Vietnamese) of a point.'),
  slideWords: z.int().default(45).describe('How many words (syllables in Vietnamese) a slide carries.'),
  spokenWords: z
    .int()
    .default(130)
    .describe(
      'How many words (syllables in Vietnamese, characters in Chinese) somebody who presents says in a minute.',
    ),
  headingWords: z.int().default(12).describe('The most words of a heading.'),
  termWeights: z
    .record(z.string(), z.number())
    .default({})
    .describe('What a word, or two in a row, tell of the worth of a sentence, in log odds: learnt, may be empty.'),
  ...grammarSchema.shape,
  ...leaningSchema.shape,
  ...figuresSchema.shape,
  ...speechSchema.shape,
  ...papersSchema.shape,
});

export type LanguagePack = z.infer<typeof languagePackSchema>;
