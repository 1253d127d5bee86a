import { Worker } from 'node:worker_threads';

/** Has the main thread evaluate an expression, whatever it does then. */
export interface Keeper {
  /** When so many milliseconds have passed from now; the process is killed where it is not heard for 2 seconds. */
  after(milliseconds: number, expression: string): void;
  /** Whenever the process is found to hold more than so many bytes, some times a second at most. */
  above(bytes: number, expression: string): void;
}

/**
 * Starts a thread that watches the clock and the memory, and reaches into the main one as a debugger does, into an endless loop too. It must be
 * started before anybody changes the flags of V8: else what Node brings along compiled is compiled anew for it, which takes
 * four times as long.
 */
export function startKeeper(): Keeper {
  const worker = new Worker(keeping, { eval: true, env: {} });
  worker.unref();
  // Where no thread can be had, the work is done all the same.
  worker.on('error', () => undefined);
  return {
    after: (milliseconds, expression) => {
      worker.postMessage({ milliseconds, expression });
    },
    above: (bytes, expression) => {
      worker.postMessage({ bytes, expression });
    },
  };
}

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
require('node:worker_threads').parentPort.on('message', ({ milliseconds, bytes, expression }) => {
  if (milliseconds !== undefined) {
    setTimeout(() => {
      setTimeout(() => process.kill(process.pid, 'SIGKILL'), 2000);
      evaluate(expression, () => {});
    }, milliseconds);
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
