import { z } from 'zod';
import { languageTagSchema } from './language-tag.js';
import { genres } from './genres.js';

/**
 * What matters: the points that the summarizer, or a person, made of an article. Its rules (kept spans, qualifiers,
 * speakers, complete enumerations) are in `src/check`; this file says only what the document looks like.
 */

export const evidenceSchema = z
  .strictObject({
    source: z.string().optional().describe('Id of the source; the one in whose text it stands when absent.'),
    start: z.int().min(0),
    end: z.int().min(0),
    quote: z.string().optional().describe('The words of the span, to find it again after the article was edited.'),
  })
  .describe('A kept span: a half-open range of the article text, in UTF-16 units.');
const evidenceListSchema = z.array(evidenceSchema);
const ownSchema = z
  .literal('author')
  .optional()
  .describe("`author`: a person's own, not taken from the article. Absent where it has evidence.");

export const pointSchema = z.strictObject({
  id: z.string(),
  text: z.string().min(1),
  lead: z.string().optional().describe('The bold beginning of the text; on cards it may be a line of its own.'),
  leadEvidence: evidenceListSchema.optional().describe('Where the lead stands, when it does not begin the text.'),
  evidence: evidenceListSchema,
  core: z
    .array(z.string())
    .optional()
    .describe(
      'The words of the text that carry its message, in order: set in ink, the rest muted. All of it when absent.',
    ),
  stressed: z
    .string()
    .optional()
    .describe('The words of the text that are set bold where nothing else of it is: its key figure.'),
  get children() {
    return z.array(pointSchema).optional();
  },
  speaker: z.string().optional(),
  role: z.string().optional().describe('What the speaker is, where slides set it beside the name.'),
  when: z.string().optional().describe('The date or time as the article words it, on timelines.'),
  origin: z.enum(['extract', 'author']).describe('`author`: written by a person, not taken from the article.'),
  lock: z.boolean().optional(),
  language: languageTagSchema.optional().describe('BCP 47, where it is not that of the briefing.'),
  get figure() {
    return figureSchema.optional();
  },
});

export const figureSchema = z.strictObject({
  value: z.string().describe('As written, with its qualifier: "gần 80".'),
  number: z.number(),
  qualifier: z.string().optional(),
  unit: z.string().optional(),
  of: z.string().describe('What is counted or measured, as written.'),
  evidence: evidenceListSchema,
  origin: ownSchema,
});

export const quoteSchema = z.strictObject({
  text: z.string().describe('Without its quotation marks.'),
  speaker: z.string().optional(),
  role: z.string().optional(),
  evidence: evidenceListSchema,
  origin: ownSchema,
});

export const captionSchema = z.strictObject({
  text: z.string(),
  credit: z.string().optional(),
  figureId: z.string().optional(),
  evidence: evidenceListSchema,
  origin: ownSchema,
});

export const pictureSchema = z
  .strictObject({
    id: z.string().describe('The `figureId` of its caption, where it has one.'),
    image: z.string().describe('Where it is: an address, a path from the article, or its name inside the article.'),
    alternative: z.string().optional().describe('What it shows, as the article says it for those who do not see it.'),
    credit: z.string().optional().describe('Who made it, as written, where no caption says so.'),
  })
  .describe('A picture that stands by the passage that the topic tells.');

const translatedLineSchema = z.strictObject({ text: z.string().min(1), evidence: evidenceListSchema });

const translationSchema = z
  .strictObject({ language: languageTagSchema.describe('BCP 47.'), lines: z.array(translatedLineSchema) })
  .describe('What the article says there in another language, as its translation has it: it is read in the notes.');

export const topicKinds = [
  'summary',
  'points',
  'enumeration',
  'figure',
  'quote',
  'timeline',
  'picture',
  'table',
  'chart',
  'voices',
  'question',
  'comparison',
  'tasks',
] as const;

export const topicSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(topicKinds),
  label: z.string().optional().describe('The small line above the heading: a fixed label of the language pack.'),
  heading: z.string(),
  headingEvidence: evidenceListSchema.optional().describe('Absent for a fixed label or a count of what stands below.'),
  headingOrigin: z.enum(['extract', 'author']).optional().describe('`author`: a person worded the heading.'),
  section: z
    .string()
    .optional()
    .describe('The part of the article that it belongs to, where that has several of several topics each.'),
  speaker: z.string().optional(),
  layout: z.string().optional(),
  lock: z.boolean().optional(),
  points: z.array(pointSchema),
  figure: figureSchema.optional(),
  quote: quoteSchema.optional(),
  table: z
    .strictObject({
      columns: z.array(z.string()).describe('What the columns hold; none where the article does not say.'),
      rows: z.array(z.array(z.string())),
      evidence: evidenceListSchema,
      origin: ownSchema,
    })
    .optional(),
  chart: z
    .strictObject({
      type: z
        .enum(['bar', 'line', 'doughnut'])
        .describe('`doughnut`: the parts of one whole, of which each value is a share in per cent.'),
      series: z.array(z.strictObject({ name: z.string(), labels: z.array(z.string()), values: z.array(z.number()) })),
      unit: z.string().optional().describe('What the values count or measure, as written: "triệu tấn", "%".'),
      decimals: z
        .int()
        .min(0)
        .max(6)
        .optional()
        .describe('How many decimals the values are shown with; none when absent.'),
      evidence: evidenceListSchema,
      origin: ownSchema,
    })
    .optional(),
  first: z
    .int()
    .min(2)
    .optional()
    .describe('The ordinal of its first point, where the article counts on from what stands before.'),
  missing: z.array(z.int()).optional().describe('Ordinals that the article skips.'),
  leftOut: z
    .int()
    .min(1)
    .optional()
    .describe('How many items of the list that it tells are not shown: its slide says so below the others.'),
  captions: z.array(captionSchema),
  pictures: z.array(pictureSchema).optional(),
  notes: z.string().optional(),
  translation: translationSchema.optional(),
});

export const sourceSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  publisher: z.string().optional().describe('Who published it; shown in place of the name.'),
  title: z.string().optional().describe('What it is called, where it has a title.'),
  author: z.string().optional().describe('Who wrote it, as it says.'),
  contact: z.string().optional().describe('Whom to ask and how, as it says.'),
  uri: z.string().optional(),
  published: z.string().optional(),
  language: languageTagSchema.optional().describe('BCP 47, where it is not that of the briefing: a translation.'),
  sha256: z.string(),
  begins: z
    .int()
    .min(0)
    .optional()
    .describe(
      'Where its text begins in `text`, where that holds those of several sources; its checksum is of its own.',
    ),
});

export const briefingSchema = z.strictObject({
  version: z.literal(2),
  genre: z.enum(genres).optional().describe('What kind of document it was made of.'),
  title: z.string(),
  titleEvidence: evidenceListSchema.optional(),
  subtitle: z.string().optional(),
  subtitleEvidence: evidenceListSchema.optional(),
  translation: translationSchema.optional().describe('The title in another language.'),
  language: languageTagSchema,
  date: z
    .string()
    .optional()
    .describe('ISO 8601, as far as the article says: "2026-10-26", or "--10-26" without a year.'),
  marking: z.string().optional(),
  presenter: z.string().optional(),
  organisation: z.string().optional(),
  sources: z.array(sourceSchema),
  dividers: z
    .literal(true)
    .optional()
    .describe('A divider opens each section of its topics, however few there are: it was merged of several decks.'),
  topics: z.array(topicSchema),
  text: z.string().optional().describe('The article text that the evidence points into.'),
});

/** A span of the article that a line of a briefing keeps, with its words where the briefing is a file. */
export type Evidence = z.infer<typeof evidenceSchema>;

/** A line of a slide: its text, the evidence for it, and the points that stand below it. */
export type Point = z.infer<typeof pointSchema>;

/** A number with its qualifier, its unit and what it counts, set large. */
export type Figure = z.infer<typeof figureSchema>;

/** What somebody said word for word, and who. */
export type Quote = z.infer<typeof quoteSchema>;

/** What a picture shows, read with the topic that it stands beside. */
export type Caption = z.infer<typeof captionSchema>;

/** A picture of the article that a topic shows. */
export type Picture = z.infer<typeof pictureSchema>;

/** A briefing in another language, line for line. */
export type Translation = z.infer<typeof translationSchema>;

/** A line of a translation, and the evidence of the line that it stands for. */
export type TranslatedLine = z.infer<typeof translatedLineSchema>;

/** What a slide is about: a heading, and points, a figure, a quotation, a table, a chart or pictures below it. */
export type Topic = z.infer<typeof topicSchema>;

/** How a topic is told, and so what kind of slide shows it. */
export type TopicKind = Topic['kind'];

/** An article that a briefing is made of, with the hash of its text. */
export type Source = z.infer<typeof sourceSchema>;

/** What a deck will say: topics with their lines, each with its evidence, and what is known of the article. */
export type Briefing = z.infer<typeof briefingSchema>;
