import yargs, { type Argv, type Options } from 'yargs';
import { version } from '../../version.js';
import { buildOptions, outlineOptions } from './tables/build-options.js';
import { initOptions, languagesOptions, commandNames } from './tables/commands.js';
import { commonOptions } from './tables/common-options.js';
import { checkOptions, mergeOptions, previewOptions, updateOptions } from './tables/deck-options.js';
import { templateOptions } from './tables/template-options.js';
import type {
  BuildArguments,
  CheckArguments,
  InitArguments,
  LanguagesArguments,
  MergeArguments,
  OutlineArguments,
  PreviewArguments,
  TemplateArguments,
  UpdateArguments,
} from './options.js';
import {
  buildArguments,
  checkArguments,
  initArguments,
  languagesArguments,
  mergeArguments,
  outlineArguments,
  previewArguments,
  schemaName,
  templateArguments,
  updateArguments,
} from './read-arguments.js';
import { refuseUnmeant } from './refusals.js';
import { type SchemaName, schemaNames } from './schema-names.js';
import { usageError } from './usage-error.js';
import { decode, encode, type Values } from './values.js';

/** What a command line says: text to print, or a command and its options as they stand there. */
export type CommandLine =
  { readonly command: 'print'; readonly text: string } | { readonly command: Command; readonly values: Values };

/** What is printed for a shell is printed by yargs itself. */
type Command = Exclude<(typeof commandNames)[number], 'completion'>;

const isCommand = (name: (typeof commandNames)[number]): name is Command => name !== 'completion';

/** What is to be done. */
export type Invocation =
  | { readonly command: 'build'; readonly arguments: BuildArguments }
  | { readonly command: 'outline'; readonly arguments: OutlineArguments }
  | { readonly command: 'preview'; readonly arguments: PreviewArguments }
  | { readonly command: 'update'; readonly arguments: UpdateArguments }
  | { readonly command: 'merge'; readonly arguments: MergeArguments }
  | { readonly command: 'check'; readonly arguments: CheckArguments }
  | { readonly command: 'template'; readonly arguments: TemplateArguments }
  | { readonly command: 'languages'; readonly arguments: LanguagesArguments }
  | { readonly command: 'init'; readonly arguments: InitArguments }
  | { readonly command: 'schema'; readonly name: SchemaName };

/**
 * Reads the command line. Only this file and those of `tables` know yargs; it neither prints nor ends the process.
 *
 * @param columns how many characters a line of help may hold
 * @throws BriefdeckError of kind `usage`
 */
export function parseCommandLine(argv: readonly string[], columns = 100): CommandLine {
  const parser = commands(yargs().scriptName('briefdeck').locale('en').exitProcess(false).wrap(columns));
  let failure: string | undefined;
  let printed = '';
  let values: Values = {};
  // Usage errors come without an error object, or with one named YError; both have the message.
  parser.fail((message: string | null, error: Error | undefined) => {
    failure ??= message ?? error?.message ?? 'The command line is not valid.';
  });
  parser.parseSync(encode(argv), {}, (_error, parsed: Values, output) => {
    values = decode(parsed);
    printed += output;
  });
  if (failure !== undefined) throw usageError(failure, argv);
  if (printed !== '') return { command: 'print', text: `${printed}\n` };
  const command = commandOf(values);
  refuseUnmeant(command, values, argv);
  return { command, values };
}

function commandOf(values: Values): Command {
  const words: readonly unknown[] = Array.isArray(values['_']) ? values['_'] : [];
  return commandNames.filter(isCommand).find((name) => name === words[0]) ?? 'build';
}

/**
 * What a command and its options ask for.
 *
 * @param values those of the command line, and what other sources add to them
 * @param typed the names of those that stand on the command line itself
 * @throws BriefdeckError of kind `usage` for a value that can't be
 */
export function invocationOf(command: Command, values: Values, typed = Object.keys(values)): Invocation {
  switch (command) {
    case 'outline':
      return { command, arguments: outlineArguments(values, typed) };
    case 'preview':
      return { command, arguments: previewArguments(values, typed) };
    case 'update':
      return { command, arguments: updateArguments(values, typed) };
    case 'merge':
      return { command, arguments: mergeArguments(values, typed) };
    case 'check':
      return { command, arguments: checkArguments(values) };
    case 'template':
      return { command, arguments: templateArguments(values) };
    case 'languages':
      return { command, arguments: languagesArguments(values) };
    case 'init':
      return { command, arguments: initArguments(values) };
    case 'schema':
      return { command, name: schemaName(values) };
    case 'build':
      return { command, arguments: buildArguments(values, typed) };
  }
}

function commands(parser: Argv): Argv {
  return parser
    .parserConfiguration({
      // Text stays text. Of an option that is given twice the last counts where `decode` says so.
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
    })
    .usage('$0 <input> [-o deck.pptx] [-t template]\n\nTurns an article into a briefing deck.')
    .command(['build [input]', '$0'], 'Build a deck from an article or a briefing', (build) =>
      withOptions(build, buildOptions),
    )
    .command('outline [input]', 'Write what a deck would say, to edit and build from', (outline) =>
      withOptions(outline, outlineOptions),
    )
    .command('preview [input]', 'Show a deck in a page on this computer, to look at and edit', (preview) =>
      preview
        .positional('input', { type: 'string', describe: 'Path or web address of an article, or path of an outline' })
        .options(previewOptions)
        .conflicts('config', 'no-config'),
    )
    .command('update <input>', 'Bring a deck or an outline up to date with its article', (update) =>
      update
        .positional('input', { type: 'string', describe: 'Path of a .pptx or an outline; - is stdin' })
        .options(updateOptions)
        .conflicts('quiet', 'verbose'),
    )
    .command('merge <inputs..>', 'Make one deck of several that briefdeck built', (merge) =>
      merge
        .positional('inputs', { type: 'string', array: true, describe: 'Paths of two decks (.pptx) or more' })
        .options(mergeOptions)
        .conflicts('quiet', 'verbose'),
    )
    .command('check <input>', 'Check a deck or a briefing against its article', (check) =>
      check
        .positional('input', { type: 'string', describe: 'Path of a .pptx or a briefing; - is a briefing on stdin' })
        .options(checkOptions),
    )
    .command('template', 'List templates, look into them, and ask what is wrong with them', templateCommands)
    .command('languages', 'List what can be done in each language', (languages) => languages.options(languagesOptions))
    .command('init', 'Write a config file to edit', (init) => init.options(initOptions))
    .command('schema [name]', 'Print the JSON Schema of a document', (schema) =>
      schema.positional('name', { type: 'string', describe: schemaNames.join(', ') }),
    )
    .command('completion', 'Print a completion script for the shell that SHELL names: bash or zsh', {}, () => {
      parser.showCompletionScript();
    })
    .completion('completion-script', false)
    .strict()
    .version(version)
    .help()
    .alias({ help: 'h', version: 'V' })
    .example([
      ['$0 article.txt', 'Build article.pptx'],
      ['$0 article.txt -o deck.pptx -t brief --presenter "Ann Lee"', 'Name the output, the template and the presenter'],
      ['$0 outline article.txt -o brief.yaml', 'Write what the deck would say, for you to edit'],
      ['$0 preview article.txt', 'See the slides beside the article, and edit them'],
      ['$0 brief.yaml -o deck.pptx', 'Build from what you edited'],
      ['$0 update deck.pptx --source new.txt --dry-run', 'List what the article as it is now would change'],
      ['$0 merge one.pptx other.pptx -o both.pptx', 'Make one deck of two, each a section of it'],
      ['$0 check deck.pptx --source article.txt', 'Check what the slides say now, your edits included'],
      ['$0 template doctor corp.pptx', 'Ask what is wrong with a file of your own before using it'],
      ['cat article.txt | $0 - -o - > deck.pptx', 'Read stdin, write stdout'],
    ])
    .epilogue(
      'Exit codes: 0 done, 1 findings, 2 usage, 3 input, 4 template or config, 5 summarizer, 6 output, 70 fault of briefdeck, 71 out of memory, 124 out of time, 130 interrupted.',
    );
}

const templateCommands = (parser: Argv): Argv =>
  parser
    .command('list', 'List the built-in templates', (list) => list.options(templateOptions.list))
    .command('show <name>', 'Tell of a template what it is for', (show) => named(show).options(templateOptions.show))
    .command('inspect <name>', 'Print masters, layouts, placeholders, fonts, colours and roles', (inspect) =>
      named(inspect).options(templateOptions.inspect),
    )
    .command('gallery [name]', 'Show all layouts of the built-in templates, or of one, in a page', (gallery) =>
      named(gallery).options(templateOptions.gallery),
    )
    .command('doctor <name>', 'Say before any deck is made what is wrong with a template', (doctor) =>
      named(doctor).options(templateOptions.doctor),
    )
    .command('new <name>', 'Write a theme file to begin from', (make) =>
      make.positional('name', { type: 'string', describe: 'Name of the new template' }).options(templateOptions.new),
    )
    .command('eject <name>', 'Write the theme file of a built-in template, to edit', (eject) =>
      named(eject).options(templateOptions.eject),
    )
    .command('build <name>', 'Make a PowerPoint template (.potx) of a theme file', (build) =>
      named(build).options(templateOptions.build),
    );

const named = (parser: Argv): Argv =>
  parser.positional('name', { type: 'string', describe: 'Name of a built-in template, or path of a file' });

const withOptions = (parser: Argv, options: Readonly<Record<string, Options>>): Argv =>
  parser
    .positional('input', {
      type: 'string',
      describe: 'Path or web address of an article, or path of a briefing; - is stdin',
    })
    .options({ ...options, ...commonOptions })
    .conflicts('quiet', 'verbose')
    .conflicts('config', 'no-config');
