import { z } from 'zod';
import { words } from '../words.js';

/** What a text takes back of what it has said before. */
export const correctionsSchema = z.strictObject({
  retractions: words.describe(
    'What says that something said a sentence or more before was wrong: "I take back", "said it wrong", "đính chính".',
  ),
  withdrawals: words.describe(
    'What says of a motion or an offer that it holds no longer: "was withdrawn", "đã rút lại".',
  ),
  trueFigures: words.describe(
    'What says of a number that it is the one to keep, against the one that the next sentence tells: "the honest number".',
  ),
  expectations: words.describe(
    'What tells only of what was expected or believed, which the next sentence may say was not so: "was expected to", "tưởng".',
  ),
  confirmations: words.describe(
    'Whole sentences that only say whether what was said is so, or excuses anything, and lead on to what was done: "This is correct", "Đúng vậy".',
  ),
});

export type Corrections = z.infer<typeof correctionsSchema>;
