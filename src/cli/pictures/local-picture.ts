import { BriefdeckError } from '../../diagnostics/error.js';
import { maximumFileBytes } from '../../picture/limits.js';
import { fileError } from '../process/file-error.js';
import type { Io } from '../io.js';
import { stateInFolder } from '../process/state-in-folder.js';

/**
 * Reads a picture from the folder of the article.
 *
 * @param folder absolute
 * @param path of the picture, from the folder; no step leads up
 * @returns its bytes, one too many where it is too large
 * @throws BriefdeckError of kind `input`: absent, no file, not readable, a link that leads out of the folder
 */
export async function readLocalPicture(
  folder: string,
  path: string,
  { files }: Pick<Io, 'files'>,
): Promise<Uint8Array> {
  try {
    for (const spelling of spellings(path)) {
      const { path: real, kind, outside } = await stateInFolder(folder, spelling, files);
      if (outside) throw failure('outside', path, 'is a link that leads out of the folder of the article', inside);
      if (kind === 'file') return await files.read(real, maximumFileBytes);
      if (kind !== undefined) throw failure('no-file', path, 'is no file', 'Name the picture itself.');
    }
  } catch (cause) {
    throw fileError('input', 'read', `The picture "${path}"`, cause);
  }
  throw failure('not-found', path, 'is not there', 'Put it beside the article, as it is named there.');
}

/** Accents may be written as letters of their own, and file systems differ in that. */
const spellings = (path: string): ReadonlySet<string> => new Set([path, path.normalize('NFC'), path.normalize('NFD')]);

const inside = 'Put the file itself into the folder.';

const failure = (code: string, path: string, what: string, hint: string): BriefdeckError =>
  new BriefdeckError('input', `input.picture-${code}`, `The picture "${path}" ${what}.`, { hint });
