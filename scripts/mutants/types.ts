import { join } from 'node:path';
import ts from 'typescript';
import { mutated, type Mutant } from './mutant.js';

/** What the compiler says of a tree in which one file is changed, without compiling all of it anew. */
export class Types {
  /** The text of a file that is not as it stands in the tree. */
  #changed: { readonly path: string; readonly text: string } | undefined;
  #version = 0;
  readonly #service: ts.LanguageService;

  /** @param root of the tree, with its `tsconfig.json` */
  constructor(private readonly root: string) {
    this.#service = ts.createLanguageService(this.#host());
  }

  /** Whether the file of a mutant has an error of syntax or of types, as `npm run types` would find it there. */
  reject(mutant: Mutant): boolean {
    const path = join(this.root, mutant.file);
    this.#set({ path, text: mutated(ts.sys.readFile(path) ?? '', mutant) });
    const found = [...this.#service.getSyntacticDiagnostics(path), ...this.#service.getSemanticDiagnostics(path)];
    this.#set(undefined);
    return found.some(({ category }) => category === ts.DiagnosticCategory.Error);
  }

  #set(changed: { readonly path: string; readonly text: string } | undefined): void {
    this.#changed = changed;
    this.#version++;
  }

  #host(): ts.LanguageServiceHost {
    const { config } = ts.readConfigFile(join(this.root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
      config: unknown;
    };
    const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, this.root);
    const changed = new Set<string>();
    return {
      getCompilationSettings: () => options,
      getScriptFileNames: () => fileNames.filter((path) => path.startsWith(join(this.root, 'src'))),
      // A file that was changed before may stand as it was again, so it is asked for anew each time.
      getScriptVersion: (path) => {
        if (path === this.#changed?.path) changed.add(path);
        return changed.has(path) ? String(this.#version) : '0';
      },
      getScriptSnapshot: (path) => {
        const text = path === this.#changed?.path ? this.#changed.text : ts.sys.readFile(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => this.root,
      getDefaultLibFileName: (known) => ts.getDefaultLibFilePath(known),
      fileExists: (path) => ts.sys.fileExists(path),
      readFile: (path) => ts.sys.readFile(path),
      readDirectory: (path, extensions, exclude, include) => ts.sys.readDirectory(path, extensions, exclude, include),
      directoryExists: (path) => ts.sys.directoryExists(path),
      getDirectories: (path) => ts.sys.getDirectories(path),
    };
  }
}
