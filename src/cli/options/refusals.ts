import { flagNamesOf } from './tables/commands.js';
import { usage } from './usage.js';
import { text, texts, type Values } from './values.js';

/**
 * Refuses what the parser takes without a word and nobody can mean.
 *
 * @param argv the words as they were typed
 * @throws BriefdeckError of kind `usage`
 */
export function refuseUnmeant(command: string, values: Values, argv: readonly string[]): void {
  refuseEmptyNames(values);
  refuseEmptyTitle(values);
  refuseSeveralOutputs(command, values);
  refuseWrongFlags(command, argv);
}

/** An empty name, as of a variable that is not set, would be that of the folder that it is run in. */
function refuseEmptyNames(values: Values): void {
  const empty = namesOfFiles.find((name) => texts(values, name).includes(''));
  if (empty === undefined) return;
  throw usage('usage.no-value', `The name that --${empty} gives is empty.`, 'Give a path, or leave the option out.');
}

const namesOfFiles = ['output', 'source', 'into', 'map', 'translation', 'language-pack', 'config'];

/** Only a deck is written in several formats at once; of all others one of the names would be left without a file. */
function refuseSeveralOutputs(command: string, values: Values): void {
  const isDeck = (command === 'build' && values['emit'] === undefined) || command === 'merge';
  const given = texts(values, 'output');
  if (isDeck || given.length < 2) return;
  const message = `One file is written here, and -o names ${given.join(' and ')}.`;
  throw usage('usage.output-twice', message, 'Give one of them, and call the command again for another.');
}

/** A deck without a title is called by what it is, and nobody asks for that with an empty one. */
function refuseEmptyTitle(values: Values): void {
  if (text(values, 'title')?.trim() !== '') return;
  const hint = 'Write one, or leave the option out: the deck then has that of the article.';
  throw usage('usage.no-value', 'The title that --title gives is empty.', hint);
}

/** The parser takes all but `true` for false: `--offline=yes` would go onto the network. */
function refuseWrongFlags(command: string, argv: readonly string[]): void {
  const end = argv.indexOf('--');
  const flags = flagNamesOf(command);
  for (const word of end < 0 ? argv : argv.slice(0, end)) {
    const [, name = '', value = ''] = /^--?([^=]+)=(.*)$/s.exec(word) ?? [];
    if (!flags.includes(name) || value === 'true' || value === 'false') continue;
    throw usage(
      'usage.flag',
      `--${name} must be true or false, and not "${value}".`,
      `Write --${name} alone for true, or leave it out.`,
    );
  }
}
