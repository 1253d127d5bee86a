import { join } from 'node:path';
import type * as program from '../program.js';
import { bundleNames } from './bundle-names.js';
import { loadBundle } from './load-bundle.js';
import { tuneEngine } from './tune-engine.js';

/**
 * Loads the program from its bundle, without compiling what it holds where this version of Node made the code caches
 * that lie beside it.
 *
 * @param folder where the bundles are
 * @param isAlone whether no other thread runs anything: a pattern that one is matching while V8 is tuned ends the process
 */
export function loadProgram(folder: string, isAlone: () => boolean): typeof program {
  const loaded = loadBundle(join(folder, bundleNames.program));
  if (loaded.fromCache && isAlone()) tuneEngine();
  // What a script gives back has no type; the bundle is made of this very module.
  return loaded.exports as typeof program;
}
