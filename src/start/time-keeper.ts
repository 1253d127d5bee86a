import { Worker } from 'node:worker_threads';

/** Has the main thread evaluate an expression when so many milliseconds have passed from now, whatever it does then. */
export type KeepTime = (milliseconds: number, expression: string) => void;

/**
 * Starts a thread that keeps the time, and reaches into the main one as a debugger does, into an endless loop too. It must be
 * started before anybody changes the flags of V8: else what Node brings along compiled is compiled anew for it, which takes
 * four times as long.
 */
export function startTimeKeeper(): KeepTime {
  const worker = new Worker(keeping, { eval: true, env: {} });
  worker.unref();
  // Where no thread can be had, the work is done all the same.
  worker.on('error', () => undefined);
  return (milliseconds, expression) => {
    worker.postMessage({ milliseconds, expression });
  };
}

/** Where the main thread is within a call that is no JavaScript, it can only be killed. */
const keeping = `
require('node:worker_threads').parentPort.once('message', ({ milliseconds, expression }) => {
  setTimeout(() => {
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 2000);
    try {
      const { Session } = require('node:inspector');
      const session = new Session();
      session.connectToMainThread();
      session.post('Runtime.evaluate', { expression });
    } catch {}
  }, milliseconds);
});
`;

/** Whether a command line asks for nothing that takes long: help, and what briefdeck knows by itself. */
export const isQuick = ([first, ...words]: readonly string[]): boolean =>
  first === undefined ||
  ['languages', 'schema', 'init', 'completion'].includes(first) ||
  [first, ...words].some((word) => ['--help', '-h', '--version', '-V'].includes(word));
