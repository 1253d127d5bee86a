import { knownSheets, type KnownSheets } from '../../compose/index.js';
import type { LanguagePack } from '../../language/index.js';
import type { Article } from '../../model/article.js';
import type { Briefing } from '../../model/briefing.js';
import { emuToInches } from '../../model/units.js';
import { briefingOf, knownOf } from '../../pipeline.js';
import type { LengthChoice, ShownState } from '../../preview/protocol.js';
import { shownTopics } from '../../preview/shown-topics.js';
import { sizeName } from '../../template/theme/layers/size-name.js';
import type { Template } from '../../template/model.js';
import { fontSourcesOf } from '../fonts/font-sources.js';
import type { Io } from '../io.js';
import { particularsOf } from '../material.js';
import type { PreviewArguments } from '../options/options.js';
import { pathOfSource, pathOfTemplate, writtenFiles, type WrittenFiles } from '../written-files.js';
import { builtInTemplates } from '../template/built-in-templates.js';
import { loadTemplate, sizesOfBuiltIn } from '../template/template.js';
import { startWatch } from '../watch.js';
import { asNamedIn, templateNamedIn } from '../written/article-place.js';
import { laidOut, type LaidOut } from './laid-out-version.js';
import { given, opened, type Opened } from './opened.js';
import type { OutlineFile } from './outline-file.js';
import { textOf, versionOf, type Ground, type Look, type Version } from './version.js';

type WatchedFile = 'outline' | 'article' | 'template';

/** Makes versions of a deck, and slides of versions: all that a session needs of the world. */
export class Workshop {
  readonly stem: string;
  readonly firstLength: LengthChoice | undefined;
  readonly #args: PreviewArguments;
  readonly #packs: readonly LanguagePack[];
  readonly #io: Io;
  readonly #templates = new Map<string, Template>();
  readonly #written: WrittenFiles;
  /** Sheets of the article that is open, as they were laid out with a template. */
  #known = new WeakMap<Template, KnownSheets>();
  #opened: Opened;
  #ground: Ground;
  #articles = 1;

  constructor(
    read: Opened,
    readonly outline: OutlineFile,
    { args, packs, template, io }: Equipment,
  ) {
    this.stem = read.stem;
    this.#args = args;
    this.#packs = packs;
    this.#io = io;
    this.#written = writtenFiles(io);
    this.#opened = read;
    this.#ground = this.#groundOf(read);
    if (template !== undefined) this.#templates.set(keyOf(read), template);
    this.firstLength =
      read.form === undefined && (args.slides ?? args.minutes) === undefined ? (args.length ?? 'standard') : undefined;
  }

  get article(): Article | undefined {
    return this.#opened.article;
  }

  /** What was read, as the first version. */
  first(): Version {
    const { briefing, template, map, size } = this.#opened;
    const look = { template, map, size };
    return { ...look, briefing, text: textOf(briefing, look, this.#ground), found: this.#opened.diagnostics };
  }

  /** What an outline says. */
  read = (text: string, { briefing, template, map, size }: Version): Promise<Version> =>
    versionOf(text, briefing.language, { template, map, size }, this.#ground);

  /** A changed Briefing as its outline says it. */
  worded = (briefing: Briefing, like: Version): Promise<Version> =>
    this.read(textOf(briefing, like, this.#ground), like);

  /** The same in another template or size; a size that the template has not gives way to its own. */
  async lookingLike(
    version: Version,
    {
      template = version.template,
      size,
    }: { readonly template?: string | undefined; readonly size?: string | undefined },
  ): Promise<Version> {
    const isOther = template !== version.template;
    const map = template === this.#opened.template ? this.#opened.map : undefined;
    const wanted = size ?? version.size;
    const has = wanted !== undefined && (await this.sizesOf(template)).includes(wanted);
    const look: Look = { template, map: isOther ? map : version.map, size: has ? wanted : undefined };
    return { ...version, ...look, text: textOf(version.briefing, look, this.#ground) };
  }

  /** The article, summarized anew at a length; nothing where there is no article. */
  async ofLength(length: LengthChoice, like: Version): Promise<Version | undefined> {
    const { article } = this.#opened;
    if (article === undefined) return undefined;
    const { charts, summary } = this.#args;
    const packs = this.#packs;
    const { title, date, presenter, organisation, marking } = {
      ...particularsOf(this.#args),
      ...saidIn(like.briefing),
    };
    const particulars = { title, date, presenter, organisation, marking };
    const made = await briefingOf(article, { ...particulars, length, charts, summary, packs });
    return this.worded(made.value, like);
  }

  /** The article as it is now: what was edited is held against it; what was not is made anew. */
  async ofNewArticle(version: Version, isUntouched: boolean, length: LengthChoice | undefined): Promise<Version> {
    const { input } = this.#args;
    const { form, place } = this.#opened;
    const args = form === undefined ? this.#args : { ...this.#args, article: place };
    const lengthened = { ...args, ...(length === undefined ? {} : { length }) };
    const read = await opened(await given(args, this.#io), lengthened, this.#packs, this.#watch(), this.#io);
    this.#opened = { ...read, place: form === undefined ? input : place };
    this.#ground = this.#groundOf(this.#opened);
    this.#articles += 1;
    this.#known = new WeakMap();
    if (isUntouched && form === undefined) return this.worded(read.briefing, version);
    return this.read(version.text, version);
  }

  async laidOut(version: Version): Promise<LaidOut> {
    const template = await this.#template(version);
    const { article, pictures } = this.#opened;
    const fonts = fontSourcesOf(version.template, this.#io);
    const known = this.#known.get(template) ?? knownSheets();
    this.#known.set(template, known);
    const means = { args: this.#args, packs: this.#packs, article, pictures, fonts, known };
    return laidOut(version, template, means, this.#io);
  }

  sizeOf = ({ model: { size } }: Template): string =>
    sizeName({ width: emuToInches(size.width), height: emuToInches(size.height) });

  async sizesOf(template: string | undefined): Promise<readonly string[]> {
    const name = template ?? builtInTemplates[0] ?? '';
    if (builtInTemplates.includes(name)) return sizesOfBuiltIn(name, this.#io);
    return [this.sizeOf(await this.#template({ template, map: undefined, size: undefined }))];
  }

  /** Which files somebody wrote since this was asked last. */
  async changedFiles(): Promise<WatchedFile[]> {
    const { template, map, place } = this.#opened;
    const watched: (readonly [WatchedFile, string | undefined])[] = [
      ['outline', this.outline.path],
      ['article', pathOfSource(place)],
      ['template', pathOfTemplate(template)],
      // What a map says of a template is a part of it.
      ['template', map],
    ];
    const written = await this.#written(watched.flatMap(([, path]) => path ?? []));
    const changed = watched.flatMap(([file, path]) => (path !== undefined && written.has(path) ? [file] : []));
    if (changed.includes('template')) this.#templates.clear();
    return changed;
  }

  /** The templates that may be chosen: the one in use, the one that was opened, and the built-in ones. */
  templatesFor({ template }: Version): readonly string[] {
    const own = [template, this.#opened.template].filter((name) => name !== undefined);
    return [...new Set([...own.filter((name) => !builtInTemplates.includes(name)), ...builtInTemplates])];
  }

  /** What a page is shown of a version. */
  shown(
    version: Version,
    { deck, template: laidOutWith, keys }: LaidOut,
  ): Omit<ShownState, 'revision' | 'sizes' | 'length' | 'isSaved' | 'isChangedOnDisk' | 'canUndo' | 'canRedo'> {
    const { briefing, found, template } = version;
    return {
      title: briefing.title,
      language: briefing.language,
      aspect: deck.size.width / deck.size.height,
      slides: deck.slides.map(({ title, topic, notes }, index) => ({ key: keys[index] ?? '', title, topic, notes })),
      topics: shownTopics(briefing, deck, found),
      template: template ?? builtInTemplates[0] ?? '',
      size: this.sizeOf(laidOutWith),
      templates: this.templatesFor(version),
      hasArticle: this.#opened.article !== undefined,
      article: String(this.#articles),
      outline: this.outline.name,
    };
  }

  async #template(look: Look): Promise<Template> {
    const key = keyOf(look);
    const { trustTemplate } = this.#args;
    const loaded =
      this.#templates.get(key) ?? (await loadTemplate(look.template, { ...look, trustTemplate }, this.#io));
    this.#templates.set(key, loaded);
    return loaded;
  }

  #groundOf({ article, place }: Opened): Ground {
    const { path, name } = this.outline;
    const { charts, genre, typed } = this.#args;
    const packs = this.#packs;
    let known: ReturnType<typeof knownOf> | undefined;
    return {
      article,
      packs,
      known: () =>
        (known ??= article === undefined ? { briefings: [], lines: [] } : knownOf(article, { packs, charts })),
      source: place === undefined ? undefined : asNamedIn(path, place, this.#io),
      templateName: ({ template }) => (template === undefined ? undefined : templateNamedIn(path, template, this.#io)),
      genre: typed.includes('genre') ? genre : undefined,
      name,
    };
  }

  #watch = () => startWatch(this.#io, true);
}

/** What a workshop works with. */
interface Equipment {
  readonly args: PreviewArguments;
  readonly packs: readonly LanguagePack[];
  /** What was opened is laid out with it, where it was loaded already. */
  readonly template: Template | undefined;
  readonly io: Io;
}

const keyOf = ({ template, map, size }: Look): string => JSON.stringify([template, map, size]);

/** What a person may have said about the briefing since. */
const saidIn = ({ date, presenter, organisation, marking }: Briefing) => ({ date, presenter, organisation, marking });
