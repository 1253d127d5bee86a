import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { topicKinds } from '../../src/model/briefing.js';

/** The ways to be false that are planted. */
export const faultKinds = [
  'reference-wrong',
  'reference-dangling',
  'connection',
  'speaker',
  'series',
  'figure',
  'lost',
  'place',
] as const;

const figureSchema = z.strictObject({
  value: z.string(),
  of: z.string(),
  number: z.number(),
  qualifier: z.string().optional(),
  unit: z.string().optional(),
});
const lineSchema = z.union([
  z.string(),
  z.strictObject({
    text: z.string(),
    of: z.string().optional().describe('The words of the article that it is made of, where it says them otherwise.'),
    speaker: z.string().optional(),
    role: z.string().optional(),
    figure: figureSchema.optional(),
    children: z.array(z.string()).optional(),
  }),
]);

/**
 * A slide as a reader writes it down: its lines are words of the article, "[…]" where some are left out. Without a heading it
 * has a label.
 */
export const slideSchema = z.strictObject({
  kind: z.enum(topicKinds).default('points'),
  heading: z.string().optional(),
  speaker: z.string().optional(),
  points: z.array(lineSchema).default([]),
  leftOut: z.int().optional(),
  figure: figureSchema.optional(),
  quote: z.strictObject({ text: z.string(), speaker: z.string().optional(), role: z.string().optional() }).optional(),
  chart: z
    .strictObject({
      type: z.enum(['bar', 'line']),
      labels: z.array(z.string()),
      values: z.array(z.number()),
      unit: z.string().optional(),
      decimals: z.int().optional(),
      evidence: z.string(),
    })
    .optional(),
});

const article = z.string().describe('A file, from the folder of articles.');
const faultsSchema = z.strictObject({ article, faults: z.partialRecord(z.enum(faultKinds), z.array(slideSchema)) });
const goodSchema = z.strictObject({ article, slides: z.array(slideSchema) });

export type FaultKind = (typeof faultKinds)[number];
export type SlideRecord = z.infer<typeof slideSchema>;
export type LineRecord = z.infer<typeof lineSchema>;
export type FigureRecord = z.infer<typeof figureSchema>;

/** A slide of an article: with one planted fault, or, without a kind, good. */
export interface SlideCase {
  readonly article: string;
  readonly kind?: FaultKind;
  readonly slide: SlideRecord;
}

/** All slides of a folder that holds `articles`, `faults` and `good`. */
export const casesIn = (folder: string): SlideCase[] => [
  ...filesIn(join(folder, 'faults')).flatMap((file) => {
    const { article: name, faults } = faultsSchema.parse(parse(readFileSync(file, 'utf8')));
    return faultKinds.flatMap((kind) =>
      (faults[kind] ?? []).map((slide): SlideCase => ({ article: join(folder, 'articles', name), kind, slide })),
    );
  }),
  ...filesIn(join(folder, 'good')).flatMap((file) => {
    const { article: name, slides } = goodSchema.parse(parse(readFileSync(file, 'utf8')));
    return slides.map((slide): SlideCase => ({ article: join(folder, 'articles', name), slide }));
  }),
];

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
