import type { BriefdeckError } from '../../diagnostics/error.js';
import { checked } from '../../schema/checked.js';
import { FileFault } from '../../schema/file-fault.js';
import type { YamlFile } from '../../schema/yaml-file.js';
import { layOver } from './layers/lay-over.js';
import { named } from './layers/name-of.js';
import { inSize } from './layers/in-size.js';
import { refuseMisspelt } from './layers/refuse-misspelt.js';
import { parsedTheme, type ThemeSource } from './layers/theme-source.js';
import { resolveTheme } from './resolve/resolve-theme.js';
import { themeSchema, type Theme } from './schema/theme.js';
import { ThemeFault, themeForm, type ThemePath } from './theme-fault.js';
import { themeJsonSchema } from './theme-json-schema.js';
import { isRecord } from '../../schema/is-record.js';

export interface LoadThemeOptions {
  /** The files that this one begins from, by `extends`, the nearest first. */
  readonly bases?: readonly ThemeSource[];
  /** The name of the size that is wanted; the theme's own unless given. */
  readonly size?: string | undefined;
}

/** A theme of one file, or of several that begin from each other. */
export interface LoadedTheme {
  readonly theme: Theme;
  /** The file that says what stands at a path. */
  readonly fileOf: (path: ThemePath) => string;
  /** The error to tell of something wrong in it, with file, line and column. */
  readonly located: (fault: FileFault) => BriefdeckError;
}

/**
 * Reads a theme file.
 *
 * @param text the file's text, YAML
 * @param file what to call the file in errors
 * @throws BriefdeckError of kind `template` that names file, line and column: `template.theme-syntax`, `template.theme`;
 *   `template.size` where the theme has no such size
 */
export const loadTheme = (text: string, file: string, options: LoadThemeOptions = {}): Theme =>
  loadThemeLayers({ text, file }, options).theme;

/** The same, for those who read more files that the theme names. */
export function loadThemeLayers(source: ThemeSource, { bases = [], size }: LoadThemeOptions = {}): LoadedTheme {
  const { file } = source;
  const layers = [source, ...bases].map((one) => ({ file: one.file, ...parsedTheme(one) }));
  const whole = layers.reduceRight<unknown>((base, layer) => layOver(base, layer.value), undefined);
  const own = layers[0]?.value;
  const value = bases.length > 0 && isRecord(whole) && isRecord(own) ? named(whole, own, file) : whole;
  const located = (fault: FileFault): BriefdeckError => sayingLayer(fault, layers, size)?.error ?? fault;
  const fileOf = (path: ThemePath): string =>
    sayingLayer(new FileFault(themeForm, path, ''), layers, size)?.file ?? file;
  try {
    const theme = checkedTheme(value);
    refuseMisspelt(
      theme,
      layers.slice(1).map((base) => base.value),
    );
    const sized = inSize(theme, value, size);
    return { theme: sized === value ? theme : checkedTheme(sized), fileOf, located };
  } catch (fault) {
    throw fault instanceof FileFault ? located(bases.length === 0 ? beginningHinted(fault, value) : fault) : fault;
  }
}

/** Whoever writes two colours and leaves out what they change is told how a theme begins, not what a whole one lacks. */
function beginningHinted(fault: FileFault, value: unknown): FileFault {
  const isOfVersion = fault.path.length === 1 && fault.path[0] === 'version';
  if (!isOfVersion || !isRecord(value) || value['version'] !== undefined) return fault;
  return new ThemeFault(fault.path, fault.message, {
    hint: 'Write `extends: brief` to change a theme that there is; a whole theme begins with `version: 1`.',
  });
}

function checkedTheme(value: unknown): Theme {
  const theme = checked(themeSchema, value, { ...themeForm, jsonSchema: themeJsonSchema });
  // Names of styles, areas and frames, and what only adds up in the whole, are checked by resolving them.
  resolveTheme(theme);
  return theme;
}

interface Layer extends YamlFile {
  readonly file: string;
}

/** The file that says most of what a fault is about, the last one that had its say; what a size changes goes before the rest. */
function sayingLayer(
  fault: FileFault,
  layers: readonly Layer[],
  size: string | undefined,
): { readonly file: string; readonly error: BriefdeckError } | undefined {
  const sized =
    size === undefined ? [] : [new FileFault(themeForm, ['sizes', size, ...fault.path], fault.message, fault)];
  let best: { readonly file: string; readonly error: BriefdeckError } | undefined;
  let deepest = -1;
  for (const layer of layers)
    for (const [told, skipped] of [...sized.map((one) => [one, 2] as const), [fault, 0] as const]) {
      const depth = layer.depthOf(told) - skipped;
      if (depth > deepest) [best, deepest] = [{ file: layer.file, error: layer.located(told) }, depth];
    }
  return best;
}
