import { z } from 'zod';
import { words } from '../words.js';

/** What joins a sentence to the one before it. */
export const tiesSchema = z.strictObject({
  connectives: words.describe('Openers that join a sentence to the one before; they may be cut at its start.'),
  ties: words.describe('Openers that join a sentence to the one before by contrast or cause: "however", "do đó".'),
  additions: words.describe('Openers that add a sentence to the one before: "also", "ngoài ra".'),
  additives: words.describe(
    'Words before or in a predicate that add what is said to what was said before: "also", "cũng", "still".',
  ),
  tieless: words.describe('Phrases that begin with one of `ties` or `additions` and join nothing: "so far".'),
  insertedTies: words.describe(
    'Words inside a sentence, between commas, that join it to the one before: "The shift, however, …".',
  ),
  pairs: words.describe('Two halves of one connection, "…" between them: "not only … but", "không chỉ … mà".'),
  counterparts: words.describe(
    'Openers of two sentences that are set beside each other, "…" between them: "sometimes … other times", "một mặt … mặt khác".',
  ),
  conclusions: words.describe('Openers of what follows from all before: "như vậy", "in conclusion".'),
  examples: words.describe('What opens a sentence that is an example of the one before: "ví dụ", "for example".'),
  stances: words.describe(
    'Openers of a sentence that says how things are, against what was said or wished before: "frankly", "thực ra".',
  ),
  reservations: words.describe(
    'Openers of a sentence that tells for what the one before it does not hold, or what follows where it does not: "one exception", "otherwise".',
  ),
  exceptionOpeners: words.describe(
    'Openers of a sentence that tells for whom the one before it does not hold: "riêng".',
  ),
  exceptionMarks: words.describe('What opens the cases that a rule does not hold for: "except", "trừ".'),
  exemptions: words.describe('What says that a rule does not hold for somebody: "does not apply", "không áp dụng".'),
});

export type Ties = z.infer<typeof tiesSchema>;
