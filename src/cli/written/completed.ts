import type { BriefingFile } from '../../briefing/briefing-file.js';
import type { WrittenBriefing } from '../../briefing/written/written-briefing.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { languagePack, type LanguagePack } from '../../language/index.js';
import type { Briefing } from '../../model/briefing.js';
import { articleOf, knownOf, type Stage } from '../../pipeline.js';
import { chartOfCells } from '../../summarize/index.js';
import type { Read } from '../../read/index.js';
import { readArticleSource, type Source } from '../input.js';
import type { Io } from '../io.js';
import type { CommonArguments } from '../options/options.js';
import { articlePlace } from './article-place.js';
import { dated } from './dated.js';
import type { WrittenForm } from './is-briefing.js';
import { isOfSeveral, oneOfSeveral } from './one-of-several.js';

/** A Briefing that a person wrote, completed, and its article where there is one. */
export interface Completed {
  readonly file: BriefingFile;
  readonly briefing: Briefing;
  readonly article: PlacedArticle | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** An article, and where it was found. */
interface PlacedArticle {
  readonly read: Read;
  readonly source: Source;
  readonly place: string;
}

/** What is told of a Briefing that a person wrote. */
export interface CompletingArguments extends Pick<
  CommonArguments,
  'input' | 'language' | 'charset' | 'offline' | 'allowPrivate'
> {
  readonly article?: string | undefined;
  /** The text that a briefing brings along goes before an article that lies beside it. */
  readonly ownTextFirst?: boolean;
  readonly charts?: CommonArguments['charts'];
}

/**
 * Reads a Briefing that a person wrote and its article, and fills in what can be found or follows.
 *
 * @throws BriefdeckError of kind `input` for what is wrong in the file, with its place, and for an article that can't be read
 */
export async function completed(
  source: Source,
  form: WrittenForm,
  args: CompletingArguments,
  { packs, stage }: { readonly packs: readonly LanguagePack[]; readonly stage: Stage },
  io: Io,
): Promise<Completed> {
  const [{ readBriefingFile }, { completeBriefing, languageOf }] = await Promise.all([
    import('../../briefing/briefing-file.js'),
    import('../../briefing/complete/complete-briefing.js'),
  ]);
  const file = await stage('read', () => readBriefingFile(source.bytes, args.input, form === 'markdown'));
  const inAny = file.inLanguage(languagePack(file.language ?? 'en', packs));
  const several = isOfSeveral(inAny);
  if (several && args.article !== undefined) oneOfSeveral({ sources: inAny.sources ?? [] }, args.article, args.input);
  // An outline that lists several sources is of none of them alone.
  const isOfOthers = form === 'markdown' && (inAny.sources?.length ?? 0) > 1;
  const hasOwnText = several || (args.ownTextFirst === true && inAny.text !== undefined);
  const place = await articlePlace(
    { input: args.input, article: several ? undefined : args.article },
    file,
    hasOwnText || isOfOthers ? undefined : inAny.sources?.[0]?.name,
    io,
  );
  const article =
    place === undefined
      ? undefined
      : await readAt(place, { ...args, language: file.language, genre: inAny.genre }, packs, stage, io);
  const read = article?.read;
  const language = file.language ?? read?.value.language ?? args.language ?? (await languageOf(inAny));
  const pack = languagePack(language, packs);
  const written = await dated(file.inLanguage(pack), file, language, io);
  const made = await stage('check', () =>
    completeBriefing(form === 'markdown' && read !== undefined ? withoutSources(written) : written, {
      article: read?.value,
      known: () =>
        read === undefined ? { briefings: [], lines: [] } : knownOf(read.value, { packs, charts: args.charts }),
      language,
      pack,
      chartOf: (table) => chartOfCells(table, pack),
      name: source.stem,
    }),
  );
  return {
    file,
    briefing: made.briefing,
    article,
    diagnostics: [...(read?.diagnostics ?? []), ...made.diagnostics],
  };
}

/** An outline tells of its sources where their text is not at hand; an article that is tells more. */
function withoutSources(written: WrittenBriefing): WrittenBriefing {
  const bare = { ...written };
  delete bare.sources;
  return bare;
}

/**
 * Reads the article at a path or an address as a command is told to.
 *
 * @param stage takes what there is to say of it
 */
export async function readAt(
  place: string,
  args: Pick<CommonArguments, 'language' | 'genre' | 'charset' | 'offline' | 'allowPrivate'>,
  packs: readonly LanguagePack[],
  stage: Stage,
  io: Io,
): Promise<PlacedArticle> {
  const source = await readArticleSource(place, args, io);
  const { language, genre, charset } = args;
  const read = await articleOf(
    { ...source, packs, charset, genre, ...(language === undefined ? {} : { language }) },
    stage,
  );
  return { read, source, place };
}
