import { extname } from 'node:path';
import { type DeckFormat, deckFormats, type OutlineFormat } from '../options/choices.js';
import { usage } from '../options/usage.js';

/** Something that commands write: what messages call it, and the endings that its formats have. */
export interface Writable<Format extends string> {
  readonly name: string;
  readonly endings: ReadonlyMap<string, Format>;
}

/** All that commands write under a name that a person gives, and the endings that such a name may have. */
export const written = {
  deck: writable<DeckFormat>(
    'A deck',
    deckFormats.map((format) => [`.${format}`, format]),
  ),
  updatedDeck: writable<'pptx'>('An updated deck', [['.pptx', 'pptx']]),
  outline: writable<OutlineFormat>('An outline', [
    ['.md', 'md'],
    ['.markdown', 'md'],
    ['.yaml', 'yaml'],
    ['.yml', 'yaml'],
    ['.json', 'json'],
  ]),
  edited: writable<'md'>('What is edited', [
    ['.md', 'md'],
    ['.markdown', 'md'],
  ]),
  stage: writable<'json'>('The document between two stages', [['.json', 'json']]),
} as const;

function writable<Format extends string>(name: string, endings: readonly (readonly [string, Format])[]) {
  return { name, endings: new Map(endings) } satisfies Writable<Format>;
}

/**
 * The format that the ending of a name says.
 *
 * @param given a path, a folder or `-`; nothing where no name is given
 * @returns nothing where there is no ending, or one that this has not
 */
export const formatByEnding = <Format extends string>(
  { endings }: Writable<Format>,
  given: string | undefined,
): Format | undefined => endings.get(endingOf(given));

/**
 * Refuses a name whose ending says another format than is written under it.
 *
 * @param isTold the format was told, so that an ending which is no format at all says nothing
 * @throws BriefdeckError of kind `usage`
 */
export function refuseOtherEnding<Format extends string>(
  what: Writable<Format>,
  given: string | undefined,
  format: Format,
  isTold = false,
): void {
  const ending = endingOf(given);
  const said = what.endings.get(ending);
  if (ending === '' || said === format) return;
  const isFormat = Object.values(written).some(({ endings }) => endings.has(ending));
  if (isTold && !isFormat) return;
  if (said !== undefined || isTold) {
    const [own] = endingsFor(what, format);
    throw usage(
      'usage.format',
      `${given ?? ''} ends in ${ending}, and what is written is ${format}.`,
      `Name a file with -o that ends in ${own ?? ''}${isTold ? ', or let the ending say the format, without --format' : ''}.`,
    );
  }
  throw notWrittenAs(what, ending);
}

/** The error for an ending that something has not. */
export const notWrittenAs = ({ name, endings }: Writable<string>, ending: string) =>
  usage(
    'usage.format',
    `${name} can't be written as ${ending}.`,
    `Name a file with -o that ends in ${[...endings.keys()].join(', ')}.`,
  );

/** The ending of a name in small letters; none of stdout and of a folder. */
export const endingOf = (given: string | undefined): string =>
  given === undefined || given === '-' || /[\\/]$/.test(given) ? '' : extname(given).toLowerCase();

const endingsFor = <Format extends string>({ endings }: Writable<Format>, format: Format): readonly string[] =>
  [...endings].filter(([, of]) => of === format).map(([ending]) => ending);
