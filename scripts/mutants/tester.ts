import { type ChildProcess, fork } from 'node:child_process';
import type { Asked, Told } from './worker.js';

/** The process that runs tests, started anew where a mutant hangs it. */
export class Tester {
  #child: ChildProcess | undefined;

  /**
   * @param folder for what it writes, with the packages of the tree in it
   * @param longest a run may take, in milliseconds, before what is run counts as what does not end
   */
  constructor(
    private readonly folder: string,
    private readonly longest: number,
  ) {}

  /** By which test a change is found; undefined where none fails. */
  run(asked: Asked): Promise<string | undefined> {
    const child = (this.#child ??= this.#started());
    return new Promise((resolve) => {
      const done = (failedBy: string | undefined): void => {
        clearTimeout(limit);
        child.removeAllListeners();
        resolve(failedBy);
      };
      const limit = setTimeout(() => {
        this.stop();
        done('the time limit');
      }, this.longest);
      child.on('message', ({ failedBy }: Told) => {
        done(failedBy ?? undefined);
      });
      child.on('exit', () => {
        this.#child = undefined;
        done('the end of the process');
      });
      child.send(asked);
    });
  }

  /** Ends the process and those that it started: it leads a group of its own. */
  stop(): void {
    const child = this.#child;
    this.#child = undefined;
    if (child?.pid === undefined) return;
    child.removeAllListeners();
    process.kill(-child.pid, 'SIGKILL');
  }

  #started(): ChildProcess {
    return fork(process.argv[1] ?? '', ['--work', this.folder], {
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
  }
}
