import { BriefdeckError } from '../diagnostics/error.js';
import { nearest } from '../schema/nearest.js';
import { slideLimits } from '../size/slide-limits.js';
import {
  deckFormats,
  documentChoices,
  lengthChoices,
  notesChoices,
  outlineFormats,
  templateActions,
  type TemplateAction,
} from './option-tables.js';
import { schemaNames, type SchemaName } from './schema-names.js';
import { choice, flag, text, type Values } from './values.js';

/** What every command that reads an article and writes something is told. */
export interface CommonArguments {
  /** A path, or `-` for stdin. */
  readonly input: string;
  /** A path, or `-` for stdout. */
  readonly output: string | undefined;
  readonly title: string | undefined;
  /** BCP 47 tag. */
  readonly language: string | undefined;
  /** Path of a language pack. */
  readonly languagePack: string | undefined;
  readonly length: (typeof lengthChoices)[number] | undefined;
  /** How many slides are asked for; never beside a length. */
  readonly slides: number | undefined;
  /** ISO 8601, as far as it is known. */
  readonly date: string | undefined;
  readonly presenter: string | undefined;
  readonly organisation: string | undefined;
  readonly marking: string | undefined;
  readonly force: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

export interface BuildArguments extends CommonArguments {
  readonly template: string | undefined;
  /** Path of a map of the template. */
  readonly map: string | undefined;
  /** Name of a size of the template. */
  readonly size: string | undefined;
  readonly notes: (typeof notesChoices)[number] | undefined;
  readonly trace: boolean;
  readonly embedFonts: boolean;
  /** Path of the article, where the input is a briefing. */
  readonly article: string | undefined;
  readonly emit: (typeof documentChoices)[number] | undefined;
  readonly format: (typeof deckFormats)[number] | undefined;
}

export interface OutlineArguments extends CommonArguments {
  readonly format: (typeof outlineFormats)[number] | undefined;
  readonly withText: boolean;
}

export interface CheckArguments {
  /** A path, or `-` for stdin. */
  readonly input: string;
  /** Path of the article; nothing for the text that the briefing brings along. */
  readonly article: string | undefined;
  /** BCP 47 tag. */
  readonly language: string | undefined;
  /** Path of a language pack. */
  readonly languagePack: string | undefined;
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
  readonly json: boolean;
  readonly quiet: boolean;
}

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
    output: text(values, 'output'),
    force: flag(values, 'force'),
    json: flag(values, 'json'),
    quiet: flag(values, 'quiet'),
  };
}

export const checkArguments = (values: Values): CheckArguments => ({
  input: inputOf(values),
  article: text(values, 'source'),
  language: languageTag(text(values, 'lang')),
  languagePack: text(values, 'language-pack'),
  json: flag(values, 'json'),
  quiet: flag(values, 'quiet'),
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

export const buildArguments = (values: Values): BuildArguments => ({
  ...commonArguments(values),
  template: text(values, 'template'),
  map: text(values, 'map'),
  size: text(values, 'size'),
  notes: choice(values, 'notes', notesChoices),
  trace: !flag(values, 'no-trace'),
  embedFonts: flag(values, 'embed-fonts'),
  article: text(values, 'source'),
  emit: choice(values, 'emit', documentChoices),
  format: choice(values, 'format', deckFormats),
});

export const outlineArguments = (values: Values): OutlineArguments => ({
  ...commonArguments(values),
  format: choice(values, 'format', outlineFormats),
  withText: flag(values, 'with-text'),
});

function commonArguments(values: Values): CommonArguments {
  const length = choice(values, 'length', lengthChoices);
  const slides = slideCount(text(values, 'slides'));
  if (length !== undefined && slides !== undefined) {
    throw usage(
      'usage.length-twice',
      '--length and --slides both say how long the deck is to be.',
      'Give one of them.',
    );
  }
  return {
    input: inputOf(values),
    output: text(values, 'output'),
    title: text(values, 'title'),
    language: languageTag(text(values, 'lang')),
    languagePack: text(values, 'language-pack'),
    length,
    slides,
    date: isoDate(text(values, 'date')),
    presenter: text(values, 'presenter'),
    organisation: text(values, 'organisation'),
    marking: text(values, 'marking'),
    force: flag(values, 'force'),
    json: flag(values, 'json'),
    quiet: flag(values, 'quiet'),
    verbose: flag(values, 'verbose'),
  };
}

function inputOf(values: Values): string {
  const input = text(values, 'input') ?? '';
  if (input === '') throw usage('usage.no-source', 'The source has no name.', 'Give a path, or - for stdin.');
  return input;
}

function slideCount(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const { fewest, most } = slideLimits;
  const count = /^\d{1,4}$/.test(given) ? Number(given) : NaN;
  if (count >= fewest && count <= most) return count;
  throw usage('usage.slides', `A deck can't have "${given}" slides.`, `Give a whole number from ${fewest} to ${most}.`);
}

function languageTag(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    throw usage('usage.language', `"${tag}" is not a language tag.`, 'Write it as in vi, en or fr-CA.');
  }
}

function isoDate(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const [, month = '01', day = '01'] = /^(?:\d{4}|-)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [undefined, '00'];
  // A leap year, so that the last of February passes where no year is given.
  const year = /^\d{4}/.exec(date)?.[0] ?? '2024';
  const found = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(found.getTime()) || found.getUTCDate() !== Number(day) || date === '-') {
    throw usage('usage.date', `"${date}" is not a date.`, 'Write it as in 2026-10-26, 2026-10 or --10-26.');
  }
  return date;
}

const usage = (code: string, message: string, hint: string): BriefdeckError =>
  new BriefdeckError('usage', code, message, { hint });
