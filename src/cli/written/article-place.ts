import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { BriefingFile } from '../../briefing/briefing-file.js';
import { nameOfStdin } from '../../model/sources.js';
import type { Io } from '../io.js';
import { isWebAddress } from '../web/web-address.js';

/**
 * Where the article of a briefing is: where the command line says, else where the file says, from its own folder; else beside it,
 * under the name that the file gives.
 *
 * @param name of the source, where the file lists it
 * @throws BriefdeckError with its place for an article that the file names and that is not there
 */
export async function articlePlace(
  { input, article }: { readonly input: string; readonly article?: string | undefined },
  file: BriefingFile,
  name: string | undefined,
  io: Io,
): Promise<string | undefined> {
  if (article !== undefined) return article;
  const { source } = file;
  if (source !== undefined) {
    const place = fromFile(source, input);
    if (isWebAddress(place) || (await isFile(place, io))) return place;
    throw file.faultAt(
      { key: 'source' },
      `There is no file ${place}.`,
      'Correct `source`, or take it out: all lines are then your own.',
    );
  }
  if (name === undefined || input === '-' || name === nameOfStdin || /[\\/]/.test(name)) return undefined;
  const beside = join(dirname(input), name);
  return (await isFile(beside, io)) ? beside : undefined;
}

/** A path that a file names, from its own folder; what is no path stays. */
export function fromFile(given: string, input: string): string {
  if (input === '-' || isAbsolute(given) || isWebAddress(given)) return given;
  return join(dirname(input), given);
}

/** A path or an address as a file is to name it; nothing for what can't be read again. */
export function asNamedIn(output: string | undefined, given: string, io: Io): string | undefined {
  if (given === '-') return undefined;
  if (isAbsolute(given) || isWebAddress(given)) return given;
  const folder = output === undefined ? io.cwd : dirname(output);
  const path = relative(folder, resolve(io.cwd, given)).replaceAll('\\', '/');
  return path === '' ? basename(given) : path;
}

/** A path of a template starts from the outline, as that of the article does; a name is a name. */
export const templateNamedIn = (output: string | undefined, template: string, io: Io): string | undefined =>
  /[\\/.]/.test(template) ? asNamedIn(output, template, io) : template;

const isFile = async (path: string, io: Io): Promise<boolean> =>
  (await io.files.stat(resolve(io.cwd, path)).catch(() => undefined))?.kind === 'file';
