import { z } from 'zod';
import { words } from '../words.js';

/** Who said what. */
export const sayingsSchema = z.strictObject({
  speechVerbs: words.describe('Verbs between a speaker and what was said, in each form that is met.'),
  keptSpeechVerbs: words.describe(
    'Speech verbs that change what is said, so that they are never cut: "đề nghị", "denied".',
  ),
  clausalSpeechVerbs: words.describe('Speech verbs that take a clause and nothing else: "cho biết".'),
  addressedSpeechVerbs: words.describe('Speech verbs behind which stands first whom it is said to: "told".'),
  pronounVerbs: words.describe('Verbs of saying that carry their subject, whoever spoke last: "ujarnya".'),
  showingVerbs: words.describe(
    'Speech verbs whose subject may be a paper that nobody speaks through: "cho thấy", "found".',
  ),
  speechSources: words.describe('"Theo X, …": words before a speaker.'),
  speakerNouns: words.describe('Nouns that can speak without a name: "các nước", "officials".'),
  speakerPapers: words.describe('Papers that speak for the body behind them: "báo cáo", "survey".'),
  speechAnnouncers: words.describe(
    'They say that somebody\'s words fill the paragraphs that follow: "the following statement".',
  ),
  personPronouns: words.describe('Pronouns that stand for a person who speaks.'),
  bodyPronouns: words.describe('Pronouns that stand for a body or a group that speaks.'),
});

export type Sayings = z.infer<typeof sayingsSchema>;
