import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** What a reader marked in an article, written without sight of the rules. */
const expectedSchema = z.object({
  language: z.string(),
  title: z.string().optional(),
  series: z.array(z.object({ announcer: z.string().optional(), items: z.array(z.string()) })).default([]),
  figures: z.array(z.object({ value: z.coerce.string(), of: z.string().optional() })).default([]),
  quotations: z
    .array(z.object({ text: z.string(), speaker: z.string().optional(), role: z.string().optional() }))
    .default([]),
  speakers: z.array(z.string()).default([]),
  captions: z.array(z.object({ text: z.string(), credit: z.string().optional() })).default([]),
});

export type Expected = z.infer<typeof expectedSchema>;

export interface GoldenCase {
  readonly name: string;
  readonly article: Uint8Array;
  readonly expected: Expected;
}

const folder = join('tests', 'golden', 'articles');

/** Names of the cases that rules may be made by; the others are held out and judge the rules at the end. */
export const caseNames = (which: 'development' | 'held-out'): string[] => {
  const heldOut = new Set(readFileSync(join('tests', 'golden', 'held-out.txt'), 'utf8').split('\n').filter(Boolean));
  return readdirSync(folder)
    .filter((name) => heldOut.has(name) === (which === 'held-out'))
    .sort();
};

export const loadCase = (name: string): GoldenCase => ({
  name,
  article: readFileSync(join(folder, name, 'article.txt')),
  expected: expectedSchema.parse(parse(readFileSync(join(folder, name, 'expected.yaml'), 'utf8'))),
});
