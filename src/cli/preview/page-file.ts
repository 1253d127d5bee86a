import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { BriefdeckError } from '../../diagnostics/error.js';
import type { Io } from '../io.js';

/** The page of the preview. Its script and its styles stand in it: a browser asks once, and has all of it. */
export interface PageFile {
  readonly html: string;
  /** What its own script and styles are known by in a content security policy. */
  readonly script: string;
  readonly style: string;
}

/**
 * The page, as the build made it beside the program.
 *
 * @throws BriefdeckError where it was not built
 */
export async function pageFile(io: Io): Promise<PageFile> {
  const html = new TextDecoder().decode(await io.files.read(await placeOfPage(io), maximumBytes));
  return { html, script: hashOf('script', html), style: hashOf('style', html) };
}

/** In an installed package beside the program, in the repository where the build puts it. */
async function placeOfPage(io: Io): Promise<string> {
  const [beside, built] = ['./preview/index.html', '../../../dist/preview/index.html'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  for (const path of [beside, built]) if (path !== undefined && (await io.files.stat(path)) !== undefined) return path;
  throw notBuilt(beside ?? 'index.html');
}

const maximumBytes = 10_000_000;

const notBuilt = (path: string): BriefdeckError =>
  new BriefdeckError('output', 'output.no-page', `The page of the preview is not at ${path}.`, {
    hint: 'Install briefdeck again; in a checkout: npm run build.',
  });

/** Of what stands within the one element of that name, as Content Security Policy Level 3 has it. */
function hashOf(element: 'script' | 'style', html: string): string {
  const begin = html.indexOf(`<${element}>`) + element.length + 2;
  const text = html.slice(begin, html.indexOf(`</${element}>`, begin));
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
