import type { Connector } from '../fetch/network.js';

/** Everything that a command sees of the world outside: the process in earnest, values in tests. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path that relative paths start from. */
  readonly cwd: string;
  readonly files: Files;
  /** Nothing where there is no network to be used. */
  readonly network?: Connector | undefined;
  /** Nothing where no page can be shown. */
  readonly serving?: Serving | undefined;
  /** Milliseconds from a fixed moment; never goes back. */
  now(): number;
  /** The local day, ISO 8601. */
  today(): string;
  /** Aborted when the person interrupts while that does not end the process. */
  readonly signal: AbortSignal;
  /** Does what must not be broken off; an interruption meanwhile aborts `signal`, and ends the process once it is done. */
  uninterrupted<T>(work: () => Promise<T>): Promise<T>;
  /** Ends the process when so many seconds have passed from now, whatever it does then, unless what it gives back is called before. */
  limitTime(seconds: number, farewell: Farewell): () => void;
  /** Ends the process before the memory that it may have is full. */
  limitMemory(farewell: Farewell): void;
}

/** Limits a piece of work that begins now; what it gives back says that it is done. */
export type Limit = () => () => void;

/** What a process that is ended says at last. */
export interface Farewell {
  readonly code: number;
  readonly stdout?: string | undefined;
  readonly stderr: string;
}

export interface Input {
  readonly isTTY: boolean;
  /** Reads to the end, or until there are more than `maximumBytes`; a caller that gets more knows it was too much. */
  read(maximumBytes: number): Promise<Uint8Array>;
}

export interface Output {
  readonly isTTY: boolean;
  /** How many characters a line holds, where it is a terminal. */
  readonly columns?: number | undefined;
  write(chunk: string | Uint8Array): Promise<void>;
}

/** The file system. Paths are absolute; failures are the errors of Node, with their `code`. */
export interface Files {
  /** Nothing where there is nothing. */
  stat(path: string): Promise<FileState | undefined>;
  /** The path that is left when all links are followed; fails where there is nothing. */
  realPath(path: string): Promise<string>;
  /** What lies in a folder, by name; nothing where there is no such folder, or it may not be looked into. */
  list(path: string): Promise<readonly FolderEntry[]>;
  /** Reads from a position, or the beginning, to the end, or until there are more than `maximumBytes`. */
  read(path: string, maximumBytes: number, position?: number): Promise<Uint8Array>;
  /** Makes a folder in one that exists. */
  makeFolder(path: string): Promise<void>;
  /** Writes a whole file; `create` fails with EEXIST where there is one. */
  write(path: string, bytes: Uint8Array, mode: 'create' | 'overwrite'): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Moves a file to where there is none; fails with EEXIST where there is one by now. */
  place(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
}

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

export interface FileState {
  /** A device or a pipe is neither file nor folder. */
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
  /** When it was written last, in milliseconds, where that is known. */
  readonly written?: number;
}

/** What shows a page to a browser on this computer, and nowhere else. */
export interface Serving {
  /** Listens on 127.0.0.1 alone, on a port that is free; the port is given back. */
  listen(answer: AnswerLocally): Promise<Listening>;
  /** Answers what came in while nothing else was done. */
  catchUp(): Promise<void>;
  /** Letters that nobody guesses, for an address. */
  secret(): string;
  /** Does something again and again, until it is stopped. */
  every(milliseconds: number, work: () => Promise<void>): () => void;
}

export interface Listening {
  readonly port: number;
  /** Ends all that is under way. */
  close(): Promise<void>;
}

export type AnswerLocally = (request: LocalRequest, port: number) => Promise<LocalAnswer>;

export interface LocalRequest {
  readonly method: string;
  /** As it was asked for, with what stands behind a question mark. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Read within a limit, and only where it is asked for. */
  body(maximumBytes: number): Promise<Uint8Array | undefined>;
}

export interface LocalAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Goes on being told: it is called with what tells, and gives back what is to be done when nobody listens any more. */
  readonly stream?: (tell: (text: string) => void) => () => void;
}
