import { z } from 'zod';
import { languageTagSchema } from './language-tag.js';
import { genres } from './genres.js';
import { spanSchema } from './span.js';

/**
 * What was said: the article as the reader stage gives it. `text` holds the whole article, captions included, in
 * Unicode normal form C with spaces and line ends cleaned; every span of the document points into it.
 */

const sentencesSchema = z.array(spanSchema).describe('The sentences of the block, in order.');

const headingSchema = z.strictObject({ kind: z.literal('heading'), span: spanSchema, level: z.int().min(1).max(6) });
const paragraphSchema = z.strictObject({ kind: z.literal('paragraph'), span: spanSchema, sentences: sentencesSchema });
const listItemSchema = z.strictObject({
  span: spanSchema.describe('The item without its marker.'),
  marker: z.string().optional().describe('The marker as written: "-", "1.", "a)".'),
  depth: z
    .int()
    .min(1)
    .optional()
    .describe('How deep it stands in the items before it; absent for an item of the list itself.'),
  sentences: sentencesSchema,
});
const listSchema = z.strictObject({
  kind: z.literal('list'),
  span: spanSchema,
  ordered: z.boolean(),
  items: z.array(listItemSchema).min(1),
});
const quoteSchema = z.strictObject({ kind: z.literal('quote'), span: spanSchema, sentences: sentencesSchema });
const tableSchema = z.strictObject({
  kind: z.literal('table'),
  span: spanSchema,
  header: z.boolean(),
  rows: z.array(z.array(spanSchema)),
  caption: spanSchema.optional(),
});
const figureSchema = z.strictObject({
  kind: z.literal('figure'),
  span: spanSchema,
  caption: spanSchema.optional().describe('The caption without its credit.'),
  credit: spanSchema.optional().describe('Who made the picture, as written: "Ảnh: Gia Vũ".'),
  image: z
    .string()
    .optional()
    .describe(
      'Where the picture is: an address, a path from the source with signs escaped as in one, or its name inside it.',
    ),
  alternative: z
    .string()
    .optional()
    .describe('What the picture shows, as the source says it for those who do not see it.'),
});

export const blockSchema = z.discriminatedUnion('kind', [
  headingSchema,
  paragraphSchema,
  listSchema,
  quoteSchema,
  tableSchema,
  figureSchema,
]);

const sectionSchema = z
  .strictObject({
    level: z.int().min(0).describe('1 for the highest headings; 0 for what stands before the first heading.'),
    heading: spanSchema.optional().describe('Its words, without number, "Điều 5." or other marks.'),
    label: spanSchema.optional().describe('What numbers it, as written: "IV.", "Điều 5".'),
    span: spanSchema.describe('From its heading to the next heading of any level.'),
  })
  .describe(
    'What stands under one heading; together sections cover all blocks, in reading order, none inside another. One without heading and label, of a level above 0, goes on with what the last one of a lesser level says, behind what is quoted there.',
  );

const turnSchema = z
  .strictObject({
    kind: z.enum(['question', 'answer', 'speech']).describe('`speech`: a turn of a conversation without questions.'),
    speaker: spanSchema.optional().describe('Who speaks, the fullest name that the article gives.'),
    span: spanSchema.describe('What is said, over one or several blocks.'),
  })
  .describe('A turn of an interview or a conversation.');

/** What a document carries beside its message: no line of it is shown as a point. */
export const furnitureKinds = [
  'letterhead',
  'number',
  'place-date',
  'subject',
  'addressee',
  'legal-basis',
  'recipients',
  'signature',
  'salutation',
  'closing',
  'contact',
  'about',
  'disclaimer',
  'embargo',
  'byline',
  'dateline',
  'pointer',
  'related',
  'credit',
  'procedure',
  'page',
] as const;

const furnitureSchema = z.strictObject({ kind: z.enum(furnitureKinds), span: spanSchema });

export const articleSchema = z.strictObject({
  version: z.literal(2),
  language: languageTagSchema.describe('BCP 47 tag.'),
  genre: z.enum(genres),
  title: spanSchema.optional().describe('The title line, where the article has one.'),
  subtitle: spanSchema.optional().describe('A line below the title that belongs to it.'),
  byline: z.string().optional(),
  published: z.string().optional().describe('ISO 8601, as far as the source says.'),
  source: z.strictObject({
    name: z.string().describe('A name to find it by: a file name without its folders, or the last part of an address.'),
    publisher: z.string().optional().describe('Who published it, as it says itself; shown in place of the name.'),
    uri: z.string().optional(),
    sha256: z
      .string()
      .describe('SHA-256 of `text` in UTF-8, lower-case hexadecimal: what every offset is checked against.'),
  }),
  text: z.string(),
  parts: z
    .array(z.strictObject({ begins: z.int().min(0), sha256: z.string() }))
    .optional()
    .describe('Where the text of each begins, and its checksum, where it is several articles in a row.'),
  blocks: z.array(blockSchema).describe('In reading order.'),
  sections: z.array(sectionSchema),
  turns: z.array(turnSchema).describe('In reading order; none where nobody is said to speak in turns.'),
  furniture: z.array(furnitureSchema).describe('In reading order; spans of whole lines or sentences.'),
});

/** What was said: one text, and blocks, sections, turns and furniture that point into it. */
export type Article = z.infer<typeof articleSchema>;

/** A heading, paragraph, list, quotation, table or picture of an article, in reading order. */
export type Block = z.infer<typeof blockSchema>;

/** An item of a list, without its marker, and the sentences in it. */
export type ListItem = z.infer<typeof listItemSchema>;

/** What kind of document an article is. */
export type Genre = Article['genre'];

/** A heading and what stands below it, down to the next of its rank. */
export type Section = z.infer<typeof sectionSchema>;

/** What one person says in an interview or a conversation. */
export type Turn = z.infer<typeof turnSchema>;

/** Lines that stand beside the message of a document. */
export type Furniture = z.infer<typeof furnitureSchema>;

/** What such lines are: a letterhead, a salutation, a contact and so on. */
export type FurnitureKind = Furniture['kind'];
