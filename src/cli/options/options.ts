import type { Genre } from '../../model/article.js';
import { nearest } from '../../schema/nearest.js';
import {
  bilingualChoices,
  captionsChoices,
  citeChoices,
  chartsChoices,
  deckFormats,
  documentChoices,
  fromChoices,
  genreChoices,
  imagesChoices,
  lengthChoices,
  notesChoices,
  outlineFormats,
  slideChoices,
  templateActions,
  type TemplateAction,
} from './option-tables.js';
import { charset, isoDate, languageTag, minuteCount, slideCount, slideNumber, timeout } from './option-values.js';
import { schemaNames, type SchemaName } from './schema-names.js';
import { usage } from './usage.js';
import { choice, flag, text, texts, type Values } from './values.js';
import { slidesAPage, type SlidesAPage } from '../../render/pdf/handout/cells.js';
import type { Reach } from '../web/web-address.js';

/** What every command that reads an article and writes something is told. */
export interface CommonArguments extends Reach {
  /** A path, a web address, or `-` for stdin. */
  readonly input: string;
  /** A path, or `-` for stdout. */
  readonly output: string | undefined;
  /** The options that stand on the command line itself, and not in the environment or a config file. */
  readonly typed: readonly string[];
  readonly title: string | undefined;
  /** BCP 47 tag. */
  readonly language: string | undefined;
  /** Path of a language pack. */
  readonly languagePack: string | undefined;
  /** What kind of document the article is; nothing where that is to be told from it. */
  readonly genre: Genre | undefined;
  /** The format of the article, one of those that readers name, or that it is an outline. */
  readonly from: (typeof fromChoices)[number] | undefined;
  /** The character set of the article, by the name that readers know. */
  readonly charset: string | undefined;
  readonly length: (typeof lengthChoices)[number] | undefined;
  /** How many slides are asked for; never beside a length. */
  readonly slides: number | undefined;
  /** How many minutes it is spoken at; never beside a length or a number of slides. */
  readonly minutes: number | undefined;
  readonly charts: (typeof chartsChoices)[number] | undefined;
  readonly summary: SlideChoice | undefined;
  /** ISO 8601, as far as it is known. */
  readonly date: string | undefined;
  readonly presenter: string | undefined;
  readonly organisation: string | undefined;
  readonly marking: string | undefined;
  /** After how many seconds the work is ended; 0 for never. */
  readonly timeout: number;
  readonly force: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** Which pictures of an article are shown: those that come with it, those that are on the web too, or none. */
export type ImagesChoice = (typeof imagesChoices)[number];

/** Whether a slide beside the topics is there: where it helps, always, or never. */
export type SlideChoice = (typeof slideChoices)[number];

export interface BuildArguments extends CommonArguments {
  /** Everything that is to be written: paths, or `-` for stdout. */
  readonly outputs: readonly string[];
  readonly template: string | undefined;
  /** Path of a map of the template. */
  readonly map: string | undefined;
  /** Nothing that a .pptx or .potx carries in is taken out of it. */
  readonly trustTemplate: boolean;
  /** Name of a size of the template. */
  readonly size: string | undefined;
  readonly notes: (typeof notesChoices)[number] | undefined;
  readonly captions: (typeof captionsChoices)[number] | undefined;
  readonly agenda: SlideChoice | undefined;
  readonly sources: SlideChoice | undefined;
  readonly cite: (typeof citeChoices)[number] | undefined;
  /** A code of the address of the article stands on the slide of sources. */
  readonly qr: boolean;
  readonly images: ImagesChoice | undefined;
  /** Path of a deck that the slides join. */
  readonly into: string | undefined;
  /** Behind which slide of that deck; 0 for the beginning, nothing for its end. */
  readonly after: number | undefined;
  readonly trace: boolean;
  readonly embedFonts: boolean;
  /** How many slides a page of a PDF has that is to be handed out. */
  readonly handout: SlidesAPage | undefined;
  /** Path or web address of the article, where the input is a briefing. */
  readonly article: string | undefined;
  /** Path or web address of the article in another language. */
  readonly translation: string | undefined;
  readonly bilingual: (typeof bilingualChoices)[number] | undefined;
  readonly emit: (typeof documentChoices)[number] | undefined;
  readonly format: (typeof deckFormats)[number] | undefined;
}

export interface OutlineArguments extends CommonArguments {
  /** What the outline names to be laid out with; what a config file says holds without it. */
  readonly template: string | undefined;
  readonly format: (typeof outlineFormats)[number] | undefined;
  readonly withText: boolean;
}

export interface UpdateArguments
  extends
    CommonArguments,
    Pick<BuildArguments, 'notes' | 'captions' | 'agenda' | 'sources' | 'cite' | 'images' | 'article'> {
  /** Nothing is written. */
  readonly dryRun: boolean;
}

/** What is built of several decks is told as what is built of one. */
export interface MergeArguments extends BuildArguments {
  /** Paths of at least two decks; `input` is the first. */
  readonly inputs: readonly string[];
}

export interface PreviewArguments
  extends
    CommonArguments,
    Pick<
      BuildArguments,
      | 'template'
      | 'map'
      | 'trustTemplate'
      | 'size'
      | 'notes'
      | 'captions'
      | 'agenda'
      | 'sources'
      | 'images'
      | 'trace'
      | 'article'
    > {}

export interface CheckArguments extends Reach {
  /** A path, or `-` for stdin. */
  readonly input: string;
  /** That it is an outline in Markdown. */
  readonly from: 'outline' | undefined;
  /** Whether lines of the author's own are findings. */
  readonly strict: boolean;
  /** Path or web address of the article; nothing for the text that the briefing brings along. */
  readonly article: string | undefined;
  /** BCP 47 tag. */
  readonly language: string | undefined;
  /** The character set of the article, by the name that readers know. */
  readonly charset: string | undefined;
  /** Path of a language pack. */
  readonly languagePack: string | undefined;
  /** After how many seconds the work is ended; 0 for never. */
  readonly timeout: number;
  readonly json: boolean;
  readonly quiet: boolean;
}

export interface InitArguments {
  readonly output: string | undefined;
  readonly force: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

export interface LanguagesArguments {
  readonly languagePack: string | undefined;
  readonly json: boolean;
}

export interface TemplateArguments {
  readonly action: TemplateAction;
  /** Name of a built-in template, or path of a file; nothing for a list. */
  readonly template: string | undefined;
  /** Path of a map of the template. */
  readonly map: string | undefined;
  readonly writeMap: boolean;
  /** Name of the built-in template that a new one begins from. */
  readonly extends: string | undefined;
  /** Name of a size of the theme. */
  readonly size: string | undefined;
  readonly output: string | undefined;
  readonly force: boolean;
  /** After how many seconds the work is ended; 0 for never. */
  readonly timeout: number;
  readonly json: boolean;
  readonly quiet: boolean;
}

export const initArguments = (values: Values): InitArguments => ({
  output: text(values, 'output'),
  force: flag(values, 'force'),
  json: flag(values, 'json'),
  quiet: flag(values, 'quiet'),
});

/** @throws BriefdeckError of kind `usage` where it is not said what to do, or with which template */
export function templateArguments(values: Values): TemplateArguments {
  const words: readonly unknown[] = Array.isArray(values['_']) ? values['_'] : [];
  const action = templateActions.find((name) => name === words[1]);
  const known = `It can be ${templateActions.join(', ')}.`;
  if (action === undefined) throw usage('usage.no-action', 'Nothing is said of what to do with templates.', known);
  const template = text(values, 'name');
  if (template === '') throw usage('usage.no-template', 'The template has no name.', 'Give a name or a path.');
  return {
    action,
    template,
    map: text(values, 'map'),
    writeMap: flag(values, 'write-map'),
    extends: text(values, 'extends'),
    size: text(values, 'size'),
    // The others read nothing that somebody else made.
    timeout: ['list', 'new', 'eject'].includes(action) ? 0 : timeout(text(values, 'timeout')),
    output: text(values, 'output'),
    force: flag(values, 'force'),
    json: flag(values, 'json'),
    quiet: flag(values, 'quiet'),
  };
}

export const checkArguments = (values: Values): CheckArguments => ({
  input: inputOf(values),
  from: choice(values, 'from', ['outline']),
  strict: flag(values, 'strict'),
  article: text(values, 'source'),
  language: languageTag(text(values, 'lang')),
  languagePack: text(values, 'language-pack'),
  charset: charset(text(values, 'encoding')),
  ...reachOf(values),
  timeout: timeout(text(values, 'timeout')),
  json: flag(values, 'json'),
  quiet: flag(values, 'quiet'),
});

const reachOf = (values: Values): Reach => ({
  offline: flag(values, 'offline'),
  allowPrivate: flag(values, 'allow-private'),
});

export const languagesArguments = (values: Values): LanguagesArguments => ({
  languagePack: text(values, 'language-pack'),
  json: flag(values, 'json'),
});

/** @throws BriefdeckError of kind `usage` for a name that no document has */
export function schemaName(values: Values): SchemaName {
  const given = text(values, 'name') ?? '';
  const found = schemaNames.find((name) => name === given);
  if (found !== undefined) return found;
  const known = `It can be ${schemaNames.join(', ')}.`;
  if (given === '') throw usage('usage.no-schema', 'No schema is named.', known);
  const meant = nearest(given, schemaNames);
  throw usage(
    'usage.schema',
    `There is no schema "${given}".`,
    meant === undefined ? known : `Did you mean "${meant}"?`,
  );
}

export const previewArguments = (values: Values, typed: readonly string[]): PreviewArguments => ({
  ...commonArguments(values, typed),
  ...lookArguments(values),
});

/** How a deck looks and what it shows beside the topics. */
const lookArguments = (values: Values) => ({
  template: text(values, 'template'),
  map: text(values, 'map'),
  trustTemplate: flag(values, 'trust-template'),
  size: text(values, 'size'),
  notes: choice(values, 'notes', notesChoices),
  captions: choice(values, 'captions', captionsChoices),
  agenda: choice(values, 'agenda', slideChoices),
  sources: choice(values, 'sources', slideChoices),
  cite: choice(values, 'cite', citeChoices),
  images: choice(values, 'images', imagesChoices),
  into: text(values, 'into'),
  after: slideNumber(text(values, 'after')),
  qr: flag(values, 'qr'),
  trace: !flag(values, 'no-trace'),
  article: text(values, 'source'),
});

export const buildArguments = (values: Values, typed: readonly string[]): BuildArguments => ({
  ...commonArguments(values, typed),
  ...lookArguments(values),
  outputs: texts(values, 'output'),
  embedFonts: flag(values, 'embed-fonts'),
  handout: slidesAPage.find((count) => String(count) === text(values, 'handout')),
  translation: text(values, 'translation'),
  bilingual: choice(values, 'bilingual', bilingualChoices),
  emit: choice(values, 'emit', documentChoices),
  format: choice(values, 'format', deckFormats),
});

/** @throws BriefdeckError of kind `usage` where a single deck is named */
export function mergeArguments(values: Values, typed: readonly string[]): MergeArguments {
  const inputs = texts(values, 'inputs');
  const [input, ...others] = inputs;
  if (others.length === 0)
    throw usage('usage.merge-one', 'There is nothing to merge with one deck.', 'Name two decks, or more.');
  return { ...buildArguments({ ...values, input }, typed), inputs };
}

export const updateArguments = (values: Values, typed: readonly string[]): UpdateArguments => ({
  ...commonArguments(values, typed),
  notes: choice(values, 'notes', notesChoices),
  captions: choice(values, 'captions', captionsChoices),
  agenda: choice(values, 'agenda', slideChoices),
  sources: choice(values, 'sources', slideChoices),
  cite: choice(values, 'cite', citeChoices),
  images: choice(values, 'images', imagesChoices),
  article: text(values, 'source'),
  dryRun: flag(values, 'dry-run'),
});

export const outlineArguments = (values: Values, typed: readonly string[]): OutlineArguments => ({
  ...commonArguments(values, typed),
  template: typed.includes('template') ? text(values, 'template') : undefined,
  format: choice(values, 'format', outlineFormats),
  withText: flag(values, 'with-text'),
});

function commonArguments(values: Values, typed: readonly string[]): CommonArguments {
  const length = choice(values, 'length', lengthChoices);
  const slides = slideCount(text(values, 'slides'));
  const minutes = minuteCount(text(values, 'minutes'));
  const [one, other] = Object.entries({ length, slides, minutes }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`],
  );
  if (one !== undefined && other !== undefined)
    throw usage('usage.length-twice', `${one} and ${other} both say how long the deck is to be.`, 'Give one of them.');
  return {
    input: inputOf(values),
    output: text(values, 'output'),
    typed,
    title: text(values, 'title'),
    language: languageTag(text(values, 'lang')),
    languagePack: text(values, 'language-pack'),
    genre: genreOf(choice(values, 'genre', genreChoices)),
    from: choice(values, 'from', fromChoices),
    charset: charset(text(values, 'encoding')),
    length,
    slides,
    minutes,
    charts: choice(values, 'charts', chartsChoices),
    summary: choice(values, 'summary', slideChoices),
    date: isoDate(text(values, 'date')),
    presenter: text(values, 'presenter'),
    organisation: text(values, 'organisation'),
    marking: text(values, 'marking'),
    ...reachOf(values),
    timeout: timeout(text(values, 'timeout')),
    force: flag(values, 'force'),
    json: flag(values, 'json'),
    quiet: flag(values, 'quiet'),
    verbose: flag(values, 'verbose'),
  };
}

const genreOf = (told: (typeof genreChoices)[number] | undefined): Genre | undefined =>
  told === 'auto' ? undefined : told;

const noSource = () =>
  usage(
    'usage.no-source',
    'No source is given.',
    'Give the path or the web address of an article, or - for stdin; briefdeck --help shows more.',
  );

function inputOf(values: Values): string {
  const input = text(values, 'input');
  if (input === undefined) throw noSource();
  if (input === '')
    throw usage('usage.no-source', 'The source has no name.', 'Give a path, a web address, or - for stdin.');
  return input;
}
