import { exitCodes, type ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import type { BuildArguments } from '../options/options.js';
import { findTarget, writeTarget } from '../process/output.js';
import { refuseMixedStdout } from '../print-report.js';
import { refuseOtherEnding, written } from './endings.js';

/**
 * Prints a document between two stages as JSON.
 *
 * @throws BriefdeckError of kind `usage` for a name with another ending than `.json`
 */
export async function emit(document: unknown, args: BuildArguments, io: Io): Promise<ExitCode> {
  const target = await findTarget(
    args.output ?? '-',
    `${args.emit ?? ''}.json`,
    { force: args.force, binary: false, sources: sourcesOf(args) },
    io,
  );
  refuseOtherEnding(written.stage, target.name, 'json');
  refuseMixedStdout(target, args.json);
  await writeTarget(target, `${JSON.stringify(document, null, 2)}\n`, io);
  return exitCodes.done;
}

/** What may not be overwritten. */
export const sourcesOf = ({ input, template, article, map }: BuildArguments) => [input, template, article, map];
