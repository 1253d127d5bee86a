import { z } from 'zod';
import { metricEqualOf } from '../../../fonts/families/metric-equals.js';
import { isStandard } from '../../../fonts/families/standard.js';
import { languageTagSchema } from '../../../model/language-tag.js';
import { coloursSchema, paintSchema } from './colour.js';
import { frameSchema, layoutSchema } from './layout.js';
import { areaSchema } from './place.js';
import { emphasisSchema, footerSchema, labelsSchema } from './wording.js';
import { artSchema, keySchema, placeholderSchema } from './shapes.js';
import { styleSchema } from './style.js';

const familyName = z.string().min(1).describe('The family name, as the list of fonts in PowerPoint has it.');

/** Where a font is missing that no other is as wide as, LibreOffice on Linux takes DejaVu Sans: the widest that is met. */
const usualFallbackOf = (name: string): string =>
  isStandard(name) || metricEqualOf(name) !== undefined ? 'Arial' : 'DejaVu Sans';

const fontSchema = z.union([
  familyName.transform((name) => ({ name, fallback: usualFallbackOf(name) })),
  z
    .strictObject({
      name: familyName,
      fallback: z
        .string()
        .min(1)
        .optional()
        .describe(
          'What stands in where the font is missing; text is fitted to the wider of both. Unless stated: Arial for fonts that have one as wide everywhere, else DejaVu Sans.',
        ),
    })
    .transform(({ name, fallback = usualFallbackOf(name) }) => ({ name, fallback })),
]);

const slideSizeSchema = z.strictObject({
  width: z.number().min(1).max(56).describe('In inches.'),
  height: z.number().min(1).max(56).describe('In inches.'),
});

const gridSchema = z.strictObject({
  columns: z.int().min(1).max(24).default(12).describe('How many columns lie between the margins.'),
  margin: z.number().min(0).max(10).describe('From the edges of the slide to the first and last column, in inches.'),
  gutter: z.number().min(0).max(4).describe('Between two columns, in inches.'),
});

/** What one more size changes, as far as it can be said without the rest; the whole is checked when it is asked for. */
const sizeSchema = z
  .strictObject({
    size: slideSizeSchema.describe('The size of a slide.'),
    grid: gridSchema.partial().optional().describe('What changes in the columns.'),
    areas: z.record(keySchema, areaSchema).optional().describe('Areas that change.'),
    styles: z.record(keySchema, styleSchema).optional().describe('Styles that change.'),
    frames: z.record(keySchema, frameSchema).optional().describe('Frames that change.'),
    layouts: z.record(keySchema, layoutSchema.partial().nullable()).optional().describe('Layouts that change.'),
  })
  .describe('A further size of the theme.');

export const themeSchema = z
  .strictObject({
    version: z.literal(1).describe('The version of this file format: 1.'),
    name: keySchema.describe('The name on the command line: `--template brief`.'),
    title: z.string().min(1).describe('The name in PowerPoint.'),
    language: languageTagSchema.default('en-US').describe('Language of the prompts, as a BCP 47 tag.'),
    extends: z
      .string()
      .min(1)
      .optional()
      .describe(
        'What the theme begins from: a built-in template by name, or another theme file by its path from here. The rest of the file only says what changes; `null` takes something out.',
      ),
    size: slideSizeSchema.default({ width: 13.333, height: 7.5 }).describe('The size of a slide.'),
    sizes: z
      .record(z.string().min(1).max(20), sizeSchema)
      .default({})
      .describe(
        'Further sizes by name ("4:3"), and what changes in them. What stands somewhere keeps its share of the slide unless said.',
      ),
    grid: gridSchema.describe('The columns that everything stands on.'),
    colours: coloursSchema,
    fonts: z
      .object({
        heading: fontSchema.describe('For titles and numbers.'),
        body: fontSchema.describe('For everything else.'),
      })
      .catchall(fontSchema.describe('Another font that styles name: a further weight, say.'))
      .describe('The two fonts of the theme, and others by names of your own.'),
    pitch: z
      .number()
      .min(0.8)
      .max(3)
      .default(1.3)
      .describe('From one base line to the next, in multiples of the size. Vietnamese needs 1.3.'),
    emphasis: emphasisSchema,
    footer: footerSchema,
    labels: labelsSchema,
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
        art: z
          .array(artSchema)
          .optional()
          .describe('Shapes behind the placeholders of every layout, the backmost first.'),
      })
      .describe('The slide master: what every layout begins from.'),
    frames: z.record(keySchema, frameSchema).default({}).describe('What several layouts share.'),
    layouts: z.record(keySchema, layoutSchema).describe('The layouts by key, in the order of the list in PowerPoint.'),
  })
  .describe('A briefdeck theme: colours, fonts, text styles and layouts, of which a PowerPoint template is made.');

export type Theme = z.infer<typeof themeSchema>;
