import { z } from 'zod';
import { paintSchema } from './colour.js';
import { placeShape, repeatSchema, repeatShape } from './place.js';

/** Keys are what composing asks for and what a person types, so they stay plain. */
export const keySchema = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be of small letters, digits and hyphens');

/** The types a theme may state (ECMA-376 part 1, 19.7.10); a key such as `title` or `footer` implies its own. */
export const placeholderTypes = [
  'title',
  'ctrTitle',
  'subTitle',
  'body',
  'obj',
  'pic',
  'tbl',
  'chart',
  'dt',
  'ftr',
  'sldNum',
] as const;

const textOrLevels = z.union([z.string(), z.array(z.string()).min(1).max(9)]);
const paddingSchema = z.union([z.number().min(0).max(4), z.tuple([z.number(), z.number(), z.number(), z.number()])]);

export const placeholderSchema = z
  .strictObject({
    ...placeShape,
    type: z
      .enum(placeholderTypes)
      .optional()
      .describe(
        'What PowerPoint takes it for; the key decides unless given. `obj` takes text, a table, a chart or a picture.',
      ),
    style: textOrLevels.optional().describe('The name of a style, or of one for each level of the text.'),
    prompt: textOrLevels.optional().describe('What an empty placeholder says, or one line for each level.'),
    name: z.string().optional().describe('The name in the selection pane; made of the key unless given.'),
    anchor: z.enum(['top', 'middle', 'bottom']).optional().describe('Where short text stands in its box.'),
    padding: paddingSchema
      .optional()
      .describe('Space between the edges and the text, in inches: one number, or left, top, right, bottom.'),
    fill: paintSchema.optional(),
    repeat: repeatSchema.optional(),
  })
  .meta({
    id: 'placeholder',
    description: 'A place for content. Unless given, everything is as the frame has it.',
  });

const outlineSchema = z.strictObject({
  colour: paintSchema,
  width: z.number().min(0.25).max(20).default(0.75).describe('In points.'),
});

/** A path that leads out of no folder: no `..`, no drive, no address. */
const insideFolder = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^/\\:\p{Cc}]+(?:\/[^/\\:\p{Cc}]+)*$/u;

const pictureShape = {
  file: z
    .string()
    .max(200)
    .regex(insideFolder, 'must be the path of a file inside the folder of the theme: "pictures/logo.svg"')
    .optional()
    .describe(
      'The file of a picture: PNG, JPEG or SVG, inside the folder of the theme. An SVG becomes shapes that can be edited.',
    ),
  fit: z
    .enum(['contain', 'cover'])
    .optional()
    .describe('Whether the whole picture stands in its place, or fills it and is cropped: `contain` unless given.'),
  align: z
    .enum(['left', 'centre', 'right'])
    .optional()
    .describe('Where a picture stands across its place, or which part of it stays: `centre` unless given.'),
  anchor: z
    .enum(['top', 'middle', 'bottom'])
    .optional()
    .describe('Where a picture stands down its place, or which part of it stays: `middle` unless given.'),
  description: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe('What a picture shows, for those who cannot see it; left out, it is mere decoration.'),
};

export const artSchema = z
  .strictObject({
    ...placeShape,
    shape: z
      .enum(['rectangle', 'ellipse', 'line', 'quotation-mark', 'picture'])
      .describe(
        '`line` runs along the top of its place, or along the left where `width` is 0. `picture` shows a `file`, such as a logo.',
      ),
    ...pictureShape,
    fill: paintSchema.optional(),
    outline: outlineSchema.optional().describe('The line around the shape, or the line itself.'),
    repeat: z
      .strictObject({
        ...repeatShape,
        from: z.int().min(1).default(1).describe('The first cell that gets the shape: 2 for lines between rows.'),
      })
      .optional()
      .describe('Cuts the place into cells, and draws the shape in each.'),
  })
  .meta({ id: 'shape', description: 'A drawn shape or a picture behind the placeholders.' });

export type PlaceholderDefinition = z.infer<typeof placeholderSchema>;
export type ArtDefinition = z.infer<typeof artSchema>;
