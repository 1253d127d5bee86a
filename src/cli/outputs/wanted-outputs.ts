import type { DeckFormat } from '../options/choices.js';
import type { BuildArguments } from '../options/options.js';
import { usage } from '../options/usage.js';
import { endingOf, formatByEnding, notWrittenAs, refuseOtherEnding, written } from './endings.js';

/** One result of a build, as it is asked for; in Markdown either the slides or what the speaker says. */
export interface WantedOutput {
  readonly format: DeckFormat;
  /** A path, a folder, or `-`; nothing for one named after the source. */
  readonly given: string | undefined;
  /** It is the speaker's script: a `.txt`, and a `.md` that is called notes. */
  readonly isScript: boolean;
}

/**
 * What a build is to write: a result for each `-o`, in the format that its ending says; a name without one is a .pptx, unless
 * `--format` says otherwise.
 *
 * @throws BriefdeckError of kind `usage` for an ending that decks have not or that says another format, for a format that is said for several
 *   results, or for a handout without a PDF
 */
export function wantedOutputs({ outputs, format, handout, json }: BuildArguments): WantedOutput[] {
  const given = outputs.length === 0 ? [undefined] : outputs;
  if (given.length > 1 && format !== undefined)
    throw usage('usage.format', '--format is said for several results.', 'Let the ending of each say it.');
  const wanted = given.map((one) => {
    if (format !== undefined) refuseOtherEnding(written.deck, one, format, true);
    const as = format ?? formatOf(one);
    return { format: as, given: one, isScript: as === 'txt' || (as === 'md' && isCalledNotes(one)) };
  });
  if (handout !== undefined && wanted.every((one) => one.format !== 'pdf'))
    throw usage('usage.handout', '--handout makes pages of a PDF, and none is asked for.', 'Name one: -o handout.pdf.');
  const onStdout = wanted.filter((one) => one.given === '-');
  if (onStdout.length > 0 && (wanted.length > 1 || json)) {
    throw usage('usage.stdout-twice', twice(wanted.length), 'Name a file with -o.');
  }
  return wanted;
}

const twice = (count: number): string =>
  count > 1 ? 'Of several results none can go to stdout.' : 'The result and the report of --json both go to stdout.';

/** `notes.md`, `deck.notes.md`, `deck-notes.md`. */
const isCalledNotes = (given: string | undefined): boolean => /(?:^|[\\/._-])notes\.md$/i.test(given ?? '');

function formatOf(given: string | undefined): DeckFormat {
  const ending = endingOf(given);
  if (ending === '') return 'pptx';
  const found = formatByEnding(written.deck, given);
  if (found === undefined) throw notWrittenAs(written.deck, ending);
  return found;
}
