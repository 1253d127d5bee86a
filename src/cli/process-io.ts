import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { Files, FolderEntry, Input, Io, Output } from './io.js';
import { processNetwork } from './process-network.js';

/** The process itself. Files are read and written in one go, so that an interruption leaves nothing half-written. */
export function processIo(): Io {
  const controller = new AbortController();
  const interrupt = (): void => {
    controller.abort();
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  return {
    stdin: stdinOf(controller.signal),
    stdout: outputOf('stdout'),
    stderr: outputOf('stderr'),
    env: process.env,
    cwd: process.cwd(),
    files,
    network: processNetwork,
    now: () => Number(process.hrtime.bigint()) / 1e6,
    today: () => localDay(new Date()),
    signal: controller.signal,
  };
}

const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** Streams are touched only when used: opening stdin costs time, and takes it away from others. */
const stdinOf = (signal: AbortSignal): Input => ({
  get isTTY() {
    return process.stdin.isTTY;
  },
  async read(maximumBytes) {
    const chunks: Uint8Array[] = [];
    let size = 0;
    signal.addEventListener('abort', () => process.stdin.destroy(), { once: true });
    try {
      for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > maximumBytes) break;
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    return Buffer.concat(chunks);
  },
});

const outputOf = (name: 'stdout' | 'stderr'): Output => ({
  get isTTY() {
    return process[name].isTTY;
  },
  get columns() {
    return process[name].isTTY ? process[name].columns : undefined;
  },
  write: (chunk) =>
    new Promise((resolve, reject) => {
      const stream = process[name];
      if (stream.listenerCount('error') === 0) stream.on('error', ignoreClosedPipe);
      stream.write(chunk, (error) => {
        // Whoever reads the pipe may stop early, as `head` does.
        if (error === null || error === undefined || isClosedPipe(error)) resolve();
        else reject(error);
      });
    }),
});

const isClosedPipe = (error: Error): boolean => 'code' in error && error.code === 'EPIPE';

function ignoreClosedPipe(error: Error): void {
  if (!isClosedPipe(error)) throw error;
}

/** The file system itself. */
export const files: Files = {
  stat: (path) =>
    promised(() => {
      const state = statSync(path, { throwIfNoEntry: false });
      if (state === undefined) return undefined;
      return { kind: state.isFile() ? 'file' : state.isDirectory() ? 'folder' : 'other', size: state.size };
    }),
  realPath: (path) => promised(() => realpathSync(path)),
  list: (path) => promised(() => entriesOf(path)),
  read: (path, maximumBytes, position = 0) => promised(() => readFile(path, maximumBytes, position)),
  makeFolder: (path) =>
    promised(() => {
      mkdirSync(path);
    }),
  write: (path, bytes, mode) =>
    promised(() => {
      writeFileSync(path, bytes, { flag: mode === 'create' ? 'wx' : 'w' });
    }),
  rename: (from, to) =>
    promised(() => {
      renameSync(from, to);
    }),
  remove: (path) =>
    promised(() => {
      rmSync(path, { force: true });
    }),
};

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
    const chunks: Uint8Array[] = [];
    let total = 0;
    for (;;) {
      const chunk = Buffer.allocUnsafe(Math.min(65_536, maximumBytes - total + 1));
      const length = readSync(descriptor, chunk, 0, chunk.length, position === 0 ? null : position + total);
      if (length === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, length));
      total += length;
      if (total > maximumBytes) return Buffer.concat(chunks);
    }
  } finally {
    closeSync(descriptor);
  }
}
