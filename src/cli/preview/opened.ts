import type { LanguagePack } from '../../language/index.js';
import type { Article } from '../../model/article.js';
import type { Briefing } from '../../model/briefing.js';
import type { SourcePictures } from '../../picture/picture.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { readArticleSource, type Source } from '../input.js';
import type { Io } from '../io.js';
import { withTemplateOf } from '../laid-out.js';
import { summarized } from '../material.js';
import type { PreviewArguments } from '../options/options.js';
import { loadTemplate } from '../template/template.js';
import type { Watch } from '../watch.js';
import { briefingForm, type BriefingForm } from '../written/is-briefing.js';
import { refuseBeside } from '../written/refuse-beside.js';

/** What is to be previewed, before it is read. */
export interface Given {
  readonly source: Source;
  readonly stem: string;
  /** In what form it is an outline, or a deck; nothing where it is an article. */
  readonly form: BriefingForm | undefined;
}

/** What is previewed, as it was read. */
export interface Opened extends Omit<Given, 'source'> {
  readonly briefing: Briefing;
  readonly article: Article | undefined;
  /** Where the article is, as far as it is known. */
  readonly place: string | undefined;
  readonly pictures: SourcePictures;
  readonly template: string | undefined;
  readonly map: string | undefined;
  readonly size: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What a person names to be previewed.
 *
 * @throws BriefdeckError of kind `input`, or of kind `usage` for an article that is to be made from another
 */
export async function given(args: PreviewArguments, io: Io): Promise<Given> {
  const source = await readArticleSource(args.input, args, io);
  const form = briefingForm(source, args.from);
  refuseBeside(form, args);
  return { source, stem: source.stem, form };
}

/**
 * Reads what is to be previewed: an article, which is summarized, or a Briefing that a person wrote.
 *
 * @throws BriefdeckError of kind `input` or `template`
 */
export async function opened(
  { source, stem, form }: Given,
  args: PreviewArguments,
  packs: readonly LanguagePack[],
  watch: Watch,
  io: Io,
): Promise<Opened> {
  if (form !== undefined) {
    const { loaded } = await import('../written/loaded.js');
    const { file, place, briefing, article, pictures, diagnostics } = await loaded(
      source,
      form,
      args,
      packs,
      watch,
      io,
    );
    const { template, map, size } = withTemplateOf(file, args);
    return { stem, form, briefing, article, place, pictures, diagnostics, template, map, size };
  }
  const { template, map, size, agenda, sources, images = 'auto' } = args;
  const counted = (args.slides ?? args.minutes) === undefined ? undefined : await loadTemplate(template, args, io);
  const material = await summarized(source, args, { packs, template: counted, images, agenda, sources }, watch, io);
  const { briefing, article, pictures, diagnostics } = material;
  return {
    stem,
    form,
    briefing,
    article,
    place: args.input === '-' ? undefined : args.input,
    pictures,
    template,
    map,
    size,
    diagnostics,
  };
}
