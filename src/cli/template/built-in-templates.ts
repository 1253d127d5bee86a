import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BriefdeckError } from '../../diagnostics/error.js';
import { nearest } from '../../schema/nearest.js';
import type { Precompiled } from '../../template/precompiled/precompile.js';
import type { ThemeSource } from '../../template/theme/layers/theme-source.js';
import type { Io } from '../io.js';

/** The names of the templates that briefdeck brings along, the default first. */
export const builtInTemplates: readonly string[] = ['brief', 'ministry', 'newsroom', 'board', 'bold', 'plain'];

/** Whether a text names a template, and is no path: it has no folder and no ending. */
export const isTemplateName = (text: string): boolean => extname(text) === '' && !/[\\/]/.test(text);

/** The error of a name that no template has, with the one that was probably meant: kind `template`, code `template.unknown`. */
export function unknownTemplate(name: string): BriefdeckError {
  const meant = nearest(name, builtInTemplates);
  const known = `The built-in templates are: ${builtInTemplates.join(', ')}; or give the path of a file.`;
  return new BriefdeckError('template', 'template.unknown', `There is no template "${name}".`, {
    hint: meant === undefined ? known : `Did you mean "${meant}"?`,
  });
}

/**
 * A built-in template as the build compiled it: beside the program in an installed package, absent in the repository.
 *
 * @param size name of a size that is not the template's own
 */
export async function compiledBuiltIn(
  name: string,
  size: string | undefined,
  io: Io,
): Promise<Precompiled | undefined> {
  const stem = size === undefined ? name : `${name}.${fileNameOfSize(size)}`;
  const [package_, model] = [compiledFile(`${stem}.potx`), compiledFile(`${stem}.json`)];
  if ((await io.files.stat(package_)) === undefined) return undefined;
  const [bytes, json] = await Promise.all([package_, model].map((file) => io.files.read(file, maximumBytes)));
  if (bytes === undefined || json === undefined) return undefined;
  return { bytes, model: new TextDecoder().decode(json) };
}

/** The theme file of a built-in template. */
export async function themeOfBuiltIn(name: string, io: Io): Promise<ThemeSource> {
  const shipped = compiledFile(`${name}.yaml`);
  const isShipped = (await io.files.stat(shipped)) !== undefined;
  const file = isShipped ? shipped : fileURLToPath(new URL(`../../../templates/${name}/theme.yaml`, import.meta.url));
  return { text: new TextDecoder().decode(await io.files.read(file, maximumBytes)), file };
}

/** "4:3" → "4x3": a colon is no part of a file name everywhere. */
export const fileNameOfSize = (size: string): string => size.replaceAll(':', 'x').toLowerCase();

const compiledFile = (file: string): string => fileURLToPath(new URL(`./templates/${file}`, import.meta.url));
const maximumBytes = 100_000_000;
