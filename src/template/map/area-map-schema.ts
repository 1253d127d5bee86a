import { z } from 'zod';

const inches = z.number().min(-60).max(60);
const length = z.number().positive().max(60);

/** A part of a slide, in inches from its top left corner. */
export const areaMapSchema = z
  .strictObject({
    x: inches.describe('From the left edge of the slide.'),
    y: inches.describe('From the top edge of the slide.'),
    width: length.describe('How wide it is.'),
    height: length.describe('How high it is.'),
  })
  .meta({ id: 'area', description: 'A part of the slide, in inches from its top left corner.' });

export type AreaMap = z.infer<typeof areaMapSchema>;
