import { z } from 'zod';
import { actsSchema } from './acts.js';
import { decisionsSchema } from './decisions.js';
import { furnitureSchema } from './furniture.js';
import { genresSchema } from './genres.js';
import { listsSchema } from './lists.js';
import { meetingsSchema } from './meetings.js';
import { picturesSchema } from './pictures.js';
import { sectionsSchema } from './sections.js';

/** What papers are made of: lists, sections, provisions, decisions, pictures, and what stands beside their message. */
export const papersSchema = z.strictObject({
  ...listsSchema.shape,
  ...sectionsSchema.shape,
  ...actsSchema.shape,
  ...decisionsSchema.shape,
  ...meetingsSchema.shape,
  ...picturesSchema.shape,
  ...furnitureSchema.shape,
  ...genresSchema.shape,
});

export type Papers = z.infer<typeof papersSchema>;
