import { z } from 'zod';
import { words } from '../words.js';

/** What denies a statement, sets it under a condition or against another one. */
export const turningWordsSchema = z.strictObject({
  negations: words.describe('Words that deny; nothing that holds one is cut: "not", "never", "không".'),
  conditions: words.describe('Openers of a condition, which is never cut.'),
  contrasts: words.describe('Words that open a contrast, which is never cut: "but", "although", "nhưng".'),
  concessions: words.describe(
    'Of `contrasts` those that open a lesser clause, beside which the main one holds all the same: "although", "mặc dù".',
  ),
  oppositions: words.describe('They set a sentence against the one before: "However", "Thay vào đó".'),
  contrastJoints: words.describe('Behind a comma they open what holds of another in its turn: "whereas", "còn".'),
  causes: words.describe('Words that a heading or a sentence about causes has: "because", "due to", "nguyên nhân".'),
  harmless: words.describe('Phrases that hold a negation, condition or contrast word but turn nothing: "không gian".'),
});

export type TurningWords = z.infer<typeof turningWordsSchema>;
