import { z } from 'zod';
import { words } from '../words.js';

/** What announces a list or a series, and what its items open with. */
export const listsSchema = z.strictObject({
  announcers: words.describe('Nouns that announce a series, behind a word of `plurals` or a number: "biện pháp".'),
  plurals: words.describe('Words before an announcer: "các", "những", "ba".'),
  listOpeners: words.describe(
    'Words that end an announcement, before the list itself: "gồm", "như sau", "as follows".',
  ),
  listPointers: words.describe(
    'Those of them that stand behind a noun and say that the list tells which: "sau đây", "siguientes".',
  ),
  exampleOpeners: words.describe('Words between a noun and the list of what it stands for: "như", "such as".'),
  ordinals: z
    .array(words)
    .default([])
    .describe('Openers of the items of a series: one list a position; wordings of one kind stand in one place.'),
  firstSteps: words.describe('Openers of a first item that say no number: "trước hết", "to begin with".'),
  nextSteps: words.describe('Openers of any further item: "tiếp theo", "next".'),
  lastOrdinals: words.describe('Openers of the last item, whatever its number.'),
  ordinalLinks: words.describe('Words between an ordinal and its item: "là", "is that".'),
  ordinalStops: words.describe('Words before an ordinal that make it no opener: "lần", "ngày".'),
  steps: words.describe('What a heading calls items that follow one another: "các bước", "the steps".'),
  stepWords: words.describe('What is said before the number of a step: "bước", "step".'),
  courses: words.describe(
    'What a heading opens with whose items follow one another: "quy trình", "the procedure"; elsewhere it may be spoken of otherwise.',
  ),
  formLabels: words.describe(
    'Labels of the lines of an invitation or an advisory, which belong together: "who", "when", "thời gian", "địa điểm".',
  ),
  opposites: words.describe('Heads of two sides that stand against each other, "…" between them: "pros … cons".'),
});

export type Lists = z.infer<typeof listsSchema>;
