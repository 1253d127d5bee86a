import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** The test files that import a file, directly or by others; the nearest first, as they know most of it. */
export class Reach {
  readonly #importers = new Map<string, string[]>();

  /** @param root of the tree; its `src` and `tests` are read once */
  constructor(root: string) {
    for (const folder of ['src', 'tests', 'bench', 'scripts'])
      for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
        if (name.endsWith('.ts')) this.#read(root, join(folder, name));
  }

  testsOf(file: string): string[] {
    const seen = new Set([file]);
    for (const reached of seen) for (const importer of this.#importers.get(reached) ?? []) seen.add(importer);
    return [...seen].filter((name) => name.endsWith('.test.ts'));
  }

  #read(root: string, file: string): void {
    for (const { fileName } of ts.preProcessFile(readFileSync(join(root, file), 'utf8')).importedFiles) {
      if (!fileName.startsWith('.')) continue;
      const imported = join(dirname(file), fileName).replace(/\.js$/, '.ts');
      if (existsSync(join(root, imported)))
        this.#importers.set(imported, [...(this.#importers.get(imported) ?? []), file]);
    }
  }
}
