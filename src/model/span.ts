import { z } from 'zod';

/** A half-open range `[start, end)` of the article's text, in UTF-16 units. */
export const spanSchema = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0) })
  .describe('A half-open range of the article text, in UTF-16 units.');

/** A half-open range of a text, in UTF-16 units. */
export type Span = z.infer<typeof spanSchema>;
