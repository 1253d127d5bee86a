import { dirname, extname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Article } from '../model/article.js';
import type { Briefing } from '../model/briefing.js';
import { articleOf, briefingOf, type Particulars, takenUp, withParticulars } from '../pipeline.js';
import { readSource, type Source } from './input.js';
import type { Io } from './io.js';
import type { CommonArguments } from './options.js';
import type { Watch } from './watch.js';

/** What a deck is made from. A briefing that a person edited may come without its article. */
export interface Material {
  readonly article: Article | undefined;
  readonly briefing: Briefing;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether a source is a Briefing: by its extension, or on stdin by how it begins. */
export function isBriefing({ bytes, name }: Source): boolean {
  if (name !== 'stdin') return ['.yaml', '.yml', '.json'].includes(extname(name).toLowerCase());
  const beginning = new TextDecoder().decode(bytes.subarray(0, 1000));
  return /^\ufeff?\s*(?:\{|(?:#.*\n\s*)*version: *\d)/.test(beginning);
}

/** The article of a source, and what is to be said of it. */
export const readArticle = (source: Source, told: Pick<CommonArguments, 'language'>, watch: Watch) =>
  articleOf({ ...source, ...(told.language === undefined ? {} : { language: told.language }) }, watch.stage);

/** The Briefing that our summarizer makes of an article. */
export async function summarized(source: Source, told: CommonArguments, watch: Watch): Promise<Material> {
  const { value: article, diagnostics } = await readArticle(source, told, watch);
  const briefing = await briefingOf(article, particularsOf(told), watch.stage);
  return {
    article,
    briefing: briefing.value,
    diagnostics: [...diagnostics, ...briefing.diagnostics],
  };
}

/**
 * The Briefing of a file, with its spans found again in the article: the one that is named, else the one of the name
 * that the Briefing gives, beside it.
 */
export async function loaded(
  source: Source,
  told: CommonArguments & { readonly article: string | undefined },
  watch: Watch,
  io: Io,
): Promise<Material> {
  const [{ loadBriefing }, { withoutStaleForms }] = await Promise.all([
    import('../briefing/load-briefing.js'),
    import('../briefing/stale.js'),
  ]);
  const written = await watch.stage('read', () => withoutStaleForms(loadBriefing(source.bytes, told.input)));
  const path = told.article ?? (await articleBeside(told.input, written, io));
  const article =
    path === undefined
      ? undefined
      : await articleOf({ ...(await readSource(path, io)), language: written.language }, watch.stage);
  const found = await takenUp(written, article?.value, watch.stage);
  return {
    article: article?.value,
    briefing: withParticulars(found.value, particularsOf(told)),
    diagnostics: [...(article?.diagnostics ?? []), ...found.diagnostics],
  };
}

async function articleBeside(input: string, { sources }: Briefing, io: Io): Promise<string | undefined> {
  const name = sources[0]?.name;
  if (name === undefined || input === '-' || name === 'stdin' || /[\\/]/.test(name)) return undefined;
  const path = join(dirname(input), name);
  return (await io.files.stat(join(io.cwd, path)).catch(() => undefined))?.kind === 'file' ? path : undefined;
}

const particularsOf = ({ title, date, presenter, organisation, marking }: CommonArguments): Particulars => ({
  title,
  date,
  presenter,
  organisation,
  marking,
});
