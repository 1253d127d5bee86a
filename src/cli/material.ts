import { dirname, extname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LanguagePack } from '../language/index.js';
import type { Article } from '../model/article.js';
import type { Briefing } from '../model/briefing.js';
import {
  articleOf,
  briefingOf,
  type BriefingOptions,
  type Particulars,
  takenUp,
  withParticulars,
} from '../pipeline.js';
import { BriefdeckError } from '../diagnostics/error.js';
import type { Read } from '../read/index.js';
import type { SourcePictures } from '../picture/picture.js';
import type { Template } from '../template/model.js';
import { readArticleSource, type Source } from './input.js';
import type { Io } from './io.js';
import type { BuildArguments, CommonArguments, ImagesChoice, SlideChoice } from './options/options.js';
import { missingPictures } from './pictures/missing-pictures.js';
import { picturesOf } from './pictures/pictures-of.js';
import type { Watch } from './watch.js';

/** What a deck is made from. A briefing that a person edited may come without its article. */
export interface Material {
  readonly article: Article | undefined;
  readonly briefing: Briefing;
  /** The pictures of the article, as far as they can be shown. */
  readonly pictures: SourcePictures;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether a source is a Briefing: by its extension, or on stdin by how it begins. From the web come articles only. */
export function isBriefing({ bytes, name, uri }: Source): boolean {
  if (uri !== undefined) return false;
  if (name !== 'stdin') return ['.yaml', '.yml', '.json'].includes(extname(name).toLowerCase());
  const beginning = new TextDecoder().decode(bytes.subarray(0, 1000));
  return /^\ufeff?\s*(?:\{|(?:#.*\n\s*)*version: *\d)/.test(beginning);
}

/** The article of a source, and what is to be said of it. */
export const readArticle = (
  source: Source,
  { language, genre, from, charset }: Pick<CommonArguments, 'language' | 'genre' | 'from' | 'charset'>,
  packs: readonly LanguagePack[],
  watch: Watch,
) =>
  articleOf(
    { ...source, packs, genre, format: from, charset, ...(language === undefined ? {} : { language }) },
    watch.stage,
  );

/**
 * The Briefing that our summarizer makes of an article.
 *
 * @param options which pictures are gathered, none when absent; and what slides are counted with, where a number of them is
 * asked for
 */
export async function summarized(
  source: Source,
  told: CommonArguments,
  { packs, template, images = 'none', agenda, sources }: SummaryOptions,
  watch: Watch,
  io: Io,
): Promise<Material> {
  const read = await readArticle(source, told, packs, watch);
  const { value: article, diagnostics } = read;
  const { sources: pictures, ...gathered } = await picturesOf(read, source, { ...told, images }, watch, io);
  const { length, slides: count, charts, summary } = told;
  const slides: BriefingOptions['slides'] =
    count === undefined || template === undefined ? undefined : { count, template, pictures, agenda, sources };
  const briefing = await briefingOf(
    article,
    { ...particularsOf(told), length, slides, charts, summary, packs },
    watch.stage,
  );
  return {
    article,
    briefing: briefing.value,
    pictures,
    diagnostics: [readAs(read, told), ...diagnostics, ...gathered.diagnostics, ...briefing.diagnostics],
  };
}

/** What kind of document an article is taken for, and why. */
const readAs = ({ value, genreCues }: Read, { genre }: Pick<CommonArguments, 'genre'>): Diagnostic => {
  const why =
    genre !== undefined ? 'as --genre says' : genreCues.length > 0 ? genreCues.join(', ') : 'nothing surer was seen';
  return {
    code: 'read.genre',
    severity: 'info',
    message: `The article is read as ${value.genre}: ${why}.`,
    ...(genre === undefined ? { hint: 'Say --genre if it is something else.' } : {}),
  };
};

interface SummaryOptions {
  readonly packs: readonly LanguagePack[];
  readonly template?: Template | undefined;
  readonly images?: ImagesChoice;
  /** What slides are counted with, too. */
  readonly agenda?: SlideChoice | undefined;
  readonly sources?: SlideChoice | undefined;
}

/** A Briefing is as long as it is, and shows what it shows: that is for a person to say. */
function refuseShape({ input, typed }: CommonArguments): void {
  const option = ['charts', 'slides', 'length', 'genre'].find((name) => typed.includes(name));
  if (option === undefined) return;
  throw new BriefdeckError(
    'usage',
    `usage.${option}-of-briefing`,
    `${input} is a briefing: --${option} can't change it.`,
    {
      hint: `${hints[option] ?? 'Take topics out of it'}, or build from the article.`,
    },
  );
}

const hints: Readonly<Record<string, string>> = {
  charts: 'Make its chart a table in the file',
  genre: 'Change its topics in the file',
};

/**
 * The Briefing of a file, with its spans found again in the article: the one that is named, else the one of the name
 * that the Briefing gives, beside it.
 */
export async function loaded(
  source: Source,
  told: Pick<BuildArguments, keyof CommonArguments | 'article' | 'images'>,
  packs: readonly LanguagePack[],
  watch: Watch,
  io: Io,
): Promise<Material> {
  refuseShape(told);
  const [{ loadBriefing }, { relabelled }] = await Promise.all([
    import('../briefing/load-briefing.js'),
    import('../briefing/relabel.js'),
  ]);
  const written = await watch.stage('read', () => loadBriefing(source.bytes, told.input));
  const path = told.article ?? (await articleBeside(told.input, written, io));
  const articleSource = path === undefined ? undefined : await readArticleSource(path, told, io);
  const article =
    articleSource &&
    (await articleOf({ ...articleSource, language: written.language, packs, charset: told.charset }, watch.stage));
  const { images = 'auto' } = told;
  const pictures = article && (await picturesOf(article, articleSource, { ...told, images }, watch, io));
  const found = await takenUp(written, article?.value, watch.stage, { packs });
  // Lines are checked by the language that they are written in; labels follow the one that is named.
  const labelled = told.language === undefined ? found.value : relabelled(found.value, told.language, packs);
  return {
    article: article?.value,
    briefing: withParticulars(labelled, particularsOf(told)),
    pictures: pictures?.sources ?? new Map(),
    diagnostics: [
      ...(article?.diagnostics ?? []),
      ...(pictures?.diagnostics ?? []),
      ...(images === 'none' ? [] : missingPictures(written, article?.value, told.input)),
      ...found.diagnostics,
    ],
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
