import yargs, { type Argv, type Options } from 'yargs';
import { version } from '../version.js';
import { buildOptions, commonOptions, outlineOptions } from './option-tables.js';
import { type BuildArguments, buildArguments, type OutlineArguments, outlineArguments } from './options.js';
import { usageError } from './usage-error.js';
import { decode, encode, type Values } from './values.js';

/** What the command line asks for. */
export type Invocation =
  | { readonly command: 'print'; readonly text: string }
  | { readonly command: 'build'; readonly arguments: BuildArguments }
  | { readonly command: 'outline'; readonly arguments: OutlineArguments };

/**
 * Reads the command line. Only this file and `option-tables.ts` know yargs; it neither prints nor ends the process.
 *
 * @param columns how many characters a line of help may hold
 * @throws BriefdeckError of kind `usage`
 */
export function parseArguments(argv: readonly string[], columns = 100): Invocation {
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
  return commandOf(values) === 'outline'
    ? { command: 'outline', arguments: outlineArguments(values) }
    : { command: 'build', arguments: buildArguments(values) };
}

/** The commands by name, for suggestions. */
export const commandNames = ['build', 'outline', 'completion'] as const;

function commandOf(values: Values): unknown {
  return Array.isArray(values['_']) ? values['_'][0] : undefined;
}

function commands(parser: Argv): Argv {
  return parser
    .parserConfiguration({
      // The last of an option that is given twice counts, and text stays text.
      'duplicate-arguments-array': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
    })
    .usage('$0 <input> [-o deck.pptx] [-t template]\n\nTurns an article into a briefing deck.')
    .command(['build <input>', '$0'], 'Build a deck from an article or a briefing', (build) =>
      withOptions(build, buildOptions),
    )
    .command('outline <input>', 'Write what a deck would say, to edit and build from', (outline) =>
      withOptions(outline, outlineOptions),
    )
    .command('completion', 'Print a completion script for bash or zsh', {}, () => {
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
      ['$0 brief.yaml -o deck.pptx', 'Build from what you edited'],
      ['cat article.txt | $0 - -o - > deck.pptx', 'Read stdin, write stdout'],
    ])
    .epilogue('Exit codes: 0 done, 2 usage, 3 input, 4 template, 6 output, 70 fault of briefdeck, 130 interrupted.');
}

const withOptions = (parser: Argv, options: Readonly<Record<string, Options>>): Argv =>
  parser
    .positional('input', { type: 'string', describe: 'Path of an article or a briefing; - is stdin' })
    .options({ ...options, ...commonOptions })
    .conflicts('quiet', 'verbose');
