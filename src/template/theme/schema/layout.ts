import { z } from 'zod';
import { roles } from '../../../model/role.js';
import { paintSchema } from './colour.js';
import { artSchema, keySchema, placeholderSchema } from './shapes.js';

/** Layout types with a standard meaning (ECMA-376 part 1, 19.7.15) that a theme may state. */
export const layoutTypes = [
  'title',
  'obj',
  'tx',
  'twoObj',
  'twoTxTwoObj',
  'titleOnly',
  'secHead',
  'picTx',
  'blank',
] as const;

const placeholdersSchema = z
  .record(keySchema, placeholderSchema)
  .describe('The placeholders by key: `title`, `label`, `body`, `card` …');

const masterArtSchema = z
  .boolean()
  .optional()
  .describe('Whether the art of the master shows, a logo above all; as the frame says, or `true`, unless given.');

export const frameSchema = z
  .strictObject({
    on: z.string().optional().describe('The name of a frame that this one adds to.'),
    background: paintSchema.optional(),
    'master-art': masterArtSchema,
    placeholders: placeholdersSchema.optional(),
    art: z.array(artSchema).optional().describe('Shapes behind the placeholders, the backmost first.'),
  })
  .meta({ id: 'frame', description: 'What several layouts share.' });

export const layoutSchema = z
  .strictObject({
    title: z.string().min(1).describe('The name in the list of layouts in PowerPoint.'),
    roles: z
      .array(z.enum(roles))
      .default([])
      .describe('What slides of this layout are for. The first layout of a role is preferred.'),
    type: z.enum(layoutTypes).optional().describe('The standard layout that it is, if it is one.'),
    frame: z.string().optional().describe('The name of a frame of `frames` to begin from.'),
    without: z.array(z.string()).optional().describe('Keys of placeholders of the frame to leave out.'),
    background: paintSchema.optional(),
    'master-art': masterArtSchema,
    placeholders: placeholdersSchema.optional(),
    art: z.array(artSchema).optional().describe('Shapes in front of those of the frame.'),
  })
  .meta({ id: 'layout', description: 'A slide layout.' });

export type FrameDefinition = z.infer<typeof frameSchema>;
export type LayoutDefinition = z.infer<typeof layoutSchema>;
