import { z } from 'zod';
import { coloursSchema, paintSchema } from './colour.js';
import { frameSchema, layoutSchema } from './layout.js';
import { areaSchema } from './place.js';
import { keySchema, placeholderSchema } from './shapes.js';
import { styleSchema } from './style.js';

const fontSchema = z.strictObject({
  name: z.string().min(1).describe('The family name, as the list of fonts in PowerPoint has it.'),
  fallback: z
    .string()
    .min(1)
    .default('Arial')
    .describe('A font that every machine has; text is fitted to the wider of both.'),
});

export const themeSchema = z
  .strictObject({
    version: z.literal(1).describe('The version of this file format: 1.'),
    name: keySchema.describe('The name on the command line: `--template brief`.'),
    title: z.string().min(1).describe('The name in PowerPoint.'),
    language: z.string().default('en-US').describe('Language of the prompts, as a BCP 47 tag.'),
    size: z
      .strictObject({
        width: z.number().min(1).max(56).describe('In inches.'),
        height: z.number().min(1).max(56).describe('In inches.'),
      })
      .default({ width: 13.333, height: 7.5 })
      .describe('The size of a slide.'),
    grid: z
      .strictObject({
        columns: z.int().min(1).max(24).default(12).describe('How many columns lie between the margins.'),
        margin: z
          .number()
          .min(0)
          .max(10)
          .describe('From the edges of the slide to the first and last column, in inches.'),
        gutter: z.number().min(0).max(4).describe('Between two columns, in inches.'),
      })
      .describe('The columns that everything stands on.'),
    colours: coloursSchema,
    fonts: z
      .strictObject({
        heading: fontSchema.describe('For titles and numbers.'),
        body: fontSchema.describe('For everything else.'),
      })
      .describe('The two fonts of the theme.'),
    pitch: z
      .number()
      .min(0.8)
      .max(3)
      .default(1.3)
      .describe('From one base line to the next, in multiples of the size. Vietnamese needs 1.3.'),
    areas: z.record(keySchema, areaSchema).default({}).describe('Named parts of the slide.'),
    styles: z.record(keySchema, styleSchema).describe('Named text styles.'),
    master: z
      .strictObject({
        background: paintSchema.default('paper'),
        title: placeholderSchema,
        body: placeholderSchema,
        date: placeholderSchema,
        footer: placeholderSchema,
        'slide-number': placeholderSchema,
      })
      .describe('The slide master: what every layout begins from.'),
    frames: z.record(keySchema, frameSchema).default({}).describe('What several layouts share.'),
    layouts: z.record(keySchema, layoutSchema).describe('The layouts by key, in the order of the list in PowerPoint.'),
  })
  .describe('A briefdeck theme: colours, fonts, text styles and layouts, of which a PowerPoint template is made.');

export type Theme = z.infer<typeof themeSchema>;
