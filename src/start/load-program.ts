import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type * as program from '../program.js';
import { bundleNames } from './bundle-names.js';
import { loadBundle } from './load-bundle.js';

/**
 * Loads the program from its bundle, without compiling what it holds where this version of Node made the code caches
 * that lie beside it.
 *
 * @param folder where the bundles are
 */
export function loadProgram(folder: string): typeof program {
  const loaded = loadBundle(join(folder, bundleNames.program));
  if (loaded.fromCache) optimizeLater();
  // What a script gives back has no type; the bundle is made of this very module.
  return loaded.exports as typeof program;
}

/**
 * Has V8 wait thirty times as long as it would before it optimizes a function: most runs end before what is optimized for
 * them is paid back. Measured, it takes a fifth off the clock and a third off the processor. Code caches are made without,
 * so this can only be said when one is accepted.
 */
const optimizeLater = (): void => {
  setFlagsFromString('--interrupt-budget=2000000');
};
