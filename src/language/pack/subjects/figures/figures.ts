import { z } from 'zod';
import { claimsSchema } from './claims.js';
import { datesSchema } from './dates.js';
import { numbersSchema } from './numbers.js';

/** Numbers, times, and how far a claim goes. */
export const figuresSchema = z.strictObject({
  ...numbersSchema.shape,
  ...datesSchema.shape,
  ...claimsSchema.shape,
});

export type Figures = z.infer<typeof figuresSchema>;
