import type { Genre } from '../../model/article.js';
import { slidesAPage } from '../../render/pdf/handout/cells.js';
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
} from './choices.js';
import { templateActions } from './tables/template-options.js';
import { charset, isoDate, languageTag, minuteCount, slideCount, slideNumber, timeout } from './option-values.js';
import type {
  BuildArguments,
  CheckArguments,
  CommonArguments,
  InitArguments,
  LanguagesArguments,
  MergeArguments,
  OutlineArguments,
  PreviewArguments,
  Reach,
  TemplateArguments,
  UpdateArguments,
} from './options.js';
import { schemaNames, type SchemaName } from './schema-names.js';
import { usage } from './usage.js';
import { choice, flag, text, texts, type Values } from './values.js';

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

/** What a deck shows beside the topics. */
const shownArguments = (values: Values) => ({
  notes: choice(values, 'notes', notesChoices),
  captions: choice(values, 'captions', captionsChoices),
  agenda: choice(values, 'agenda', slideChoices),
  sources: choice(values, 'sources', slideChoices),
  cite: choice(values, 'cite', citeChoices),
  images: choice(values, 'images', imagesChoices),
  article: text(values, 'source'),
});

/** The same, how it looks, and where its slides go. */
const lookArguments = (values: Values) => ({
  ...shownArguments(values),
  template: text(values, 'template'),
  map: text(values, 'map'),
  trustTemplate: flag(values, 'trust-template'),
  size: text(values, 'size'),
  into: text(values, 'into'),
  after: slideNumber(text(values, 'after')),
  qr: flag(values, 'qr'),
  trace: !flag(values, 'no-trace'),
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
  watch: flag(values, 'watch'),
  format: choice(values, 'format', deckFormats),
});

/** @throws BriefdeckError of kind `usage` where a single deck is named, or stdin */
export function mergeArguments(values: Values, typed: readonly string[]): MergeArguments {
  const inputs = texts(values, 'inputs');
  const [input, ...others] = inputs;
  if (others.length === 0)
    throw usage('usage.merge-one', 'There is nothing to merge with one deck.', 'Name two decks, or more.');
  if (inputs.includes('-'))
    throw usage('usage.merge-stdin', 'Decks that are merged are not read from stdin.', 'Save it, and name the file.');
  return { ...buildArguments({ ...values, input }, typed), inputs };
}

export const updateArguments = (values: Values, typed: readonly string[]): UpdateArguments => ({
  ...commonArguments(values, typed),
  ...shownArguments(values),
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
