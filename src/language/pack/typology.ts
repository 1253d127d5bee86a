import { z } from 'zod';

/**
 * What a language is like: how it orders and forms its words, by the names that grammars have for it. Rules that differ from language
 * to language ask this and never how long a list of words is. `unknown` is an answer too: then nothing is done that only one kind of
 * language allows.
 */
export const typologySchema = z.strictObject({
  writtenWords: z
    .enum(['words', 'syllables', 'characters'])
    .default('words')
    .describe(
      'What the spaces of a text part: words, as nearly everywhere; "syllables", of which many words have several ("gia đình"); or nothing, so that characters are counted.',
    ),
  clauseOrder: z
    .enum(['subject-verb-object', 'verb-second', 'verb-last', 'unknown'])
    .default('unknown')
    .describe(
      'Where the verb of a main clause stands. Where it is second whatever comes first ("Gestern kam sie"), an opening cannot go and a clause behind "that" cannot stand by itself.',
    ),
  head: z
    .enum(['first', 'last', 'both', 'unknown'])
    .default('unknown')
    .describe(
      'Where a noun stands among the words that describe it: "first" ("kementerian kesehatan"), "last" ("health ministry"), "both" where they stand on either side ("nouvelle agence nationale").',
    ),
  demonstratives: z
    .enum(['before', 'behind', 'unknown'])
    .default('unknown')
    .describe('On which side of its noun a demonstrative stands: "this plan", "kế hoạch này".'),
  articles: z
    .enum(['used', 'none', 'unknown'])
    .default('unknown')
    .describe('Whether nouns carry an article, so that one without it names something or is many: "the", "une".'),
  nouns: z
    .enum(['inflected', 'uninflected', 'unknown'])
    .default('unknown')
    .describe('Whether the form of a noun tells that it is several: "rooms", "phòng".'),
  verbs: z
    .enum(['inflected', 'uninflected', 'unknown'])
    .default('unknown')
    .describe(
      'Whether verbs have forms. Where they have none, one verb follows another with the same subject, and the pack\'s list holds every verb as it is met: "xác nhận, nói thêm".',
    ),
  subjects: z
    .enum(['expressed', 'dropped', 'unknown'])
    .default('unknown')
    .describe(
      'Whether each clause has a subject, be it a pronoun that stands for nothing ("it rains"), or may go without.',
    ),
  surname: z
    .enum(['first', 'last', 'unknown'])
    .default('unknown')
    .describe(
      'Which end of a full name the family name stands at, where there is one; `surnames` lists those that stand first.',
    ),
  calledBy: z
    .enum(['first', 'last', 'unknown'])
    .default('unknown')
    .describe('Which end of a full name a person is called by: "Pak Hendra" is Hendra Kusnadi, "Mr Lee" is Ann Lee.'),
  speakerBehindVerb: z
    .enum(['possible', 'never', 'unknown'])
    .default('unknown')
    .describe('Whether who speaks may stand behind a verb of saying: "…, said the mayor".'),
  commaBehindSpeaker: z
    .enum(['opens-speech', 'closes-aside', 'unknown'])
    .default('unknown')
    .describe(
      'What a comma behind a verb of saying does: it opens what was said ("ông Nam cho biết, …") or closes an aside ("…, she said, …").',
    ),
  datesInFigures: z
    .enum(['day-first', 'either', 'unknown'])
    .default('unknown')
    .describe(
      'Whether 3/4/2026 is surely a day in April, and 3/4 behind a word of `dateOpeners` too, or the month may as well come first.',
    ),
  monthNames: z
    .enum(['capital', 'small', 'unknown'])
    .default('unknown')
    .describe('How the names of months are written; a capital tells "March" from other words.'),
  ordinals: z
    .enum(['with-stop', 'without-stop', 'unknown'])
    .default('unknown')
    .describe('Whether an ordinal in figures is written with a full stop, which ends no sentence: "am 2. März".'),
});
