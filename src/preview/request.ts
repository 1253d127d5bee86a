import { z } from 'zod';
import { editSchema } from './edit.js';

const name = z.string().max(1000).optional();

/** What the page may ask for. */
export const requestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('edit'), edit: editSchema }),
  z.strictObject({ kind: z.enum(['undo', 'redo', 'save', 'overwrite', 'reload']) }),
  z.strictObject({
    kind: z.literal('choose'),
    template: name,
    size: name,
    length: z.enum(['short', 'standard', 'long']).optional(),
  }),
]);

export type Request = z.infer<typeof requestSchema>;
