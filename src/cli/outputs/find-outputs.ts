import { basename, dirname, extname, join, resolve } from 'node:path';
import type { BuildArguments } from '../options/options.js';
import type { Io } from '../io.js';
import { usage } from '../options/usage.js';
import { findTarget, type Target } from '../process/output.js';
import { wantedOutputs, type WantedOutput } from './wanted-outputs.js';

/** A result that is to be written, and its place as far as that could be looked at. */
export interface Output extends WantedOutput {
  /** Of formats that have a file a slide, that of the first. */
  readonly target: Target;
  /** Looks at the places of the files of further slides; there is one file where the format has no more. */
  readonly targetsFor: (slides: number) => Promise<readonly Target[]>;
}

/**
 * Looks at the places of all results before any work is done.
 *
 * @param stem what they are named after where no name is given
 * @throws BriefdeckError of kind `output` or `usage`
 */
export async function findOutputs(
  stem: string,
  args: BuildArguments,
  sources: readonly (string | undefined)[],
  io: Io,
): Promise<Output[]> {
  const outputs: Output[] = [];
  for (const wanted of wantedOutputs(args)) {
    const { format, given } = wanted;
    const options = { force: args.force, binary: !textFormats.has(format), sources };
    const isMany = manyFiles.has(format);
    if (isMany && given === '-')
      throw usage(
        'usage.format',
        'Pictures of slides can’t go to stdout: there is one for each.',
        'Name a file with -o.',
      );
    const isNamed = given !== undefined && given !== '-' && !(await isFolder(given, io));
    const placeOf = (slide: number): Promise<Target> => {
      if (!isMany) return findTarget(given, `${stem}.${format}`, options, io);
      const name = isNamed ? numbered(given, slide) : given;
      return findTarget(name, numbered(`${stem}.${format}`, slide), options, io);
    };
    const target = await placeOf(1);
    if (target.path !== undefined && outputs.some((other) => other.target.path === target.path))
      throw usage('usage.output-twice', `${target.name} is named twice.`, 'Give each result a name of its own.');
    const targetsFor = async (slides: number): Promise<readonly Target[]> => {
      const all = [target];
      for (let slide = 2; isMany && slide <= slides; slide += 1) all.push(await placeOf(slide));
      return all;
    };
    outputs.push({ ...wanted, target, targetsFor });
  }
  return outputs;
}

/** What a terminal can show. */
const textFormats = new Set<WantedOutput['format']>(['html', 'md', 'txt']);

/** What has a file for each slide: `deck-01.png`. */
const manyFiles = new Set<WantedOutput['format']>(['png', 'svg']);

function numbered(name: string, slide: number): string {
  const ending = extname(name);
  return join(dirname(name), `${basename(name, ending)}-${String(slide).padStart(2, '0')}${ending}`);
}

/** A folder that is there, or that is meant to be. */
const isFolder = async (given: string, io: Io): Promise<boolean> =>
  /[\\/]$/.test(given) || (await io.files.stat(resolve(io.cwd, given)).catch(() => undefined))?.kind === 'folder';
