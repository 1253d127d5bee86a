import { z } from 'zod';
import { announcementsSchema } from './announcements.js';
import { namesSchema } from './names.js';
import { questionsSchema } from './questions.js';
import { sayingsSchema } from './sayings.js';
import { talkSchema } from './talk.js';

/** Who speaks, and how people talk. */
export const speechSchema = z.strictObject({
  ...sayingsSchema.shape,
  ...namesSchema.shape,
  ...talkSchema.shape,
  ...announcementsSchema.shape,
  ...questionsSchema.shape,
});

export type Speech = z.infer<typeof speechSchema>;
