import { basename, extname, resolve } from 'node:path';
import { BriefdeckError } from '../diagnostics/error.js';
import { readPackage } from '../opc/read.js';
import { nearest } from '../schema/nearest.js';
import type { Template, TemplateModel } from '../template/model.js';
import { openPrecompiled } from '../template/open/open-precompiled.js';
import { openTemplate } from '../template/open/open-template.js';
import { emuToInches } from '../model/units.js';
import type { Precompiled } from '../template/compile/precompile.js';
import { sizeName } from '../template/theme/layers/size-name.js';
import type { ThemeSource } from '../template/theme/layers/theme-source.js';
import { builtInTemplates, compiledBuiltIn, themeOfBuiltIn } from './built-in-templates.js';
import { readFile } from './input.js';
import type { Io } from './io.js';

const maximumBytes = 100_000_000;

/**
 * Loads a template.
 *
 * @param given name of a built-in template, or path of a theme file, a .pptx or a .potx; the default when absent
 * @param size name of one of its sizes ("4:3"); its own when absent
 * @throws BriefdeckError of kind `template`: unknown, not readable, not valid, not of that size
 */
export async function loadTemplate(given: string | undefined, size: string | undefined, io: Io): Promise<Template> {
  const name = given ?? builtInTemplates[0] ?? '';
  if (builtInTemplates.includes(name)) return builtInTemplate(name, size, io);
  const extension = extname(name).toLowerCase();
  if (extension === '' && !/[\\/]/.test(name)) throw unknownTemplate(name);
  const bytes = await readFile(name, maximumBytes, 'template', io);
  if (extension === '.yaml' || extension === '.yml')
    return templateOfTheme({ text: new TextDecoder().decode(bytes), file: name }, size, io);
  if (/^\.(?:pptx|potx|pptm|potm|ppsx)$/.test(extension)) return templateOfPackage(bytes, name, size);
  throw new BriefdeckError('template', 'template.format', `${name} is no template.`, {
    hint: 'A template is a theme file (.yaml), a .pptx or a .potx.',
  });
}

/** In an installed package the built-in templates lie compiled beside the program; in the repository as themes. */
async function builtInTemplate(name: string, size: string | undefined, io: Io): Promise<Template> {
  const compiled =
    (await compiledBuiltIn(name, size, io)) ?? (size === undefined ? undefined : await ownSize(name, size, io));
  return compiled === undefined ? templateOfTheme(await themeOfBuiltIn(name, io), size, io) : openPrecompiled(compiled);
}

/** The size that is asked for may be the template's own. */
async function ownSize(name: string, size: string, io: Io): Promise<Precompiled | undefined> {
  const compiled = await compiledBuiltIn(name, undefined, io);
  const own = compiled && openPrecompiled(compiled).model.size;
  return own !== undefined && sizeName(inInches(own)) === size ? compiled : undefined;
}

const inInches = ({ width, height }: TemplateModel['size']) => ({
  width: emuToInches(width),
  height: emuToInches(height),
});

async function templateOfTheme(source: ThemeSource, size: string | undefined, io: Io): Promise<Template> {
  // Themes need a parser and a schema, which compiled templates do not.
  const [{ loadThemeLayers }, { themeFiles }, { compileTheme }, { themeBases }, { readThemePictures }] =
    await Promise.all([
      import('../template/theme/load-theme.js'),
      import('../template/theme/theme-files.js'),
      import('../template/compile/compile-theme.js'),
      import('./theme-bases.js'),
      import('./theme-pictures.js'),
    ]);
  const bases = await themeBases(source, io);
  const { theme, fileOf, located } = loadThemeLayers(source.text, source.file, { bases, size });
  try {
    const pictures = await readThemePictures((path) => resolve(io.cwd, fileOf(path)), themeFiles(theme), io);
    return openTemplate(compileTheme(theme, pictures), theme.name);
  } catch (fault) {
    const { FileFault } = await import('../schema/file-fault.js');
    throw fault instanceof FileFault ? located(fault) : fault;
  }
}

function templateOfPackage(bytes: Uint8Array, file: string, size: string | undefined): Template {
  try {
    const template = openTemplate(readPackage(bytes), basename(file, extname(file)));
    const own = sizeName(inInches(template.model.size));
    if (size === undefined || size === own) return template;
    throw new BriefdeckError('template', 'template.size', `The template is of the size ${own} and of no other.`, {
      hint: 'Leave --size out.',
    });
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
