import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BriefdeckError } from '../diagnostics/error.js';
import { readPackage } from '../opc/read.js';
import { nearest } from '../schema/nearest.js';
import type { Template } from '../template/model.js';
import { openPrecompiled } from '../template/open/open-precompiled.js';
import { openTemplate } from '../template/open/open-template.js';
import { readFile } from './input.js';
import type { Io } from './io.js';

/** The names of the templates that briefdeck brings along, the default first. */
export const builtInTemplates: readonly string[] = ['brief'];

const maximumBytes = 100_000_000;

/**
 * Loads a template.
 *
 * @param given name of a built-in template, or path of a theme file, a .pptx or a .potx; the default when absent
 * @throws BriefdeckError of kind `template`: unknown, not readable, not valid
 */
export async function loadTemplate(given: string | undefined, io: Io): Promise<Template> {
  const name = given ?? builtInTemplates[0] ?? '';
  if (builtInTemplates.includes(name)) return builtInTemplate(name, io);
  const extension = extname(name).toLowerCase();
  if (extension === '' && !/[\\/]/.test(name)) throw unknownTemplate(name);
  const bytes = await readFile(name, maximumBytes, 'template', io);
  if (extension === '.yaml' || extension === '.yml') return templateOfTheme(bytes, name);
  if (/^\.(?:pptx|potx|pptm|potm|ppsx)$/.test(extension)) return templateOfPackage(bytes, name);
  throw new BriefdeckError('template', 'template.format', `${name} is no template.`, {
    hint: 'A template is a theme file (.yaml), a .pptx or a .potx.',
  });
}

/** In an installed package the built-in templates lie compiled beside the program; in the repository as themes. */
async function builtInTemplate(name: string, io: Io): Promise<Template> {
  const compiled = fileURLToPath(new URL(`./templates/${name}.potx`, import.meta.url));
  if ((await io.files.stat(compiled)) !== undefined) {
    const model = compiled.replace(/potx$/, 'json');
    const [bytes, json] = await Promise.all([compiled, model].map((file) => io.files.read(file, maximumBytes)));
    if (bytes !== undefined && json !== undefined) {
      return openPrecompiled({ bytes, model: new TextDecoder().decode(json) });
    }
  }
  const theme = fileURLToPath(new URL(`../../templates/${name}/theme.yaml`, import.meta.url));
  return templateOfTheme(await io.files.read(theme, maximumBytes), theme);
}

async function templateOfTheme(bytes: Uint8Array, file: string): Promise<Template> {
  // Themes need a parser and a schema, which compiled templates do not.
  const [{ loadTheme }, { compileTheme }] = await Promise.all([
    import('../template/theme/load-theme.js'),
    import('../template/compile/compile-theme.js'),
  ]);
  const theme = loadTheme(new TextDecoder().decode(bytes), file);
  return openTemplate(compileTheme(theme), theme.name);
}

function templateOfPackage(bytes: Uint8Array, file: string): Template {
  try {
    return openTemplate(readPackage(bytes), basename(file, extname(file)));
  } catch (error) {
    if (!(error instanceof BriefdeckError) || error.diagnostic.place !== undefined) throw error;
    const { code, message, hint } = error.diagnostic;
    throw new BriefdeckError(error.kind, code, message, {
      place: { file },
      cause: error,
      ...(hint === undefined ? {} : { hint }),
    });
  }
}

function unknownTemplate(name: string): BriefdeckError {
  const meant = nearest(name, builtInTemplates);
  const known = `The built-in templates are: ${builtInTemplates.join(', ')}; or give the path of a file.`;
  return new BriefdeckError('template', 'template.unknown', `There is no template "${name}".`, {
    hint: meant === undefined ? known : `Did you mean "${meant}"?`,
  });
}
