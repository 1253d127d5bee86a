import { z } from 'zod';
import { words } from '../words.js';

/** Verbs, their forms, and what stands beside them. */
export const verbsSchema = z.strictObject({
  verbs: words.describe('Common verbs: a phrase that starts with one is a verb phrase.'),
  partialVerbs: z
    .boolean()
    .default(false)
    .describe('The list of verbs is far from whole: a long sentence without one of them still says something.'),
  verbEndings: words.describe('Endings that a verb of the list may carry.'),
  gerundEndings: words.describe(
    'Endings of a verb that stands as a noun, so that it may open an item of a list: "ing".',
  ),
  pastEndings: words.describe('Endings of a verb in the past: "ed".'),
  pluralEndings: words.describe('Endings by which a noun that is also a verb is told to be one: "s" in "votes".'),
  finiteForms: words.describe(
    'Forms that only the verb of a clause has: "is", "would", "it\'s". Where a pack lists them, a sentence without a verb of its own is known.',
  ),
  furtherVerbs: words.describe('Verbs beside `verbs` by which a clause is known to have one, without endings.'),
  infinitiveMarks: words.describe('What stands before a verb that is of no clause: "to".'),
  nounOpeners: words.describe('What no verb of a clause stands right behind: "the", "our".'),
  auxiliaries: words.describe('Words that open a predicate: a subject ends before one.'),
  subjectAuxiliaries: words.describe(
    'Auxiliaries that never stand without their subject: "sẽ"; no line begins with one.',
  ),
  existentials: words.describe('Words that open a clause without a subject, which says what there is: "có", "đã có".'),
  passives: words.describe('Auxiliaries that make the subject of a speech verb its hearer: "được", "was".'),
  finites: words.describe('Auxiliaries that only the predicate of a clause carries: "đã", "sẽ".'),
  deeds: words.describe('Those of `finites` that tell of one deed, done or to come: "đã".'),
  attributiveVerbs: words.describe('Verbs that may stand inside a noun phrase: "một phụ huynh có con nhỏ".'),
  manners: words.describe('Words before a verb that say how it is done, and of no noun: "tích cực", "kịp thời".'),
});

export type Verbs = z.infer<typeof verbsSchema>;
