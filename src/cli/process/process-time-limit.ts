import { closeSync, writeSync } from 'node:fs';
import { type KeepTime, startTimeKeeper } from '../../start/time-keeper.js';
import type { Farewell } from '../io.js';

/**
 * Ends the process once so many seconds have passed, even within an endless loop: whoever keeps the time has the main thread
 * say goodbye in place of what it does.
 *
 * @param tidy removes what is half-written; called before anything is said
 */
export function limitTime(
  seconds: number,
  { code, stdout, stderr }: Farewell,
  tidy: () => void,
  keepTime: KeepTime = startTimeKeeper(),
): void {
  const end = (): void => {
    tidy();
    if (stdout !== undefined) say(1, stdout);
    say(2, stderr);
    // Node would say that it waits for a debugger.
    closeSync(2);
    process.exit(code);
  };
  Object.defineProperty(globalThis, Symbol.for(farewell), { value: end, configurable: true });
  keepTime(seconds * 1000, `globalThis[Symbol.for('${farewell}')]()`);
}

const farewell = 'briefdeck.farewell';

/** What can't be written, into a pipe that is full or closed, is left unsaid. */
function say(descriptor: 1 | 2, text: string): void {
  try {
    writeSync(descriptor, text);
  } catch {
    return;
  }
}
