import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { AnswerLocally, FileState, FolderEntry, Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import type { Connector } from '../../src/fetch/network.js';
import { compiledTemplate } from './support/compiled-template.js';

/** What a command line did, seen from outside. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stdoutBytes: Uint8Array;
  readonly stderr: string;
  /** What lies in the working folder afterwards, by path relative to it. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Browsers are still listened to. */
  readonly isListening: boolean;
}

export interface World {
  /** By path relative to the working folder; a path that ends in `/` is a folder. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  /** There is none unless it is given. */
  readonly network?: Connector;
  /** Looks at the page that is shown; the preview is ended when it is done. There is none unless it is given. */
  readonly browser?: (seen: Browsing) => Promise<void>;
  /** Milliseconds that pass between two looks at the clock. */
  readonly slowness?: number;
  /** Absolute paths that links lead to, by the path of the link relative to the working folder. */
  readonly links?: Readonly<Record<string, string>>;
  /** Throws in place of an operation on a path, as a full disk does. */
  readonly fail?: (operation: 'stat' | 'read' | 'write' | 'rename', path: string) => void;
  /** Called before an operation; the signal lets a test interrupt in the middle of the work. */
  readonly before?: (operation: string, controller: AbortController) => void;
}

/** What a page can do, and what happens meanwhile. */
export interface Browsing {
  readonly answer: AnswerLocally;
  /** What lies in the working folder; a test may write into it, as another program does. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly write: (name: string, content: string) => void;
  /** Half a second passes. */
  readonly wait: () => Promise<void>;
}

/** Where the page of a preview is. */
export const previewAt = { port: 4711, token: 'secret' } as const;

const cwd = resolve('/work-folder');
const project = resolve(import.meta.dirname, '../..');

/** An error as the file system of Node throws it. */
export const errno = (code: string): Error => Object.assign(new Error(`${code}: as if`), { code });

/** Runs a command line in a world that only exists in memory; built-in templates are there as a build compiles them. */
export async function runIn(world: World, ...argv: string[]): Promise<Ran> {
  const files = new Map<string, Uint8Array>();
  const folders = new Set([cwd]);
  for (const [name, content] of Object.entries(world.files ?? {})) {
    const path = join(cwd, name);
    for (
      let folder = name.endsWith('/') ? path.replace(/\/$/, '') : dirname(path);
      !folders.has(folder);
      folder = dirname(folder)
    ) {
      folders.add(folder);
    }
    if (!name.endsWith('/')) files.set(path, bytesOf(content));
  }
  const controller = new AbortController();
  const written = new Map<string, number>();
  let browsed: Promise<void> | undefined;
  let isListening = false;
  const { network, browser } = world;
  const step = (operation: 'stat' | 'read' | 'write' | 'rename', path: string): void => {
    world.before?.(operation, controller);
    world.fail?.(operation, path);
  };
  const stdout: Uint8Array[] = [];
  const stderr: Uint8Array[] = [];
  const output = (chunks: Uint8Array[]): Io['stdout'] => ({
    isTTY: world.terminal ?? false,
    write: (chunk) => Promise.resolve(void chunks.push(bytesOf(chunk))),
  });
  let clock = 0;
  const ticks: (() => Promise<void>)[] = [];
  const inFolder = () => new Map([...files].map(([path, bytes]) => [path.slice(cwd.length + 1), bytes]));
  const io: Io = {
    stdin: {
      isTTY: world.stdin === undefined,
      read: (maximumBytes) => Promise.resolve(bytesOf(world.stdin ?? '').subarray(0, maximumBytes + 1)),
    },
    stdout: output(stdout),
    stderr: output(stderr),
    env: world.env ?? {},
    cwd,
    network: network && {
      ...network,
      connect: (to, signal) => {
        world.before?.('connect', controller);
        return network.connect(to, signal);
      },
    },
    serving: browser && {
      catchUp: () => new Promise((done) => void setImmediate(done)),
      secret: () => previewAt.token,
      every: (_, work) => {
        ticks.push(work);
        return () => undefined;
      },
      listen: (answer) => {
        const seen: Browsing = {
          answer,
          get files() {
            return inFolder();
          },
          write: (name, content) => {
            files.set(join(cwd, name), bytesOf(content));
            written.set(join(cwd, name), (written.get(join(cwd, name)) ?? 0) + 1);
          },
          wait: async () => {
            for (const tick of ticks) await tick();
          },
        };
        // What is listened with is told of first.
        browsed = new Promise<void>((done) => void setImmediate(done))
          .then(() => browser(seen))
          .finally(() => {
            controller.abort();
          });
        isListening = true;
        return Promise.resolve({
          port: previewAt.port,
          close: () => Promise.resolve(void (isListening = false)),
        });
      },
    },
    today: () => '2026-10-26',
    now: () => (clock += world.slowness ?? 1),
    signal: controller.signal,
    uninterrupted: (work) => work(),
    limitTime: () => () => undefined,
    limitMemory: () => undefined,
    files: {
      stat: (path) =>
        attempt((): FileState | undefined => {
          step('stat', path);
          if (folders.has(path)) return { kind: 'folder', size: 0 };
          const held = files.get(path) ?? compiledTemplate(path);
          if (held !== undefined) return { kind: 'file', size: held.length, written: written.get(path) ?? 0 };
          if (path.startsWith('/dev/')) return { kind: 'other', size: 0 };
          const real = path.startsWith(project) ? statSync(path, { throwIfNoEntry: false }) : undefined;
          return real && { kind: real.isFile() ? 'file' : 'folder', size: real.size };
        }),
      realPath: (path) => attempt(() => world.links?.[path.slice(cwd.length + 1)] ?? path),
      list: (path) =>
        attempt((): FolderEntry[] => {
          if (path.startsWith(project)) return listReal(path);
          const inside = (candidate: string): boolean => dirname(candidate) === path && candidate !== path;
          return [
            ...[...folders].filter(inside).map((folder) => ({ name: basename(folder), isFolder: true })),
            ...[...files.keys()].filter(inside).map((file) => ({ name: basename(file), isFolder: false })),
          ];
        }),
      read: (path, _, position = 0) =>
        attempt(() => {
          step('read', path);
          return (files.get(path) ?? compiledTemplate(path) ?? readFileSync(path)).subarray(position);
        }),
      makeFolder: (path) => attempt(() => void folders.add(path)),
      write: (path, bytes, mode) =>
        attempt(() => {
          step('write', path);
          if (mode === 'create' && files.has(path)) throw errno('EEXIST');
          files.set(path, bytes);
        }),
      rename: (from, to) =>
        attempt(() => {
          step('rename', to);
          const bytes = files.get(from);
          if (bytes === undefined) throw errno('ENOENT');
          files.set(to, bytes);
          files.delete(from);
        }),
      place: (from, to) =>
        attempt(() => {
          step('rename', to);
          const bytes = files.get(from);
          if (bytes === undefined) throw errno('ENOENT');
          if (files.has(to)) throw errno('EEXIST');
          files.set(to, bytes);
          files.delete(from);
        }),
      remove: (path) => attempt(() => void files.delete(path)),
    },
  };
  const code = await run(argv, io);
  await browsed;
  const decode = (chunks: Uint8Array[]): string => Buffer.concat(chunks).toString();
  return {
    code,
    stdout: decode(stdout),
    stdoutBytes: Buffer.concat(stdout),
    stderr: decode(stderr),
    files: inFolder(),
    isListening,
  };
}

function listReal(path: string): FolderEntry[] {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(path, { withFileTypes: true }).map((entry) => ({
    name: entry.name,
    isFolder: entry.isDirectory(),
  }));
}

const attempt = <T>(call: () => T): Promise<T> =>
  new Promise((done) => {
    done(call());
  });

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : content;
