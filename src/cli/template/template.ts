import { basename, extname, resolve } from 'node:path';
import { BriefdeckError } from '../../diagnostics/error.js';
import type { OpcPackage } from '../../opc/package.js';
import { readPackage } from '../../opc/read.js';
import { withoutCarried, type Cleaned } from '../../template/carried/without-carried.js';
import type { Template, TemplateModel } from '../../template/model.js';
import { openPrecompiled } from '../../template/precompiled/open-precompiled.js';
import { openTemplate } from '../../template/open/open-template.js';
import { readTemplate, type ReadTemplate } from '../../template/open/read-template.js';
import { emuToInches } from '../../model/units.js';
import { sizeName } from '../../template/theme/layers/size-name.js';
import type { ThemeSource } from '../../template/theme/layers/theme-source.js';
import {
  builtInTemplates,
  compiledBuiltIn,
  isTemplateName,
  themeOfBuiltIn,
  unknownTemplate,
} from './built-in-templates.js';
import { readFile } from '../input.js';
import type { Io } from '../io.js';

const maximumBytes = 100_000_000;
const maximumMapBytes = 1_048_576;

export interface TemplateWish {
  /** Name of one of its sizes ("4:3"); its own when absent. */
  readonly size?: string | undefined;
  /** Path of a map; the one that lies beside a .pptx or .potx when absent. */
  readonly map?: string | undefined;
  /** Nothing that a .pptx or .potx carries in is taken out of it. */
  readonly trustTemplate?: boolean;
}

/**
 * Loads a template.
 *
 * @param given name of a built-in template, or path of a theme file, a .pptx or a .potx; the default when absent
 * @throws BriefdeckError of kind `template`: unknown, not readable, not valid, not of that size
 */
export async function loadTemplate(given: string | undefined, wish: TemplateWish, io: Io): Promise<Template> {
  const name = given ?? builtInTemplates[0] ?? '';
  if (isPackage(name)) return (await readPackageFile(name, wish, io)).template;
  if (wish.map !== undefined) throw mapWithoutPackage(name);
  if (builtInTemplates.includes(name)) return builtInTemplate(name, wish.size, io);
  if (isTemplateName(name)) throw unknownTemplate(name);
  const extension = extname(name).toLowerCase();
  const bytes = await readFile(name, maximumBytes, 'template', io);
  if (extension === '.yaml' || extension === '.yml')
    return templateOfTheme({ text: new TextDecoder().decode(bytes), file: name }, wish.size, io);
  throw new BriefdeckError('template', 'template.format', `${name} is no template.`, {
    hint: 'A template is a theme file (.yaml), a .pptx or a .potx.',
  });
}

/** Loads a template with what was found out about it on the way. */
export async function loadReadTemplate(given: string, wish: TemplateWish, io: Io): Promise<ReadTemplate> {
  if (isPackage(given)) return readPackageFile(given, wish, io);
  const { model, package: opc } = await loadTemplate(given, wish, io);
  const read = readTemplate(opc, model.name);
  return { ...read, template: { model: { ...read.template.model, title: model.title }, package: opc } };
}

/** What an office may have; the formats that are refused too, so that the reason is told. */
const isPackage = (name: string): boolean =>
  /^\.(?:pptx|potx|ppsx|pptm|potm|ppsm|ppt|pot|odp|otp|docx|xlsx)$/.test(extname(name).toLowerCase());

/** Where the map of a template lies unless it is named: `corp.pptx` has `corp.map.yaml`. */
export const mapBeside = (file: string): string => `${file.slice(0, -extname(file).length)}.map.yaml`;

/** In an installed package the built-in templates lie compiled beside the program; in the repository as themes. */
async function builtInTemplate(name: string, size: string | undefined, io: Io): Promise<Template> {
  const opened = (await openedBuiltIn(name, size, io)) ?? (await openedBuiltIn(name, undefined, io));
  const fits = size === undefined || (opened !== undefined && sizeName(inInches(opened.model.size)) === size);
  return opened !== undefined && fits ? opened : templateOfTheme(await themeOfBuiltIn(name, io), size, io);
}

/** Compiled files of the template's own size are named without it. */
async function openedBuiltIn(name: string, size: string | undefined, io: Io): Promise<Template | undefined> {
  const compiled = await compiledBuiltIn(name, size, io);
  return compiled && openPrecompiled(compiled);
}

const inInches = ({ width, height }: TemplateModel['size']) => ({
  width: emuToInches(width),
  height: emuToInches(height),
});

/** The names of the sizes that a built-in template has, its own first. */
export async function sizesOfBuiltIn(name: string, io: Io): Promise<string[]> {
  const [source, { sizesOf }, { themeFrom }] = await Promise.all([
    themeOfBuiltIn(name, io),
    import('../../template/theme/layers/in-size.js'),
    import('./compiled-theme.js'),
  ]);
  return sizesOf((await themeFrom(source, undefined, io)).theme);
}

/** Themes need a parser and a schema, which compiled templates do not. */
async function templateOfTheme(source: ThemeSource, size: string | undefined, io: Io): Promise<Template> {
  const { compiledTheme } = await import('./compiled-theme.js');
  const compiled = await compiledTheme(source, size, io);
  return openTemplate(compiled.package, compiled.theme.name);
}

async function readPackageFile(file: string, wish: TemplateWish, io: Io): Promise<ReadTemplate> {
  const { size, map, trustTemplate = false } = wish;
  const bytes = await readFile(file, maximumBytes, 'template', io);
  const mapFile =
    map ?? ((await io.files.stat(resolve(io.cwd, mapBeside(file))))?.kind === 'file' ? mapBeside(file) : undefined);
  const mapText = mapFile === undefined ? undefined : await readFile(mapFile, maximumMapBytes, 'template', io);
  // Maps need a parser and a schema, which a file alone does not.
  const { readWithMap } =
    mapText === undefined ? { readWithMap: undefined } : await import('../../template/open/read-with-map.js');
  const name = basename(file, extname(file));
  try {
    const { package: opc, carried } = cleaned(readPackage(bytes), trustTemplate);
    const read =
      readWithMap === undefined
        ? readTemplate(opc, name)
        : readWithMap(opc, name, new TextDecoder().decode(mapText), mapFile ?? '');
    refuseOtherSize(read.template.model, size);
    return carried.length === 0 ? read : { ...read, template: { ...read.template, carried } };
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

/** Macros are refused even so, since no .pptx can hold them. */
function cleaned(opc: OpcPackage, isTrusted: boolean): Cleaned {
  const found = withoutCarried(opc);
  return isTrusted ? { package: opc, carried: [] } : found;
}

function refuseOtherSize(model: TemplateModel, size: string | undefined): void {
  const own = sizeName(inInches(model.size));
  if (size === undefined || size === own) return;
  throw new BriefdeckError('template', 'template.size', `The template is of the size ${own} and of no other.`, {
    hint: 'Leave --size out.',
  });
}

const mapWithoutPackage = (name: string): BriefdeckError =>
  new BriefdeckError(
    'usage',
    'usage.map',
    `A map is of no use for ${name}, which says itself what its layouts are for.`,
    {
      hint: 'Leave --map out.',
    },
  );
