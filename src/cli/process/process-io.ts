import {
  closeSync,
  fstatSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { type Keeper, startKeeper } from '../../start/keeper.js';
import type { Files, FolderEntry, Input, Io, Output } from '../io.js';
import { fileError } from './file-error.js';
import { processNetwork } from './process-network.js';
import { processServing } from './process-serving.js';
import { processSignals, turn } from './process-signals.js';
import { limitMemory, limitTime } from './process-limits.js';

/**
 * The process itself.
 *
 * @param keeper a thread that was started already; one is started where there is something to watch
 */
export function processIo(keeper?: Keeper): Io {
  const { signal, uninterrupted } = processSignals();
  const temporary = new Set<string>();
  const tidy = (): void => {
    for (const path of temporary) rmSync(path, { force: true });
  };
  let watching = keeper;
  const keeping = (): Keeper => (watching ??= startKeeper());
  return {
    stdin,
    stdout: outputOf('stdout'),
    stderr: outputOf('stderr'),
    env: process.env,
    cwd: process.cwd(),
    files: rememberingNew(files, temporary),
    network: processNetwork,
    serving: processServing,
    now: () => Number(process.hrtime.bigint()) / 1e6,
    today: () => localDay(new Date()),
    signal,
    uninterrupted,
    limitTime: (seconds, farewell) => limitTime(seconds, farewell, tidy, keeping()),
    limitMemory: (farewell) => {
      limitMemory(farewell, tidy, keeping());
    },
  };
}

/** Files, with those that were made anew and have not taken their place yet. */
const rememberingNew = (own: Files, made: Set<string>): Files => ({
  ...own,
  write: (path, bytes, mode) => {
    if (mode === 'create') made.add(path);
    return own.write(path, bytes, mode);
  },
  rename: async (from, to) => {
    await own.rename(from, to);
    made.delete(from);
  },
  place: async (from, to) => {
    await own.place(from, to);
    made.delete(from);
  },
  remove: async (path) => {
    await own.remove(path);
    made.delete(path);
  },
});

const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** Streams are touched only when used: opening stdin costs time, and takes it away from others. */
const stdin: Input = {
  get isTTY() {
    return process.stdin.isTTY;
  },
  async read(maximumBytes) {
    const chunks: Uint8Array[] = [];
    let size = 0;
    // Node declares chunks of anything; without an encoding they are bytes.
    for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > maximumBytes) break;
    }
    return Buffer.concat(chunks);
  },
};

const outputOf = (name: 'stdout' | 'stderr'): Output => ({
  get isTTY() {
    return process[name].isTTY;
  },
  get columns() {
    return process[name].isTTY ? process[name].columns : undefined;
  },
  write: (chunk) =>
    new Promise((done, reject) => {
      const stream = process[name];
      // Threads of ours may listen as well, and end the process where nobody else does.
      if (!stream.listeners('error').includes(nothing)) stream.on('error', nothing);
      stream.write(chunk, (error) => {
        // Whoever reads the pipe may stop early, as `head` does. Messages that nobody can be told are no failure.
        if (error === null || error === undefined || isClosedPipe(error) || name === 'stderr') done();
        else reject(known(fileError('output', 'written', name, error)));
      });
    }),
});

/** What is to be said of an error is said where it is written. */
const nothing = (): void => undefined;

const known = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

const isClosedPipe = (error: Error): boolean => 'code' in error && error.code === 'EPIPE';

/** The file system itself. */
export const files: Files = {
  stat: (path) =>
    promised(() => {
      const state = statSync(path, { throwIfNoEntry: false });
      if (state === undefined) return undefined;
      return {
        kind: state.isFile() ? 'file' : state.isDirectory() ? 'folder' : 'other',
        size: state.size,
        written: state.mtimeMs,
      };
    }),
  realPath: (path) => promised(() => realpathSync(path)),
  list: (path) => promised(() => entriesOf(path)),
  read: (path, maximumBytes, position = 0) => promised(() => readFile(path, maximumBytes, position)),
  makeFolder: (path) =>
    promised(() => {
      mkdirSync(path);
    }),
  write: (path, bytes, mode) => writeFile(path, bytes, mode === 'create' ? 'wx' : 'w'),
  rename: (from, to) =>
    promised(() => {
      renameSync(from, to);
    }),
  place: (from, to) =>
    promised(() => {
      placeFile(from, to);
    }),
  remove: (path) =>
    promised(() => {
      rmSync(path, { force: true });
    }),
};

/**
 * A second name is given by the file system, to one of two writers alone; where it has no second names, an empty file holds the
 * place.
 */
function placeFile(from: string, to: string): void {
  try {
    linkSync(from, to);
    rmSync(from);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    closeSync(openSync(to, 'wx'));
    renameSync(from, to);
  }
}

/** Piece by piece, so that a signal is heard in between. */
async function writeFile(path: string, bytes: Uint8Array, flag: 'wx' | 'w'): Promise<void> {
  const descriptor = openSync(path, flag);
  try {
    for (let at = 0; at < bytes.length;) {
      at += writeSync(descriptor, bytes, at, Math.min(pieceBytes, bytes.length - at));
      await turn();
    }
  } finally {
    closeSync(descriptor);
  }
}

const pieceBytes = 4_000_000;

/** The result of a call that may throw, as a promise. */
const promised = <T>(call: () => T): Promise<T> =>
  new Promise((resolve) => {
    resolve(call());
  });

function entriesOf(path: string): FolderEntry[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return [];
  }
}

/**
 * Pipes and devices tell no size, so a file is read piece by piece until it ends or is too large. They have no positions
 * either, so one is named only where it is asked for.
 */
function readFile(path: string, maximumBytes: number, position: number): Uint8Array {
  const descriptor = openSync(path, 'r');
  try {
    for (let count = 0; count < attempts; count += 1) {
      const { isFile, state } = stateOf(descriptor);
      const bytes = readOnce(descriptor, maximumBytes, isFile || position > 0 ? position : undefined);
      if (!isFile || stateOf(descriptor).state === state) return bytes;
    }
    throw Object.assign(new Error('It changes while it is read.'), { code: 'EBUSY' });
  } finally {
    closeSync(descriptor);
  }
}

/** How often a file is read that somebody writes meanwhile: what is half old and half new is no article. */
const attempts = 3;

function stateOf(descriptor: number): { readonly isFile: boolean; readonly state: string } {
  const state = fstatSync(descriptor);
  return { isFile: state.isFile(), state: `${state.size} ${state.mtimeMs}` };
}

function readOnce(descriptor: number, maximumBytes: number, position: number | undefined): Uint8Array {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(Math.min(65_536, maximumBytes - total + 1));
    const length = readSync(descriptor, chunk, 0, chunk.length, position === undefined ? null : position + total);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, length));
    total += length;
    if (total > maximumBytes) return Buffer.concat(chunks);
  }
}
