import { type ChildProcess, fork } from 'node:child_process';
import type { Asked, Told } from './worker.js';

/** The process that runs tests, started anew where a mutant hangs it. */
export class Tester {
  #child: ChildProcess | undefined;

  /** @param folder for what it writes, with the packages of the tree in it */
  constructor(private readonly folder: string) {}

  /**
   * By which test a change is found; undefined where none fails.
   *
   * @param longest it may take, in milliseconds, before what is run counts as what does not end
   */
  run(asked: Asked, longest: number): Promise<string | undefined> {
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
      }, longest);
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
      // Tests read what lies in the tree from where they run.
      cwd: this.folder,
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
  }
}
