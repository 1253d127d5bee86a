import { z } from 'zod';
import { languageTagSchema } from '../../model/language-tag.js';
import {
  briefingSchema,
  captionSchema,
  evidenceSchema,
  figureSchema,
  pictureSchema,
  pointSchema,
  quoteSchema,
  topicSchema,
} from '../../model/briefing.js';

/**
 * A Briefing as a person may write it: whatever can be found in the article, or follows from the rest, may be left out.
 * `completeBriefing` makes a Briefing of it.
 */
const evidence = z.array(evidenceSchema).optional();

export const writtenFigureSchema = z.strictObject({
  ...figureSchema.shape,
  number: z.number().optional(),
  of: z.string().optional(),
  evidence,
});

const { text, lead, leadEvidence, core, stressed, speaker, role, when, origin, lock, language } = pointSchema.shape;

/** Each key by itself: the compiler can't tell the type of a schema that holds itself and takes keys of another over. */
export const writtenPointSchema = z.strictObject({
  id: z.string().optional(),
  text,
  lead,
  leadEvidence,
  evidence,
  core,
  stressed,
  get children() {
    return z.array(writtenPointSchema).optional();
  },
  speaker,
  role,
  when,
  origin: origin.optional(),
  lock,
  language,
  figure: writtenFigureSchema.optional(),
});

const tableSchema = topicSchema.shape.table.unwrap();

export const writtenTopicSchema = z.strictObject({
  ...topicSchema.shape,
  id: z.string().optional(),
  kind: topicSchema.shape.kind.optional(),
  heading: z.string().optional(),
  points: z.array(writtenPointSchema).optional(),
  figure: writtenFigureSchema.optional(),
  quote: z.strictObject({ ...quoteSchema.shape, evidence }).optional(),
  table: z.strictObject({ ...tableSchema.shape, columns: tableSchema.shape.columns.optional(), evidence }).optional(),
  captions: z.array(z.strictObject({ ...captionSchema.shape, evidence })).optional(),
  pictures: z.array(z.strictObject({ ...pictureSchema.shape, id: z.string().optional() })).optional(),
});

export const writtenBriefingSchema = z.strictObject({
  ...briefingSchema.shape,
  version: briefingSchema.shape.version.optional(),
  title: z.string().optional(),
  language: languageTagSchema.optional(),
  source: z.string().optional().describe('Where the article is: a path that starts from this file, or a web address.'),
  template: z.string().optional().describe('What lays it out, as --template names it; a path starts from this file.'),
  sources: briefingSchema.shape.sources.optional(),
  topics: z.array(writtenTopicSchema),
});

export type WrittenFigure = z.infer<typeof writtenFigureSchema>;
export type WrittenPoint = z.infer<typeof writtenPointSchema>;
export type WrittenTopic = z.infer<typeof writtenTopicSchema>;
export type WrittenBriefing = z.infer<typeof writtenBriefingSchema>;
