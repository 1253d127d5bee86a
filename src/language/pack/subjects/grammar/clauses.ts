import { z } from 'zod';
import { words } from '../words.js';

/** Where a clause or a phrase begins, whether it may be cut, and what nothing may end with. */
export const clausesSchema = z.strictObject({
  clauseOpeners: words.describe('Behind a comma, they open a subordinate clause that may be cut at the end.'),
  phraseOpeners: words.describe('Even without a comma, they open a phrase that may be cut at the end.'),
  purposeOpeners: words.describe(
    'Before a verb, and without a comma, they open what a deed is for, which may be cut at the end: "để".',
  ),
  purposeStops: words.describe('Words that say too little without what they are for: "đủ", "cơ hội".'),
  settings: words.describe('Even without a comma, they open when or where something happened: "vào", "tại".'),
  scopes: words.describe('Words that hold only where and when they are said to hold: "tăng", "chiếm", "thường".'),
  adverbialOpeners: words.describe('Words that open an adverbial before the subject, which may be cut.'),
  lesserOpeners: words.describe('They open a clause that another one must complete: "Because", "Nhằm".'),
  leadingUp: words.describe(
    'What opens a sentence with what only leads up to its claim, so that it heads nothing: "as", "in most cases".',
  ),
  danglers: words.describe('Words that cannot end an extract, beside prepositions, auxiliaries and coordinators.'),
  collectives: words.describe('Words that need every member of the list behind them: "gồm", "giữa", "between".'),
  openEnds: words.describe(
    'Words in which no sentence and no heading ends: "khi", "của", "and"; where verbs carry endings, articles and prepositions stand in lists of their own.',
  ),
});

export type Clauses = z.infer<typeof clausesSchema>;
