import type { BuildArguments } from '../options/options.js';
import type { Io } from '../io.js';
import { usage } from '../options/usage.js';
import { findTarget, type Target } from '../process/output.js';
import { wantedOutputs, type WantedOutput } from './wanted-outputs.js';

/** A result that is to be written, and its place as far as that could be looked at. */
export interface Output extends WantedOutput {
  readonly target: Target;
}

/**
 * Looks at the places of all results before any work is done.
 *
 * @param stem what they are named after where no name is given
 * @throws BriefdeckError of kind `output` or `usage`
 */
export async function findOutputs(
  stem: string,
  told: BuildArguments,
  sources: readonly (string | undefined)[],
  io: Io,
): Promise<Output[]> {
  const outputs: Output[] = [];
  for (const wanted of wantedOutputs(told)) {
    const { format, given } = wanted;
    const options = { force: told.force, binary: !textFormats.has(format), sources };
    const target = await findTarget(given, `${stem}.${format}`, options, io);
    if (target.path !== undefined && outputs.some((other) => other.target.path === target.path))
      throw usage('usage.output-twice', `${target.name} is named twice.`, 'Give each result a name of its own.');
    outputs.push({ ...wanted, target });
  }
  return outputs;
}

/** What a terminal can show. */
const textFormats = new Set<string>(['md', 'txt']);
