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
      const path = fileURLToPath(new URL(`./preview/${name}`, import.meta.url));
      if ((await io.files.stat(path)) === undefined) throw notBuilt(path);
      return [name, { mediaType, bytes: await io.files.read(path, maximumBytes) }] as const;
    }),
  );
  return new Map(files);
}

const maximumBytes = 10_000_000;

const notBuilt = (path: string): BriefdeckError =>
  new BriefdeckError('output', 'output.no-page', `The page of the preview is not at ${path}.`, {
    hint: 'Install briefdeck again; in a checkout: npm run build.',
  });
