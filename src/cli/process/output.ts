import { randomUUID } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { BriefdeckError } from '../../diagnostics/error.js';
import { fileError } from './file-error.js';
import type { Io } from '../io.js';

/** A place that can be written to, as far as could be seen before the work began. */
export interface Target {
  /** As the person wrote it; `-` for stdout. */
  readonly name: string;
  /** Absolute; nothing for stdout. */
  readonly path: string | undefined;
  /** Devices and pipes are written to as they are: they must not be replaced by a file. */
  readonly direct: boolean;
  /** There was nothing, and nobody allowed to overwrite what may have come since. */
  readonly isNew?: boolean;
}

export interface TargetOptions {
  readonly force: boolean;
  /** The result would garble a terminal. */
  readonly binary: boolean;
  /** What the result is made from, as the person wrote it: not to be overwritten even by force. */
  readonly sources: readonly (string | undefined)[];
}

/**
 * Looks at where the result is to go before any work is done.
 *
 * @param given a path, a folder to put a file into, or `-`; nothing for `fallback` in the working folder
 * @param fallback a file name
 * @throws BriefdeckError of kind `output`, or of kind `usage` for bytes on a terminal
 */
export async function findTarget(
  given: string | undefined,
  fallback: string,
  options: TargetOptions,
  io: Io,
): Promise<Target> {
  if (given === '-') {
    if (options.binary && io.stdout.isTTY) {
      throw new BriefdeckError('usage', 'usage.terminal', 'A deck is not written to a terminal.', {
        hint: 'Send stdout to a file or a program, or name a file with -o.',
      });
    }
    return { name: '-', path: undefined, direct: true };
  }
  const name = given ?? fallback;
  const path = resolve(io.cwd, name);
  const state = await stat(path, name, io);
  if (state?.kind === 'folder') return findTarget(join(name, fallback), fallback, options, io);
  if (options.sources.some((source) => source !== undefined && source !== '-' && resolve(io.cwd, source) === path)) {
    throw new BriefdeckError('output', 'output.is-source', `${name} is what the result would be made from.`, {
      hint: 'Name another file with -o.',
    });
  }
  if (state?.kind === 'file' && !options.force) {
    throw new BriefdeckError('output', 'output.exists', `${name} exists already.`, {
      hint: 'Use --force to overwrite it.',
    });
  }
  const folder = dirname(path);
  if (state === undefined && (/[\\/]$/.test(name) || (await stat(folder, name, io))?.kind !== 'folder')) {
    const missing = /[\\/]$/.test(name) ? name : dirname(name);
    throw missing === '.'
      ? new BriefdeckError('output', 'output.no-folder', 'The folder that it is run in is gone.', {
          hint: 'Change to another one.',
        })
      : new BriefdeckError('output', 'output.no-folder', `There is no folder ${missing}.`, {
          hint: 'Make it first, or take another place.',
        });
  }
  return { name, path, direct: state?.kind === 'other', isNew: state === undefined && !options.force };
}

/**
 * Writes a whole result: to a temporary file in the same folder, which then takes the place of the target. Whatever
 * goes wrong, nothing half-written is left.
 *
 * @throws BriefdeckError of kind `output` or `interrupted`
 */
export const writeTarget = (target: Target, content: string | Uint8Array, io: Io): Promise<void> =>
  writeTargets([{ target, content }], io);

/** Writes results that belong together: all of them are there in the end, or none. See `writeTarget`. */
export async function writeTargets(results: readonly Result[], io: Io): Promise<void> {
  const files: NewFile[] = [];
  for (const { target, content } of results) {
    const { path, name, direct, isNew = false } = target;
    if (path === undefined) await io.stdout.write(content);
    else if (direct) await writing(name, () => io.files.write(path, bytesOf(content), 'overwrite'));
    else files.push({ path, name, content, isNew, temporary: temporaryFor(path) });
  }
  if (files.length > 0) await io.uninterrupted(() => writeFiles(files, io));
}

/** A result and its place. */
export interface Result {
  readonly target: Target;
  readonly content: string | Uint8Array;
}

interface NewFile {
  readonly path: string;
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isNew: boolean;
  readonly temporary: string;
}

/** Of a name that may be as long as the file system allows, the beginning. */
const temporaryFor = (path: string): string =>
  join(dirname(path), `.${basename(path).slice(0, 40)}.${randomUUID().slice(0, 8)}.tmp`);

async function writeFiles(files: readonly NewFile[], io: Io): Promise<void> {
  const placed: string[] = [];
  try {
    for (const { temporary, content, name } of files)
      await writing(name, () => io.files.write(temporary, bytesOf(content), 'create'));
    throwIfInterrupted(io);
    for (const { temporary, path, name, isNew } of files) {
      await writing(name, () => (isNew ? io.files.place(temporary, path) : io.files.rename(temporary, path)));
      if (isNew) placed.push(path);
    }
  } catch (cause) {
    // The first failure is the one to tell; a second one here would hide it.
    for (const path of [...files.map(({ temporary }) => temporary), ...placed])
      await io.files.remove(path).catch(() => undefined);
    throw cause;
  }
}

async function writing(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw fileError('output', 'written', name, cause);
  }
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** @throws BriefdeckError of kind `interrupted` when the person has asked to stop */
export function throwIfInterrupted(io: Pick<Io, 'signal'>): void {
  if (io.signal.aborted) throw new BriefdeckError('interrupted', 'interrupted', 'Interrupted; nothing was written.');
}

async function stat(path: string, name: string, io: Io): ReturnType<Io['files']['stat']> {
  try {
    return await io.files.stat(path);
  } catch (cause) {
    throw fileError('output', 'written', name, cause);
  }
}
