import { z } from 'zod';
import { furnitureKinds } from '../../../../model/article.js';
import { surroundingKinds } from '../../surrounding-kinds.js';
import { words } from '../words.js';

const furnitureWordsSchema = z.strictObject({
  lines: words.describe('What a line of the kind says and nothing else: "read more".'),
  openers: words.describe('What a line or a sentence of the kind opens with: "for more information".'),
  labels: words.describe('What opens a line of the kind where a colon follows: "tel".'),
});

const surroundingsSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(surroundingKinds).map(([kind, description]) => [
      kind,
      z.array(z.string()).optional().describe(description),
    ]),
  ),
);

/** What stands beside the message of a document. */
export const furnitureSchema = z.strictObject({
  furniture: z
    .partialRecord(z.enum(furnitureKinds), furnitureWordsSchema)
    .default({})
    .describe('How lines are worded that stand beside the message of a document, by kind; sure ones only.'),
  surroundings: surroundingsSchema
    .default({})
    .describe(
      'What sites, mail programs and word processors print around a text: "…" stands for a few words, "#" for a number.',
    ),
  linkPlaces: words.describe('What a sentence that only bids to follow a link ends with: "here", "tại đây".'),
  linkLabels: words.describe('What links are called that stand alone in a list: "slides", "tài liệu".'),
});

export type Furniture = z.infer<typeof furnitureSchema>;
