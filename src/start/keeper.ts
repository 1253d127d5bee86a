import { Worker } from 'node:worker_threads';

/** Has the main thread evaluate an expression, whatever it does then. */
export interface Keeper {
  /**
   * When so many milliseconds have passed from now; the process is killed where it is not heard for 2 seconds.
   *
   * @returns a call that takes it back
   */
  after(milliseconds: number, expression: string): () => void;
  /** Whenever the process is found to hold more than so many bytes, some times a second at most. */
  above(bytes: number, expression: string): void;
  /**
   * Waits until its thread has started and only listens; not longer than a second.
   *
   * @returns whether it does
   */
  isListening(): boolean;
}

/**
 * Starts a thread that watches the clock and the memory, and reaches into the main one as a debugger does, into an endless loop too. It must be
 * started before anybody changes the flags of V8: else what Node brings along compiled is compiled anew for it, which takes
 * four times as long.
 */
export function startKeeper(): Keeper {
  const listening = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(keeping, { eval: true, env: {}, workerData: listening });
  worker.unref();
  // Where no thread can be had, the work is done all the same.
  worker.on('error', () => undefined);
  let limits = 0;
  return {
    after: (milliseconds, expression) => {
      const limit = (limits += 1);
      worker.postMessage({ limit, milliseconds, expression });
      return () => {
        worker.postMessage({ over: limit });
      };
    },
    above: (bytes, expression) => {
      worker.postMessage({ bytes, expression });
    },
    isListening: () => Atomics.wait(listening, 0, 0, longestStart) !== 'timed-out',
  };
}

/** In milliseconds; a thread that cannot be had never listens. */
const longestStart = 1000;

/** Where the main thread is within a call that is no JavaScript, it can only be killed. */
const keeping = `
const evaluate = (expression, done) => {
  try {
    const { Session } = require('node:inspector');
    const session = new Session();
    session.connectToMainThread();
    session.post('Runtime.evaluate', { expression }, () => {
      session.disconnect();
      done();
    });
  } catch {}
};
const limits = new Map();
const { parentPort, workerData } = require('node:worker_threads');
// Behind all that Node does to start a thread.
setImmediate(() => {
  Atomics.store(workerData, 0, 1);
  Atomics.notify(workerData, 0);
});
parentPort.on('message', ({ limit, milliseconds, bytes, expression, over }) => {
  if (over !== undefined) {
    clearTimeout(limits.get(over));
    limits.delete(over);
    return;
  }
  if (milliseconds !== undefined) {
    const late = () => {
      setTimeout(() => process.kill(process.pid, 'SIGKILL'), 2000);
      evaluate(expression, () => {});
    };
    limits.set(limit, setTimeout(late, milliseconds));
    return;
  }
  let next = 0;
  setInterval(() => {
    if (process.memoryUsage.rss() <= bytes || performance.now() < next) return;
    next = Infinity;
    evaluate(expression, () => (next = performance.now() + 200));
  }, 20);
});
`;

/** Whether a command line asks for nothing that takes long: help, and what briefdeck knows by itself. */
export const isQuick = ([first, ...words]: readonly string[]): boolean =>
  first === undefined ||
  ['languages', 'schema', 'init', 'completion'].includes(first) ||
  [first, ...words].some((word) => ['--help', '-h', '--version', '-V'].includes(word));
