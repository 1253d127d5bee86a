import type { Options } from 'yargs';
import { buildOptions } from '../options/tables/build-options.js';
import { commonOptions } from '../options/tables/common-options.js';
import { builtInTemplates, isTemplateName, unknownTemplate } from '../template/built-in-templates.js';
import { languageTag, minuteCount, slideCount } from '../options/option-values.js';

/** Something that holds for many decks: an option that a config file or the environment can give too. */
export interface Setting {
  /** Its key in a config file. */
  readonly key: string;
  readonly option: string;
  /** Its variable in the environment. */
  readonly variable: string;
  readonly describe: string;
  readonly form: 'text' | 'flag' | 'choice';
  /** What it may be; none where any text will do. */
  readonly choices: readonly string[];
  /** What holds where nobody says anything: a value, or a phrase that tells where it comes from. */
  readonly fallback: string | undefined;
  /** The key says the opposite of the option: `trace: false` is `--no-trace`. */
  readonly isOpposite: boolean;
  /** @throws BriefdeckError of kind `usage` for a text that can't be its value */
  readonly check: (text: string) => unknown;
  /** It may name a file, which a config file names from its own folder. */
  readonly isPath: boolean;
}

/** The options that are settings, in the order in which they are listed. What belongs to one article is none. */
const names = [
  'template',
  'map',
  'size',
  'lang',
  'language-pack',
  'genre',
  'length',
  'slides',
  'minutes',
  'presenter',
  'organisation',
  'marking',
  'notes',
  'captions',
  'agenda',
  'summary',
  'sources',
  'cite',
  'qr',
  'images',
  'charts',
  'no-trace',
  'embed-fonts',
  'offline',
  'allow-private',
] as const;

const paths: readonly string[] = ['template', 'map', 'language-pack'];

const checks: Readonly<Record<string, (text: string) => unknown>> = {
  slides: slideCount,
  minutes: minuteCount,
  lang: languageTag,
  template: (name) => {
    if (isTemplateName(name) && !builtInTemplates.includes(name)) throw unknownTemplate(name);
  },
};

/** All settings. */
export const settings: readonly Setting[] = names.map((option) =>
  settingOf(option, buildOptions[option] ?? commonOptions[option]),
);

function settingOf(option: string, table: Options = {}): Setting {
  const isOpposite = option.startsWith('no-');
  const key = option.replace(/^no-/, '');
  const choices = Array.isArray(table.choices) ? table.choices.map(String) : [];
  return {
    key,
    option,
    variable: `BRIEFDECK_${key.toUpperCase().replaceAll('-', '_')}`,
    describe: table.describe ?? '',
    form: table.type === 'boolean' ? 'flag' : choices.length > 0 ? 'choice' : 'text',
    choices,
    fallback: table.type === 'boolean' ? String(isOpposite) : table.defaultDescription,
    isOpposite,
    isPath: paths.includes(option),
    check: checks[option] ?? (() => undefined),
  };
}

/** Of these only one can hold: a nearer one leaves out those of what is further away. */
export const exclusive: readonly (readonly string[])[] = [['length', 'slides', 'minutes']];

/** The second of two names of which only one can hold, and the first, where one source gives both. */
export function clashing(names: readonly string[]): { readonly first: string; readonly second: string } | undefined {
  for (const group of exclusive) {
    const [first, second] = names.filter((name) => group.includes(name));
    if (first !== undefined && second !== undefined) return { first, second };
  }
  return undefined;
}

/** These belong to another setting, and go when a nearer source gives another value for it. */
export const belonging: Readonly<Record<string, string>> = { map: 'template', size: 'template' };
