import { fileURLToPath } from 'node:url';
import { BriefdeckError } from '../../diagnostics/error.js';
import type { Io } from '../io.js';
import type { PageFiles } from './answer-for.js';

const mediaTypes = {
  'index.html': 'text/html; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
} as const;

/**
 * The page, as the build made it beside the program.
 *
 * @throws BriefdeckError where it was not built
 */
export async function pageFiles(io: Io): Promise<PageFiles> {
  const files = await Promise.all(
    Object.entries(mediaTypes).map(async ([name, mediaType]) => {
      const path = await placeOf(name, io);
      return [name, { mediaType, bytes: await io.files.read(path, maximumBytes) }] as const;
    }),
  );
  return new Map(files);
}

/** In an installed package beside the program, in the repository where the build puts it. */
async function placeOf(name: string, io: Io): Promise<string> {
  const [beside, built] = [`./preview/${name}`, `../../../dist/preview/${name}`].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  for (const path of [beside, built]) if (path !== undefined && (await io.files.stat(path)) !== undefined) return path;
  throw notBuilt(beside ?? name);
}

const maximumBytes = 10_000_000;

const notBuilt = (path: string): BriefdeckError =>
  new BriefdeckError('output', 'output.no-page', `The page of the preview is not at ${path}.`, {
    hint: 'Install briefdeck again; in a checkout: npm run build.',
  });
