import { z } from 'zod';
import { languageTagSchema } from './language-tag.js';
import { roles } from './role.js';

/**
 * What is shown: slides with the fitted content of each placeholder. Sizes were measured, so whoever draws the deck
 * needs no fitting of its own: in PowerPoint, HTML or any other format the same lines come out.
 */

/** From 0 to 1. */
const shareSchema = z.number().min(0).max(1);

export const runSchema = z.strictObject({
  text: z.string(),
  bold: z.boolean().optional(),
  colour: z.string().optional().describe('A theme colour slot, where it differs from the style of the placeholder.'),
  lightness: z
    .strictObject({ times: shareSchema, plus: shareSchema })
    .optional()
    .describe('The colour is a shade of its slot: the lightness of that (HSL) times a share, plus a share.'),
});

export const paragraphSchema = z.strictObject({
  level: z.int().min(0).max(8).describe('The level of the placeholder style that the paragraph takes.'),
  runs: z.array(runSchema),
  size: z.number().optional().describe('Points, where it differs from the style of the level.'),
  spaceBefore: z.number().optional().describe('Points, where it differs from the style of the level.'),
  number: z.int().min(1).optional().describe('The paragraph is numbered, with this number.'),
  hang: z
    .strictObject({ by: z.number(), left: z.number() })
    .optional()
    .describe(
      'Points: how far the number hangs before the text and where the text begins, where the style has no room for it; or where a plain paragraph begins that goes on from the text above it.',
    ),
  plain: z
    .literal(true)
    .optional()
    .describe('It announces what stands below it: without the mark and the indent of its level.'),
  language: languageTagSchema.optional().describe('BCP 47, where it is not that of the deck.'),
  lines: z.int().min(0).describe('How many lines the paragraph was measured to take.'),
});

export const fillSchema = z.strictObject({
  placeholder: z.string().describe('Key of the placeholder in the layout.'),
  paragraphs: z.array(paragraphSchema),
  link: z.string().optional().describe('The web address that a click on it opens.'),
});

const boxSchema = z
  .strictObject({ x: z.int(), y: z.int(), width: z.int(), height: z.int() })
  .describe('English Metric Units from the top left corner of the slide.');

const inPlaceholder = {
  placeholder: z.string().describe('Key of the placeholder in the layout.'),
  alternative: z.string().min(1).describe('What it shows, for those who do not see it.'),
  box: boxSchema.optional().describe('Where it stands, when it does not fill its placeholder.'),
};

export const pictureGraphicSchema = z.strictObject({
  kind: z.literal('picture'),
  ...inPlaceholder,
  image: z.string().describe('Which picture, as the article calls it.'),
  crop: z
    .strictObject({ left: shareSchema, top: shareSchema, right: shareSchema, bottom: shareSchema })
    .optional()
    .describe('What is cut off at each side, as a share of the picture.'),
});

export const cellSchema = z.strictObject({
  text: z.string(),
  bold: z.boolean().optional(),
  align: z.enum(['left', 'centre', 'right']).optional(),
});

export const tableGraphicSchema = z.strictObject({
  kind: z.literal('table'),
  ...inPlaceholder,
  header: z.boolean().describe('The first row names the columns.'),
  widths: z.array(z.int()).describe('Of the columns, in English Metric Units.'),
  rows: z.array(z.strictObject({ height: z.int(), cells: z.array(cellSchema) })),
  size: z.number().describe('Of the text, in points.'),
});

export const chartGraphicSchema = z.strictObject({
  kind: z.literal('chart'),
  ...inPlaceholder,
  type: z.enum(['bar', 'line', 'doughnut']),
  horizontal: z.boolean().optional().describe('The bars lie, since their names are long.'),
  labels: z.array(z.string()),
  series: z.array(
    z.strictObject({
      name: z.string(),
      values: z.array(z.number()),
      colour: z.string().describe('A theme colour slot.'),
    }),
  ),
  parts: z
    .array(z.strictObject({ colour: z.string(), text: z.string() }))
    .optional()
    .describe('Of a ring: the theme colour slots of each of its parts, and of the value that stands on it.'),
  decimals: z.int().min(0).max(6),
  suffix: z.string().optional().describe('Stands behind each value: "%".'),
  caption: z.string().optional().describe('Stands above the bars or lines: the unit of the values.'),
  size: z.number().describe('Of the text, in points.'),
});

export const graphicSchema = z.discriminatedUnion('kind', [
  pictureGraphicSchema,
  tableGraphicSchema,
  chartGraphicSchema,
]);

export const noteSchema = z.strictObject({
  kind: z.enum(['caption', 'note', 'evidence', 'heading', 'time']),
  text: z.string(),
  link: z.string().optional().describe('The web address that its words lead to.'),
  language: languageTagSchema.optional().describe('BCP 47, where it is not that of the deck.'),
});

export const slideSchema = z.strictObject({
  id: z.string(),
  topic: z.string().optional().describe('Id of the topic of the Briefing that is shown.'),
  role: z.enum(roles),
  layout: z.string().describe('Name of the layout in the template.'),
  section: z.string().optional().describe('The section of the deck that it opens.'),
  title: z.string().describe('Unique in the deck; stands in the title placeholder.'),
  fills: z.array(fillSchema),
  graphics: z
    .array(graphicSchema)
    .optional()
    .describe('Pictures, tables and charts, each in a placeholder of its own.'),
  notes: z.array(noteSchema),
  seconds: z.int().min(1).optional().describe('How long it is to be spoken at, where a time is planned for the deck.'),
});

export const deckSchema = z.strictObject({
  version: z.literal(1),
  title: z.string(),
  language: languageTagSchema,
  template: z.string(),
  organisation: z.string().optional(),
  presenter: z.string().optional(),
  size: z.strictObject({ width: z.int(), height: z.int() }).describe('Of a slide, in English Metric Units.'),
  slides: z.array(slideSchema),
});

/** Letters of one look. */
export type Run = z.infer<typeof runSchema>;

/** A paragraph as it was measured: its runs, its size, and how many lines it takes. */
export type Paragraph = z.infer<typeof paragraphSchema>;

/** The text of one placeholder of a slide. */
export type Fill = z.infer<typeof fillSchema>;

/** A picture, table or chart in a placeholder. */
export type Graphic = z.infer<typeof graphicSchema>;

/** A picture, and which part of it is seen. */
export type PictureGraphic = z.infer<typeof pictureGraphicSchema>;

/** A table, cell by cell. */
export type TableGraphic = z.infer<typeof tableGraphicSchema>;

/** A chart, and the numbers that it is drawn from. */
export type ChartGraphic = z.infer<typeof chartGraphicSchema>;

/** A paragraph of the speaker notes, and what it is. */
export type Note = z.infer<typeof noteSchema>;

/** A slide: its layout, what fills the placeholders of that, its graphics and notes. */
export type Slide = z.infer<typeof slideSchema>;

/** What is shown, laid out and measured, in no format yet. */
export type Deck = z.infer<typeof deckSchema>;
