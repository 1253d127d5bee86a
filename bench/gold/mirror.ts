// Fetched snapshots of public repositories: one folder a repository, named owner+name, with a git directory inside.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const keyOf = (...parts: string[]): string => parts.join(':');

export class Mirror {
  readonly #folder: string;
  readonly #kept = new Map<string, string | undefined>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  commit(repository: string): string {
    return this.#git(repository, 'rev-parse', 'HEAD').trim();
  }

  /** Every file's path, in git's order. */
  files(repository: string): string[] {
    return this.#git(repository, 'ls-tree', '-r', '-z', '--name-only', 'HEAD').split('\0').filter(Boolean);
  }

  /** A file's text, or nothing where the snapshot came without that file. */
  read(repository: string, commit: string, path: string): string | undefined {
    const key = keyOf(repository, commit, path);
    if (!this.#kept.has(key)) this.load(repository, commit, [path]);
    return this.#kept.get(key);
  }

  /** Reads many files by one call of git, and forgets the ones before: a call for each would take most of the time. */
  load(repository: string, commit: string, paths: readonly string[]): void {
    this.#kept.clear();
    const out = execFileSync('git', ['-C', this.#directory(repository), 'cat-file', '--batch'], {
      input: paths.map((path) => `${commit}:${path}\n`).join(''),
      maxBuffer: 2 ** 30,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    let at = 0;
    for (const path of paths) {
      const end = out.indexOf('\n', at);
      const size = / blob (\d+)$/.exec(out.toString('utf8', at, end))?.[1];
      at = end + 1;
      const text = size === undefined ? undefined : out.toString('utf8', at, at + Number(size)).replace(/^\uFEFF/, '');
      if (size !== undefined) at += Number(size) + 1;
      this.#kept.set(keyOf(repository, commit, path), text);
    }
  }

  #directory(repository: string): string {
    const folder = join(this.#folder, repository.replace('/', '+'), 'repo');
    const inner = join(folder, '.git');
    return existsSync(inner) ? inner : folder;
  }

  #git(repository: string, ...args: string[]): string {
    return execFileSync('git', ['-C', this.#directory(repository), ...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 29,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }
}
