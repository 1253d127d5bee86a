import { closeSync, writeSync } from 'node:fs';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Keeper } from '../../start/keeper.js';
import type { Farewell } from '../io.js';

/**
 * Ends the process once so many seconds have passed, even within an endless loop: whoever keeps the time has the main thread
 * say goodbye in place of what it does.
 *
 * @param tidy removes what is half-written; called before anything is said
 * @returns a call that takes the limit back
 */
export function limitTime(seconds: number, farewell: Farewell, tidy: () => void, keeper: Keeper): () => void {
  const end = (): void => {
    leave(farewell, tidy);
  };
  return keeper.after(seconds * 1000, callOf('farewell', end));
}

/**
 * Ends the process before V8 gives up on it with a dump of its stack: where garbage is collected and most of the heap that it may
 * have is still in use.
 *
 * @param tidy as above
 */
export function limitMemory(farewell: Farewell, tidy: () => void, keeper: Keeper): void {
  const most = mostInUse(getHeapStatistics().heap_size_limit);
  const end = (): void => {
    collectGarbage();
    if (getHeapStatistics().used_heap_size > most) leave(farewell, tidy);
  };
  const { rss, heapTotal } = process.memoryUsage();
  keeper.above(most + rss - heapTotal, callOf('memory', end));
}

/**
 * Bytes of a heap that may be in use for long. The limit counts what is new, too, which takes a fixed size: of a small heap that is more than
 * is left, and V8 gives up on what is old by itself.
 */
const mostInUse = (limit: number): number => Math.min(limit * 0.7, (limit - forWhatIsNew) * 0.8);

/** Three half-spaces of 16 MiB, unless Node is told otherwise. */
const forWhatIsNew = 48 * 2 ** 20;

/** What Node starts without this flag has no means to do so, but new contexts have one from then on. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
}

/** What the keeper has the main thread evaluate to call a function. */
function callOf(name: string, call: () => void): string {
  const key = `briefdeck.${name}`;
  Object.defineProperty(globalThis, Symbol.for(key), { value: call, configurable: true });
  return `globalThis[Symbol.for('${key}')]()`;
}

function leave({ code, stdout, stderr }: Farewell, tidy: () => void): void {
  tidy();
  if (stdout !== undefined) say(1, stdout);
  say(2, stderr);
  // Node would say that it waits for a debugger.
  closeSync(2);
  process.exit(code);
}

/** What can't be written, into a pipe that is full or closed, is left unsaid. */
function say(descriptor: 1 | 2, text: string): void {
  try {
    writeSync(descriptor, text);
  } catch {
    return;
  }
}
