import { z } from 'zod';
import { words } from '../words.js';

/** How sure a claim is, of how many it holds, and what its figure is measured against. */
export const claimsSchema = z.strictObject({
  hedges: words.describe('Words that make what is said less than sure: "may", "expected", "dự kiến".'),
  shares: words.describe('Words that say of how many something is true: "most", "một số".'),
  targets: words.describe('Words beside a number that is a target, a plan or a limit: "target", "mục tiêu".'),
  comparers: words.describe('Words before a number that something else is compared with: "than", "so với".'),
  thresholds: words.describe('Words before a number that something depends on: "exceeds", "vượt".'),
  directions: words.describe('Words before the amount of a change that say which way it goes: "fell", "tăng".'),
  amountWords: words.describe('Words between a change and its amount: "by", "thêm".'),
  superlatives: words.describe('Words that compare with all others of a time or place: "nhất", "lần đầu", "first".'),
  utmosts: words.describe('Words before or behind a noun of which nothing is more so: "biggest", "nhất", "hơn cả".'),
});

export type Claims = z.infer<typeof claimsSchema>;
