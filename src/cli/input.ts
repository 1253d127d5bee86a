import { basename, dirname, parse, resolve } from 'node:path';
import { BriefdeckError } from '../diagnostics/error.js';
import { nameOfStdin } from '../model/sources.js';
import { maximumSourceBytes } from '../read/index.js';
import { nearest } from '../schema/nearest.js';
import { commandNames } from './options/tables/commands.js';
import { fileError } from './process/file-error.js';
import type { Io } from './io.js';
import { throwIfInterrupted } from './process/output.js';
import { isNamedDeck } from './written/is-briefing.js';
import type { Reach } from './options/options.js';
import { isWebAddress, webAddressMeant } from './web/web-address.js';

/** Bytes of a source, and what to call it. */
export interface Source {
  readonly bytes: Uint8Array;
  /** The file name without its folders, or `stdin`. */
  readonly name: string;
  /** What a result is called that is made of it, without extension. */
  readonly stem: string;
  /** The folder that it lies in, absolute. */
  readonly folder?: string | undefined;
  /** What the server said that it sent. */
  readonly mediaType?: string | undefined;
  readonly encoding?: string | undefined;
  /** The address that it was fetched from. */
  readonly uri?: string | undefined;
  /** Whether it came from the public internet: its pictures may then not come from a private network. */
  readonly isPublic?: boolean | undefined;
}

/**
 * Reads an article from the web, from a path or, for `-`, from stdin.
 *
 * @throws BriefdeckError of kind `input`, or of kind `usage` for a web address where the network is forbidden
 */
export async function readArticleSource(given: string, reach: Reach, io: Io): Promise<Source> {
  if (!isWebAddress(given)) return readSource(given, io, isNamedDeck(given) ? maximumDeckBytes : undefined);
  const { fetchSource } = await import('./web/fetch-source.js');
  return fetchSource(given, reach, io);
}

/** A deck brings its pictures and the parts of its template along. */
export const maximumDeckBytes = 100_000_000;

/**
 * Reads a source from a path or, for `-`, from stdin.
 *
 * @param limit bytes
 * @throws BriefdeckError of kind `input`: absent, a folder, not readable, too large
 */
export async function readSource(given: string, io: Io, limit = maximumSourceBytes()): Promise<Source> {
  if (given === '-') {
    const bytes = await io.stdin.read(limit);
    throwIfInterrupted(io);
    if (bytes.length > limit) throw tooLarge(nameOfStdin, limit, 'input');
    return { bytes, name: nameOfStdin, stem: 'deck' };
  }
  const bytes = await readFile(given, limit, 'input', io);
  return { bytes, name: basename(given), stem: parse(given).name, folder: dirname(resolve(io.cwd, given)) };
}

/**
 * Reads a file that a person named.
 *
 * @param kind what it is that can't be read; decides the exit code
 * @throws BriefdeckError of that kind: absent, a folder, not readable, larger than `limit` bytes
 */
export async function readFile(given: string, limit: number, kind: 'input' | 'template', io: Io): Promise<Uint8Array> {
  const path = resolve(io.cwd, given);
  try {
    const state = await io.files.stat(path);
    if (state === undefined) {
      throw new BriefdeckError(kind, `${kind}.not-found`, `There is no file ${given}.`, {
        hint: otherwiseMeant(given),
      });
    }
    if (state.kind === 'folder') {
      throw new BriefdeckError(kind, `${kind}.folder`, `${given} is a folder.`, { hint: 'Give the path of a file.' });
    }
    const bytes = state.size > limit ? undefined : await io.files.read(path, limit);
    if (bytes !== undefined && bytes.length <= limit) return bytes;
    throw tooLarge(given, limit, kind);
  } catch (cause) {
    throw fileError(kind, 'read', given, cause);
  }
}

/** A word that is no file may have been meant as a command or as a web address. */
function otherwiseMeant(given: string): string {
  const address = webAddressMeant(given);
  if (address !== undefined) return `Check the path; or did you mean ${address}?`;
  if (isWebAddress(given)) return 'Only articles are read from the web: save it, and give the path of the file.';
  const meant = /^[a-z-]+$/.test(given) ? nearest(given, commandNames) : undefined;
  return meant === undefined ? 'Check the path.' : `Check the path; or did you mean the command ${meant}?`;
}

const tooLarge = (name: string, limit: number, kind: 'input' | 'template'): BriefdeckError =>
  new BriefdeckError(kind, `${kind}.too-large`, `${name} is larger than ${limit / 1_000_000} MB.`, {
    hint:
      kind === 'input'
        ? 'Give only the article itself.'
        : 'Give a smaller one: of a deck or a template take large pictures out.',
  });
