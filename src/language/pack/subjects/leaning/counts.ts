import { z } from 'zod';
import { words } from '../words.js';

/** What counts or ranks what was named before, and tells one of it from another. */
export const countsSchema = z.strictObject({
  rankWords: words.describe(
    'Words that say the place of something among others, by which alone it may be called: "the first", "beim dritten".',
  ),
  countPronouns: words.describe(
    'Words that count without a noun, before a predicate, what was named before: "none (is)", "algunas", "keiner".',
  ),
  countVerbs: words.describe(
    'What stands before a number that ends a sentence and counts what was named before: "dispone de", "làm được".',
  ),
  substitutes: words.describe(
    'What stands for something that was named before, and nothing behind it: "older ones", "there was none", "theirs".',
  ),
  partitives: words.describe(
    'Words behind a count that point to what it is a part of: "of them", "davon", "di antaranya".',
  ),
  partitiveClitics: words.describe(
    'A pronoun before a verb that a number behind the verb counts: "(la ville) en (compte trois)".',
  ),
  partOpeners: words.describe(
    'Openers of a sentence that tells of a part of what the one before told: "trong đó", "of these".',
  ),
  orderWords: words.describe(
    'Words that say of numbers that they stand in the order of what was counted: "respectively", "lần lượt".',
  ),
  otherWords: words.describe('Words behind a counted noun that tell it from one told before: "một kiến nghị khác".'),
  restWords: words.describe('Words behind a noun that tell of those which were not told of before: "còn lại".'),
});

export type Counts = z.infer<typeof countsSchema>;
