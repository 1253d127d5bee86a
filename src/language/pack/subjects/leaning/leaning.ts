import { z } from 'zod';
import { countsSchema } from './counts.js';
import { referencesSchema } from './references.js';
import { tiesSchema } from './ties.js';

/** When a sentence cannot be understood without the one before it. */
export const leaningSchema = z.strictObject({
  ...referencesSchema.shape,
  ...countsSchema.shape,
  ...tiesSchema.shape,
});

export type Leaning = z.infer<typeof leaningSchema>;
