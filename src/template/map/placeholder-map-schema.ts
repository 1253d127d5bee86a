import { z } from 'zod';
import { areaMapSchema } from './area-map-schema.js';

const sizeSchema = z.number().min(6).max(400);

const idxSchema = z.int().min(0);

export const placeholderMapSchema = z
  .union([
    idxSchema,
    z.string().min(1),
    z.strictObject({
      idx: idxSchema.optional().describe('The idx of the placeholder.'),
      name: z.string().min(1).optional().describe('The name of the placeholder in the selection pane of PowerPoint.'),
      sizes: z
        .tuple([sizeSchema, sizeSchema])
        .optional()
        .describe('The smallest and the largest size of its text, in points; deeper levels keep their proportion.'),
      box: areaMapSchema.optional().describe('Where it stands on slides, in place of where the layout has it.'),
    }),
  ])
  .meta({
    id: 'placeholder',
    description: 'A placeholder: its idx, its name, or both with a range of sizes and a box.',
  });
