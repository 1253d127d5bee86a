import { exitCodes, type ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import type { InitArguments } from '../options/options.js';
import { findTarget, writeTarget } from '../process/output.js';
import { commentedConfig } from '../settings/commented-config.js';
import { configNames } from '../settings/find-config.js';
import { refuseMixedStdout } from '../print-report.js';

/** Writes a config file with every setting in it, commented out, to be edited. */
export async function init({ output, force, json, quiet }: InitArguments, io: Io): Promise<ExitCode> {
  const target = await findTarget(output, configNames[0], { force, binary: false, sources: [] }, io);
  refuseMixedStdout(target, json);
  await writeTarget(target, commentedConfig(), io);
  if (json) await io.stdout.write(`${JSON.stringify({ output: target.name }, null, 2)}\n`);
  else if (!quiet && target.path !== undefined) await io.stderr.write(`${target.name}: settings to edit\n`);
  return exitCodes.done;
}
