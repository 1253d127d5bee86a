import { z } from 'zod';

const inchesSchema = z.number().min(0).max(60);

/** The keys that say where something stands; every shape of a layout takes them. */
export const placeShape = {
  area: z.string().optional().describe('The name of an area of `areas`; the other keys change parts of it.'),
  columns: z
    .string()
    .regex(/^[1-9]\d?-[1-9]\d?$/, 'must be the first and last column of the grid: "1-6"')
    .optional()
    .describe('First and last column of the grid: "1-6". Gives left edge and width.'),
  x: inchesSchema.optional().describe('Left edge, in inches from the left edge of the slide.'),
  y: inchesSchema.optional().describe('Top edge, in inches from the top edge of the slide.'),
  width: inchesSchema.optional().describe('Width in inches.'),
  height: inchesSchema.optional().describe('Height in inches.'),
};

export const areaSchema = z
  .strictObject({
    columns: placeShape.columns,
    x: placeShape.x,
    y: placeShape.y,
    width: placeShape.width,
    height: placeShape.height,
  })
  .meta({ id: 'area', description: 'A part of the slide, to be named by placeholders and shapes.' });

export const repeatShape = {
  columns: z.int().min(1).max(12).default(1).describe('How many stand side by side.'),
  rows: z.int().min(1).max(12).default(1).describe('How many stand below each other.'),
  gap: inchesSchema.optional().describe('Space between cells in inches; the gutter of the grid unless given.'),
  x: z
    .number()
    .min(-4)
    .max(60)
    .optional()
    .describe('From the left edge of a cell, in inches; negative for the gap before it.'),
  y: z.number().min(-4).max(60).optional().describe('From the top edge of a cell, in inches.'),
  width: inchesSchema.optional().describe('Width in its cell, in inches; the rest of the cell unless given.'),
  height: inchesSchema.optional().describe('Height in its cell, in inches; the rest of the cell unless given.'),
};

export const repeatSchema = z
  .strictObject(repeatShape)
  .describe('Cuts the place into cells, and puts one placeholder into each: "card" becomes "card-1", "card-2" …');

export type Place = z.infer<typeof areaSchema> & { readonly area?: string | undefined };
export type Repeat = z.infer<typeof repeatSchema>;
