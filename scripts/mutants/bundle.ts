import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildContext, context, type Plugin } from 'esbuild';
import { mutated, type Mutant } from './mutant.js';

/**
 * All tests that are asked in one module, so that a process that runs them loads it in a moment. It exports `files`: a function for each
 * test file, by its name, that loads it and what it imports.
 */
export class Bundle {
  #mutant: Mutant | undefined;
  #context: BuildContext | undefined;

  /**
   * @param root of the copied tree
   * @param tests from the root
   */
  constructor(
    private readonly root: string,
    private readonly tests: readonly string[],
  ) {}

  /** Writes the module with a mutant in it, or as the tree is. */
  async write(outfile: string, mutant?: Mutant): Promise<void> {
    this.#mutant = mutant;
    this.#context ??= await context({
      stdin: { contents: this.#entry(), resolveDir: this.root, sourcefile: 'all-tests.ts', loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      outfile,
      logLevel: 'silent',
      plugins: [this.#sources()],
    });
    await this.#context.rebuild();
  }

  async close(): Promise<void> {
    await this.#context?.dispose();
  }

  #entry(): string {
    const files = this.tests.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(`./${name}`)}),`);
    return `export const files = {\n${files.join('\n')}\n};`;
  }

  /** The mutant in place of its file; and each file knows where it stood, as tests read what lies beside them. */
  #sources(): Plugin {
    return {
      name: 'sources',
      setup: (build) => {
        build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
          const source = readFileSync(path, 'utf8');
          const mutant = relative(this.root, path) === this.#mutant?.file ? this.#mutant : undefined;
          return { contents: placed(mutant === undefined ? source : mutated(source, mutant), path), loader: 'ts' };
        });
      },
    };
  }
}

const placed = (source: string, path: string): string =>
  source
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
    .replaceAll('import.meta.dirname', JSON.stringify(join(path, '..')));
