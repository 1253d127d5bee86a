import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { bundleNames } from './bundle-names.js';

export interface LoadedBundle {
  readonly exports: unknown;
  /** Whether V8 took its functions from the code cache. */
  readonly fromCache: boolean;
}

/** Scripts that are loaded, by file; what makes the code caches asks for them. */
export const loadedScripts = new Map<string, Script>();

/**
 * Runs a CommonJS bundle whose text is one function expression. The file `NAME.cache` beside it, when this version of V8
 * accepts it, spares compiling; when there is none, or another version made it, the bundle is compiled as ever.
 *
 * @throws what the bundle throws, and Error when its file is not there
 */
export function loadBundle(file: string): LoadedBundle {
  const cachedData = cacheOf(file);
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  loadedScripts.set(file, script);
  const module = { exports: {} };
  const wrapped = script.runInThisContext() as Wrapped;
  wrapped(module.exports, requireFrom(file), module, file);
  return { exports: module.exports, fromCache: cachedData !== undefined && script.cachedDataRejected === false };
}

/** What the build puts around each bundle, as Node does around CommonJS. */
type Wrapped = (exports: object, require: (name: string) => unknown, module: object, filename: string) => void;

function cacheOf(file: string): Buffer | undefined {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}

/** Packages that have a bundle of their own are loaded once, when they are first asked for. */
const requireFrom = (file: string): ((name: string) => unknown) => {
  const require: (name: string) => unknown = createRequire(file);
  return (name) => {
    const bundle = bundleNames.packages[name];
    return bundle === undefined ? require(name) : packageAt(join(dirname(file), bundle));
  };
};

const packageAt = (file: string): unknown => {
  const loaded = packages.get(file) ?? loadBundle(file).exports;
  packages.set(file, loaded);
  return loaded;
};
const packages = new Map<string, unknown>();
