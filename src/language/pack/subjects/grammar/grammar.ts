import { z } from 'zod';
import { clausesSchema } from './clauses.js';
import { turningWordsSchema } from './turning-words.js';
import { verbsSchema } from './verbs.js';
import { wordClassesSchema } from './word-classes.js';

/** How the language forms its words and clauses. */
export const grammarSchema = z.strictObject({
  ...wordClassesSchema.shape,
  ...verbsSchema.shape,
  ...clausesSchema.shape,
  ...turningWordsSchema.shape,
});

export type Grammar = z.infer<typeof grammarSchema>;
