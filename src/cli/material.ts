import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LanguagePack } from '../language/index.js';
import type { Article } from '../model/article.js';
import type { Briefing } from '../model/briefing.js';
import { articleOf, briefingOf, type BriefingOptions, type Particulars } from '../pipeline.js';
import type { Read } from '../read/index.js';
import type { SourcePictures } from '../picture/picture.js';
import type { Template } from '../template/model.js';
import type { Source } from './input.js';
import type { Io } from './io.js';
import type { CommonArguments, ImagesChoice, SlideChoice } from './options/options.js';
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

/** The article of a source, and what is to be said of it. */
export const readArticle = (
  source: Source,
  { language, genre, from, charset }: Pick<CommonArguments, 'language' | 'genre' | 'from' | 'charset'>,
  packs: readonly LanguagePack[],
  watch: Watch,
) =>
  articleOf(
    {
      ...source,
      packs,
      genre,
      format: from === 'outline' ? undefined : from,
      charset,
      ...(language === undefined ? {} : { language }),
    },
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
  args: CommonArguments,
  { packs, template, images = 'none', agenda, sources }: SummaryOptions,
  watch: Watch,
  io: Io,
): Promise<Material> {
  const read = await readArticle(source, args, packs, watch);
  const { value: article, diagnostics } = read;
  const { sources: pictures, ...gathered } = await picturesOf(read, source, { ...args, images }, watch, io);
  const { length, charts, summary } = args;
  const fitted = (count: number | undefined): BriefingOptions['slides'] =>
    count === undefined || template === undefined ? undefined : { count, template, pictures, agenda, sources };
  const briefing = await briefingOf(
    article,
    {
      ...particularsOf(args),
      length,
      slides: fitted(args.slides),
      minutes: fitted(args.minutes),
      charts,
      summary,
      packs,
    },
    watch.stage,
  );
  return {
    article,
    briefing: briefing.value,
    pictures,
    diagnostics: [readAs(read, args), ...diagnostics, ...gathered.diagnostics, ...briefing.diagnostics],
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

/** What the arguments of a command say about the briefing. */
export const particularsOf = ({ title, date, presenter, organisation, marking }: CommonArguments): Particulars => ({
  title,
  date,
  presenter,
  organisation,
  marking,
});
