import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Article } from '../../src/model/article.js';
import type { Briefing } from '../../src/model/briefing.js';
import { genres } from '../../src/model/genres.js';
import { read } from '../../src/read/index.js';
import { summarize } from '../../src/summarize/index.js';

const oneOrMore = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.array(schema).min(1), schema.transform((one) => [one])]);

const shownSchema = z.strictObject({
  text: oneOrMore(z.string()).describe('Words that stand on one slide; several pieces where they stand apart.'),
  under: z.string().optional().describe('What the heading of the slide says, as far as it matters.'),
  by: z.string().optional().describe('Whom the slide names as the one who said it.'),
});

const turnSchema = z.strictObject({
  kind: z.enum(['question', 'answer', 'speech']),
  speaker: z.string().optional(),
  starts: z.string(),
});

/** What a careful reader wants of the deck of a document, written before any deck of it was made. */
const expectedSchema = z.strictObject({
  language: z.string(),
  genre: oneOrMore(z.enum(genres)).describe('Several where more than one would do.'),
  title: oneOrMore(z.string()).describe('Several where more than one would do.'),
  date: oneOrMore(z.coerce.string()).describe('ISO 8601; "none" where the document has none.'),
  sections: z.array(z.string()).describe('The headings, all of them, in order.'),
  mayBeSections: z.array(z.string()).default([]).describe('Headings that may be among them.'),
  shown: z.array(shownSchema).min(2),
  never: z.array(z.string()).min(2).describe('What stands on no slide.'),
  enumerations: z.array(z.array(z.string())).default([]).describe('Lists by the first words of their items: all or none.'),
  turns: z.array(turnSchema).default([]),
  knownFaults: z.array(z.string()).default([]).describe('What the program does not do yet, as the test words it.'),
});

export type ExpectedDocument = z.infer<typeof expectedSchema>;

export interface DocumentCase {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly expected: ExpectedDocument;
}

const folder = join('tests', 'golden', 'documents');

export const documentNames = (): string[] => readdirSync(folder).sort();

export const loadDocument = (name: string): DocumentCase => {
  const file = readdirSync(join(folder, name)).find((each) => each.startsWith('document.'));
  if (file === undefined) throw new Error(`${name} has no document.`);
  return {
    name,
    file,
    bytes: readFileSync(join(folder, name, file)),
    expected: expectedSchema.parse(parse(readFileSync(join(folder, name, 'expected.yaml'), 'utf8'))),
  };
};

const articles = new Map<string, Promise<Article>>();

/** What is read of a document; read once for all tests of a process, none of which changes it. */
export const articleOfDocument = (name: string): Promise<Article> => {
  const known = articles.get(name) ?? readDocument(loadDocument(name));
  articles.set(name, known);
  return known;
};

const readDocument = async ({ bytes, file }: DocumentCase): Promise<Article> =>
  (await read({ bytes, name: file })).value;

interface Made {
  readonly article: Article;
  readonly briefing: Briefing;
}

const made = new Map<string, Promise<Made>>();

/** What is made of a document at standard length; made once for all tests of a process. */
export const madeOf = (name: string): Promise<Made> => {
  const known = made.get(name) ?? make(name);
  made.set(name, known);
  return known;
};

const make = async (name: string): Promise<Made> => {
  const article = await articleOfDocument(name);
  return { article, briefing: summarize(article).value };
};
