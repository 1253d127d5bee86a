import { buildOptions, outlineOptions } from './build-options.js';
import { commonOptions } from './common-options.js';
import { checkOptions, mergeOptions, previewOptions, updateOptions } from './deck-options.js';
import { isFlag, takesText, type OptionTable } from './option.js';
import { written } from './shared.js';
import { templateOptions } from './template-options.js';

/** The commands by name, for suggestions. */
export const commandNames = [
  'build',
  'outline',
  'preview',
  'update',
  'merge',
  'check',
  'template',
  'languages',
  'schema',
  'init',
  'completion',
] as const;

/** What `init` takes. */
export const initOptions: OptionTable = {
  output: takesText('Where to write; - is stdout', { alias: 'o', defaultDescription: 'briefdeck.config.yaml' }),
  ...written,
};

/** What `languages` takes. */
export const languagesOptions: OptionTable = {
  'language-pack': takesText('A language pack of your own (.yaml), to be listed too'),
  json: isFlag('Print a JSON array'),
};

/** The names of the options of a command, for suggestions; anything that is no command is the source of a build. */
export function optionNamesOf(command: string | undefined): readonly string[] {
  return [...Object.keys(optionsOf(command)), 'help', 'version'];
}

/** What an option of a command can be; nothing where it takes any text, or there is no such option. */
export function choicesOf(command: string | undefined, option: string): readonly string[] {
  return (optionsOf(command)[option]?.choices ?? []).map(String);
}

/** The options of a command that stand by themselves. */
export const flagNamesOf = (command: string): readonly string[] =>
  Object.entries(optionsOf(command)).flatMap(([name, { type }]) => (type === 'boolean' ? [name] : []));

function optionsOf(command: string | undefined): OptionTable {
  switch (command) {
    case 'check':
      return checkOptions;
    case 'preview':
      return previewOptions;
    case 'update':
      return updateOptions;
    case 'merge':
      return mergeOptions;
    case 'languages':
      return languagesOptions;
    case 'init':
      return initOptions;
    case 'template':
      return Object.fromEntries(Object.values<OptionTable>(templateOptions).flatMap((table) => Object.entries(table)));
    case 'schema':
    case 'completion':
      return {};
    case 'outline':
      return { ...commonOptions, ...outlineOptions };
    default:
      return { ...commonOptions, ...buildOptions };
  }
}
