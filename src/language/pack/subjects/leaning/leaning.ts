import { z } from 'zod';
import { correctionsSchema } from './corrections.js';
import { countsSchema } from './counts.js';
import { referencesSchema } from './references.js';
import { tiesSchema } from './ties.js';

/** When a sentence cannot be understood without the one before it. */
export const leaningSchema = z.strictObject({
  ...referencesSchema.shape,
  ...countsSchema.shape,
  ...tiesSchema.shape,
  ...correctionsSchema.shape,
});

export type Leaning = z.infer<typeof leaningSchema>;
