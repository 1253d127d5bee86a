import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkBriefing } from '../../src/check/index.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { languagePack } from '../../src/language/index.js';
import type { Article } from '../../src/model/article.js';
import { read } from '../../src/read/index.js';
import { briefingOf } from './briefing-of.js';
import type { LineRecord, SlideCase, SlideRecord } from './records.js';

/** What the checker said of a slide. */
export interface Judged extends SlideCase {
  /** Errors and warnings. */
  readonly findings: readonly Diagnostic[];
  readonly lines: number;
}

/** Checks each slide as a Briefing by itself. */
export const judge = async (cases: readonly SlideCase[]): Promise<Judged[]> => {
  const articles = new Map<string, Article>();
  const judged: Judged[] = [];
  for (const one of cases) {
    const article = articles.get(one.article) ?? (await articleOf(one.article));
    articles.set(one.article, article);
    const found = checkBriefing(briefingOf(one.slide, article), article, languagePack(article.language));
    judged.push({ ...one, findings: found.filter(({ severity }) => severity !== 'info'), lines: linesOf(one.slide) });
  }
  return judged;
};

const articleOf = async (file: string): Promise<Article> => {
  const { value: article } = await read({ bytes: await readFile(file), name: basename(file) });
  return article;
};

const linesOf = ({ points, figure, quote, chart }: SlideRecord): number =>
  points.flatMap((line: LineRecord) => [line, ...(typeof line === 'string' ? [] : (line.children ?? []))]).length +
  [figure, quote, chart].filter((part) => part !== undefined).length;
