import { z } from 'zod';
import type { Role } from '../../model/role.js';
import { emphases } from '../model.js';
import { footerText } from '../theme/schema/wording.js';
import { areaMapSchema } from './area-map-schema.js';
import { placeholderMapSchema } from './placeholder-map-schema.js';

const layoutName = z.string().min(1);

const layoutsOf = (purpose: string) =>
  z
    .union([layoutName, z.array(layoutName)])
    .optional()
    .describe(`${purpose} A layout by its name in PowerPoint, several in order of preference, or [] for none.`);

const rolesShape = {
  cover: layoutsOf('The first slide.'),
  agenda: layoutsOf('The list of topics.'),
  summary: layoutsOf('The most important points of all.'),
  points: layoutsOf('Lists of points.'),
  lead: layoutsOf('A sentence that matters, and what stands behind it.'),
  cards: layoutsOf('Points side by side.'),
  figure: layoutsOf('A number, set large.'),
  quote: layoutsOf('A quotation.'),
  timeline: layoutsOf('What happened when.'),
  comparison: layoutsOf('Two sides that stand against each other.'),
  divider: layoutsOf('The beginning of a section.'),
  picture: layoutsOf('A picture.'),
  table: layoutsOf('A table.'),
  chart: layoutsOf('A chart.'),
  sources: layoutsOf('Where it is from.'),
  closing: layoutsOf('The last slide.'),
} satisfies Record<Role, unknown>;

const keepOutSchema = z.array(areaMapSchema).max(20).optional();

const layoutMapSchema = z
  .strictObject({
    placeholders: z
      .record(
        z.string().regex(/^[a-z]+(-[a-z]+)*(-\d+)?$/, 'must be a word in small letters: body, body-2, card-1'),
        placeholderMapSchema,
      )
      .default({})
      .describe(
        'The placeholders by what they are for: title, subtitle, label, body, body-2, speaker, credit, card-1 ….',
      ),
    'keep-out': keepOutSchema.describe('Parts of this layout that no text comes into, beside what it draws.'),
    ignore: z
      .array(z.union([z.int().min(0), z.string().min(1)]))
      .default([])
      .describe('Placeholders that nothing is put into, by name or idx.'),
  })
  .meta({ id: 'layout', description: 'What the placeholders of a layout are for.' });

export const mapSchema = z
  .strictObject({
    version: z.literal(1).describe('The version of this file format: 1.'),
    master: z
      .union([z.int().min(1), z.string().min(1)])
      .optional()
      .describe('The slide master to use, by the name of its theme or its number; all unless given.'),
    emphasis: z
      .enum(emphases)
      .optional()
      .describe(
        '`core`: the words of a point that carry its message stand in the colour of the text, the rest in a quieter one; `none`: all of it stands in the colour of the text. `core` unless given.',
      ),
    footer: footerText
      .optional()
      .describe('What the footer says: {title}, {source}, {date}, {organisation} and {presenter} are filled in.'),
    'keep-out': keepOutSchema.describe(
      'Parts of every slide that no text comes into: where a logo is painted into the background, say.',
    ),
    exclude: z.array(layoutName).default([]).describe('Layouts that are never used, by their names in PowerPoint.'),
    roles: z
      .strictObject(rolesShape)
      .default({})
      .describe('Which layouts show what; a role that is not named is found.'),
    layouts: z
      .record(layoutName, layoutMapSchema)
      .default({})
      .describe('Layouts by their names in PowerPoint, and what their placeholders are for.'),
  })
  .describe('A briefdeck map: what the layouts and placeholders of a corporate PowerPoint file are for.');

export type TemplateMap = z.infer<typeof mapSchema>;
export type LayoutMap = z.infer<typeof layoutMapSchema>;
