import { z } from 'zod';
import { colourNameSchema } from './colour.js';

const pointsSchema = z.number().min(0).max(400);

const bulletSchema = z.strictObject({
  character: z
    .string()
    .min(1)
    .max(2)
    .optional()
    .describe('The bullet itself: "▪". Left out, the paragraph is numbered.'),
  colour: colourNameSchema.optional(),
  scale: z.number().min(25).max(400).default(100).describe('Size in per cent of the text.'),
  hang: z.number().min(0).max(4).describe('From the bullet to the text, in inches.'),
});

export const styleSchema = z
  .strictObject({
    like: z.string().optional().describe('The name of a style of `styles` that this one begins from.'),
    font: z.string().optional().describe('Which font of `fonts`: `body` unless given.'),
    size: z.number().min(6).max(400).optional().describe('In points. 18 unless given.'),
    range: z
      .tuple([z.number().min(6).max(400), z.number().min(6).max(400)])
      .optional()
      .describe('Smallest and largest size that a text may be set in to fit: [18, 28]. Only `size` unless given.'),
    bold: z.boolean().optional().describe('In bold type.'),
    italic: z.boolean().optional().describe('In italic type.'),
    capitals: z.boolean().optional().describe('Shown in capitals, whatever is typed.'),
    spacing: z.number().min(-5).max(20).optional().describe('Extra space between letters, in points.'),
    colour: colourNameSchema.optional(),
    pitch: z
      .number()
      .min(0.8)
      .max(3)
      .optional()
      .describe('From one base line to the next, in multiples of the size; the pitch of the theme unless given.'),
    before: pointsSchema.optional().describe('Space above a paragraph, in points.'),
    after: pointsSchema.optional().describe('Space below a paragraph, in points.'),
    align: z.enum(['left', 'centre', 'right']).optional().describe('`left` unless given.'),
    indent: z
      .number()
      .min(0)
      .max(10)
      .optional()
      .describe('Left edge of the text, in inches; a bullet hangs before it.'),
    bullet: z
      .union([bulletSchema, z.literal('none')])
      .optional()
      .describe('The sign in front of a paragraph: a character, a number, or `none`.'),
  })
  .meta({ id: 'style', description: 'How a line of text looks.' });

export type Style = z.infer<typeof styleSchema>;
