import { z } from 'zod';
import { emphases } from '../../model.js';

/** The fixed labels that a template may word in its own way, by their names in a language pack. */
const labelNames = [
  'briefing',
  'agenda',
  'summary',
  'summaryHeading',
  'points',
  'assessment',
  'needs',
  'enumeration',
  'figure',
  'figures',
  'quote',
  'timeline',
  'cause',
  'outlook',
  'sources',
] as const;

export const labelsSchema = z
  .record(
    z
      .string()
      .regex(
        /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/,
        'must be a language, and the labels stand below it: `labels: { vi: { summary: Tóm lược } }`',
      ),
    z.partialRecord(z.enum(labelNames), z.string().min(1).max(60)),
  )
  .default({})
  .describe('Fixed labels in words of the house, by language: `labels: { vi: { summary: Tóm lược } }`.');

export const emphasisSchema = z
  .enum(emphases)
  .default('core')
  .describe(
    '`core`: the words of a point that carry its message stand in the colour of the text, the rest in a quieter one. `none`: all of it stands in the colour of the text.',
  );

/** What a footer says. */
export const footerText = z
  .string()
  .min(1)
  .max(200)
  .regex(
    /^(?:[^{}]|\{(?:title|source|date|organisation|presenter)\})*$/,
    'names what is not known: {title}, {source}, {date}, {organisation} and {presenter} are filled in',
  );

export const footerSchema = footerText
  .optional()
  .describe(
    'What the footer says: {title}, {source}, {date}, {organisation} and {presenter} are filled in. The title unless given.',
  );
