import { z } from 'zod';
import { words } from '../words.js';

/** What points back to what was said or named before. */
export const referencesSchema = z.strictObject({
  pronouns: words.describe('A sentence or point that starts so leans on what stands before it.'),
  demonstratives: words.describe('Words with a noun that point back to what was said: "này", "these".'),
  farDemonstratives: words.describe(
    'Of `demonstratives` those that point away from today, so that with a noun of the calendar too they point back: "that" (morning).',
  ),
  anaphors: words.describe(
    'Openers of a sentence that leans on what stands before it: "he", "this", "until then", "điều này".',
  ),
  anaphorStops: words.describe(
    'Phrases that begin with one of `anaphors`, or with a word before it, and lean on nothing: "those who", "at this point", "bà con".',
  ),
  objectPronouns: words.describe('Pronouns behind a verb that stand for what was named before: "it", "them", "there".'),
  possessives: words.describe('Words before a noun that say whose it is, of somebody named before: "their", "leur".'),
  ownerEndings: words.describe('Endings that say whose a noun is, of somebody or something named before: "-nya".'),
  clitics: words.describe('Pronouns before a verb that stand for somebody: "le", "les" of Spanish.'),
  datives: words.describe('Prepositions of whom such a pronoun may repeat: "a", "al".'),
  backReferences: words.describe(
    'Words anywhere in a sentence that compare with or name again what was said before: "tương tự", "the latter".',
  ),
  kindReferences: words.describe('Of `backReferences` those that point back inside a quotation too: "of that nature".'),
  shortNames: words.describe(
    'Nouns that by themselves, before a verb, stand for what was named in full before: "đơn vị", "dự án".',
  ),
  shellNouns: words.describe('Nouns with an article that stand for all that the sentence before tells: "the move".'),
  relationalNouns: words.describe(
    'Nouns of something that is one of something else, and is known only with that: "the goal", "growth", "a reason".',
  ),
  eventNouns: words.describe(
    'Of `relationalNouns` what every event has, so that news that begins a paragraph with it means that of its matter: "the cause".',
  ),
  singlers: words.describe('What stands before a noun that is one of several: "a", "one", "another".'),
  limiters: words.describe('Adjectives that only tell one from others: "the only reason", "the next step".'),
  outcomes: words.describe(
    'Nouns that by themselves, before a comma, tell what came of the sentence before: "kết quả".',
  ),
  selfNouns: words.describe('What a paper calls itself behind a demonstrative: "this report", "quy định này".'),
  coiners: words.describe('Words straight before what an article calls something: "we call these", "đặt tên là".'),
  proForms: words.describe('Words that stand for all that a clause before says is done: "doing so".'),
  proVerbs: words.describe(
    'Verbs that stand, where nothing follows them, for what the sentence before said is done: "do", "would", "must".',
  ),
  ellipses: words.describe(
    'What a short sentence ends with that leaves out what the one before it said: "we still do", "cũng vậy".',
  ),
  endReferences: words.describe(
    'What a sentence ends with that counts a time from what the one before it said: "the week after".',
  ),
  aboveWords: words.describe(
    'Words that point, behind a noun and before no other, to what stands above: "mức án trên", "the rule above".',
  ),
  aboveStops: words.describe(
    'Phrases that end with one of `aboveWords` and point to nothing: "cấp trên", "and above".',
  ),
  calendarNouns: words.describe('Nouns that a demonstrative makes a time of the calendar: "this week", "tháng này".'),
  expletiveEnds: words.describe('Words behind "it is …" that show that nothing is pointed to: "time to", "since".'),
  expletiveStops: words.describe('Words before such an end that tell of something named before: "(it is) set (to)".'),
  doubts: words.describe('What tells of a question or a doubt that the next sentence answers: "raised the question".'),
});

export type References = z.infer<typeof referencesSchema>;
