import { z } from 'zod';

/** A line of a slide, or the heading of its topic where no point is named. */
const at = { topic: z.string(), point: z.string().optional() };

/** The words that a person types into one line; longer ones belong into the outline file. */
const typed = z.string().max(4000);

/** One change that a person makes in the preview. */
export const editSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('title'), text: typed }),
  z.strictObject({ kind: z.literal('word'), ...at, text: typed }),
  z.strictObject({ kind: z.literal('notes'), topic: z.string(), text: z.string().max(20_000) }),
  z.strictObject({ kind: z.literal('drop'), ...at }),
  z.strictObject({ kind: z.literal('lock'), ...at, lock: z.boolean() }),
  z.strictObject({ kind: z.literal('move'), ...at, by: z.union([z.literal(-1), z.literal(1)]) }),
  z.strictObject({
    kind: z.literal('add'),
    topic: z.string(),
    start: z.int().min(0),
    end: z.int().min(0).describe('A sentence of the article, in UTF-16 units.'),
  }),
]);

export type Edit = z.infer<typeof editSchema>;
