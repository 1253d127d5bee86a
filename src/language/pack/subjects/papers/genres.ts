import { z } from 'zod';
import { genres } from '../../../../model/genres.js';
import { words } from '../words.js';

const genreWordsSchema = z.strictObject({
  titles: words.describe('What the title of such a paper opens with, or what it calls itself: "biên bản họp".'),
  headings: words.describe('Headings that such papers have: "action items".'),
});

/** What kind of document one is. */
export const genresSchema = z.strictObject({
  genres: z
    .partialRecord(z.enum(genres), genreWordsSchema)
    .default({})
    .describe('Words that tell what kind of document one is, by kind.'),
  documentTypes: words.describe('What an official paper calls itself on a line of its own: "nghị định".'),
  occasions: words.describe('What speeches are held at: "hội nghị", "session".'),
});

export type Genres = z.infer<typeof genresSchema>;
