import type { LanguagePack } from '../language/index.js';
import { readFile } from './input.js';
import type { Io } from './io.js';

/**
 * Loads the language pack that a person named.
 *
 * @returns the pack alone, or none where none is named
 * @throws BriefdeckError of kind `template`: not readable, or not valid, with line and column
 */
export async function loadPacks(path: string | undefined, io: Io): Promise<readonly LanguagePack[]> {
  if (path === undefined) return [];
  const bytes = await readFile(path, maximumBytes, 'template', io);
  // A parser and a schema, which nobody else pays for.
  const { loadLanguagePack } = await import('../language/load-pack.js');
  return [loadLanguagePack(new TextDecoder().decode(bytes), path)];
}

const maximumBytes = 1_000_000;
