import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBriefingFile } from '../../../src/briefing/briefing-file.js';
import { completeBriefing } from '../../../src/briefing/complete/complete-briefing.js';
import { outlineText } from '../../../src/briefing/outline/write-outline.js';
import { languagePack } from '../../../src/language/index.js';
import type { Article } from '../../../src/model/article.js';
import { onceFor } from '../../../src/model/once-for.js';
import type { Briefing } from '../../../src/model/briefing.js';
import * as pipeline from '../../../src/pipeline.js';
import { articleOfDocument } from '../../golden/document-case.js';
import { chartOfCells } from '../../../src/summarize/index.js';

const golden = join(import.meta.dirname, '../../golden');
/** A folder of other texts that the same is tried on: `BRIEFDECK_TEXTS=FOLDER npx vitest run tests/briefing/round-trip.test.ts`. */
const otherTexts = process.env['BRIEFDECK_TEXTS'];

/** The golden articles and documents, of all genres and languages. */
export const articleNames: readonly string[] =
  otherTexts === undefined
    ? ['articles', 'documents'].flatMap((set) => readdirSync(join(golden, set)).map((name) => `${set}/${name}`))
    : readdirSync(otherTexts);

/** Read once, as every test asks for it and none changes it. */
export function loadArticle(name: string): Promise<Article> {
  const found = articles.get(name) ?? readArticle(name);
  articles.set(name, found);
  return found;
}

const articles = new Map<string, Promise<Article>>();

async function readArticle(name: string): Promise<Article> {
  const [set, document] = name.split('/');
  if (otherTexts === undefined && set === 'documents' && document !== undefined) return articleOfDocument(document);
  const folder = otherTexts ?? join(golden, name);
  const file =
    otherTexts === undefined ? (readdirSync(folder).find((one) => /^(?:article|document)\./.test(one)) ?? '') : name;
  return (await pipeline.articleOf({ bytes: readFileSync(join(folder, file)), name: file })).value;
}

/** What the summarizer makes of an article at each length; made once, as every test asks for it. */
const allOf = onceFor((article: Article) => pipeline.knownOf(article));

export const knownOf = (article: Article): readonly Briefing[] => allOf(article).briefings;

/** A Briefing as the outline of it that a person edits. */
export const outlineOf = (briefing: Briefing): string =>
  outlineText(briefing, { source: briefing.sources[0]?.name }, languagePack(briefing.language));

/**
 * The Briefing of an outline in Markdown or YAML, as `build` makes it.
 *
 * @param briefings what the article is known to make, in place of what the summarizer makes of it
 */
export async function builtFrom(
  text: string,
  article: Article | undefined,
  form: 'md' | 'yaml' = 'md',
  briefings?: readonly Briefing[],
): Promise<Briefing> {
  const file = await readBriefingFile(new TextEncoder().encode(text), `brief.${form}`, form === 'md');
  const language = file.language ?? article?.language ?? 'en';
  const pack = languagePack(language);
  return completeBriefing(file.inLanguage(pack), {
    article,
    known: () =>
      article === undefined ? { briefings: [], lines: [] } : { ...allOf(article), ...(briefings && { briefings }) },
    language,
    pack,
    chartOf: (table) => chartOfCells(table, pack),
    name: 'brief',
  }).briefing;
}
